/** Cities, regions, rivers and persons of scripture that Arabic and English call by names of their own. */
import type { Organisation } from './organisations.ts';

/** English; Arabic. A star leads what is a common word of the Arabic as well, and a name only beside its English. */
const TABLE = `
Aleppo ; حلب
Homs ; حمص
Latakia ; اللاذقية
Palmyra ; تدمر
* Raqqa ; الرقة
Mosul ; الموصل
Basra ; البصرة
Kirkuk ; كركوك
Fallujah, Falluja ; الفلوجة
Karbala, Kerbala ; كربلاء
Najaf ; النجف
Irbil, Erbil ; أربيل
* Hebron ; الخليل
Bethlehem ; بيت لحم
Nazareth ; الناصرة
Nablus ; نابلس
Jericho ; أريحا
Jaffa ; يافا
* Acre ; عكا
Galilee ; الجليل
Negev ; النقب
Sidon ; صيدا
* Tyre ; صور
* Bekaa, Bekaa Valley ; البقاع, سهل البقاع
Alexandria ; الإسكندرية
* Luxor ; الأقصر
Giza ; الجيزة
Suez ; السويس
Sinai, Sinai Peninsula ; سيناء, شبه جزيرة سيناء
Mecca, Makkah ; مكة, مكة المكرمة
Medina, Madinah ; المدينة المنورة
Hejaz ; الحجاز
Hodeida, Hodeidah ; الحديدة
Casablanca ; الدار البيضاء
Marrakech, Marrakesh ; مراكش
Fez ; فاس
Tangier, Tangiers ; طنجة
Constantine ; قسنطينة
Seville ; إشبيلية, اشبيلية
Cordoba ; قرطبة
Granada ; غرناطة
Toledo ; طليطلة
Zaragoza, Saragossa ; سرقسطة
Malaga ; مالقة
Andalusia ; الأندلس
Catalonia ; كتالونيا, كاتالونيا, قطالونيا
Basque Country ; إقليم الباسك, الباسك
Galicia ; غاليسيا, جليقية
Venice ; البندقية, فينيسيا
Florence ; فلورنسا
Naples ; نابولي
Genoa ; جنوة, جنوى
Milan ; ميلانو, ميلان
Turin ; تورينو
Sicily ; صقلية
Sardinia ; سردينيا
Corsica ; كورسيكا
Tuscany ; توسكانا
Crete ; كريت
Cologne ; كولونيا, كولن
Munich ; ميونيخ, ميونخ
Bavaria ; بافاريا
Saxony ; ساكسونيا, سكسونيا
Geneva ; جنيف
Zurich ; زيورخ, زوريخ
Basel ; بازل
Antwerp ; أنتويرب, أنفرس
Bruges ; بروج
Gothenburg ; غوتنبرغ, يوتيبوري
St. Petersburg, St Petersburg, Saint Petersburg ; سانت بطرسبرغ, سان بطرسبورغ, سانت بطرسبورغ, سان بطرسبرغ, سانت بيترسبرغ
Thessaloniki, Salonica ; سالونيك, تسالونيكي
Istanbul ; إسطنبول, اسطنبول, استانبول
Constantinople ; القسطنطينية
Anatolia ; الأناضول
Izmir ; إزمير, أزمير
Antioch ; أنطاكية
Zanzibar ; زنجبار
Kandahar ; قندهار
Balochistan, Baluchistan ; بلوشستان
Punjab ; البنجاب
Bengal ; البنغال
Tibet ; التبت
Manchuria ; منشوريا
Inner Mongolia ; منغوليا الداخلية
Siberia ; سيبيريا
Chechnya ; الشيشان
Thames ; نهر التايمز, التايمز, التيمز
Seine ; نهر السين
Rhine ; الراين, نهر الراين
Danube ; الدانوب, نهر الدانوب
Volga ; الفولغا
Tigris ; دجلة, نهر دجلة
Euphrates ; الفرات, نهر الفرات
Ganges ; الغانج, نهر الغانج
Bermuda Triangle ; مثلث برمودا
Galapagos, Galapagos Islands ; غالاباغوس, جزر غالاباغوس
Canary Islands ; جزر الكناري
Jesus, Christ, Jesus Christ ; يسوع, المسيح, السيد المسيح, يسوع المسيح, عيسى
Virgin Mary ; مريم العذراء, السيدة العذراء
Prophet Mohammed, Prophet Muhammad, Prophet Mohammad ; النبي محمد, الرسول محمد
Pope Francis ; البابا فرانسيس, البابا فرنسيس
`;

const list = (field: string): string[] => field.split(',').map((name) => name.trim());

export const EXONYMS: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', ar = ''] = line.replace(/^\* /u, '').split(';');
    return { en: list(en), ar: list(ar), isCommon: line.startsWith('* ') };
  });

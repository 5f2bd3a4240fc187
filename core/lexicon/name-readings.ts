/** Names of persons and places that the news spells in one way in Latin letters. */
const TABLE = `
محمد Mohammed; محمود Mahmoud; أحمد Ahmed; علي Ali; حسن Hassan; حسين Hussein; عمر Omar; عثمان Othman; إبراهيم Ibrahim; إسماعيل Ismail; يوسف Youssef; موسى Mousa; عيسى Issa; داود Dawood; سليمان Suleiman; خالد Khaled; وليد Walid; سعيد Saeed; سعد Saad; سالم Salem;
ناصر Nasser; فهد Fahd; فيصل Faisal; سلمان Salman; سلطان Sultan; طارق Tariq; ياسر Yasser; عباس Abbas; جمال Jamal; كمال Kamal; كريم Karim; رشيد Rashid; ماجد Majed; هاني Hani; سامي Sami; رامي Rami; نبيل Nabil; عادل Adel; فؤاد Fouad; زياد Ziad; أنور Anwar; بشار Bashar; حافظ Hafez;
صدام Saddam; معمر Moammar; القذافي Gadhafi; الأسد Assad; السيسي el-Sissi; مبارك Mubarak; مرسي Morsi; عرفات Arafat; هنية Haniyeh; السنوار Sinwar; مشعل Mashaal; نصر Nasr; نصرالله Nasrallah; الحريري Hariri; بري Berri; عون Aoun; ميقاتي Mikati; جنبلاط Jumblatt; خامنئي Khamenei; خميني Khomeini; روحاني Rouhani; رئيسي Raisi; ظريف Zarif; سليماني Soleimani;
فاطمة Fatima; عائشة Aisha; خديجة Khadija; مريم Mariam; زينب Zeinab; ليلى Layla; سارة Sara; نور Nour; هدى Huda; أمل Amal; رانيا Rania; نادية Nadia; سميرة Samira; ترامب Trump; دونالد Donald; بايدن Biden; جو Joe; أوباما Obama; باراك Barack; هاريس Harris; كلينتون Clinton; بوش Bush; روبيو Rubio; ماركو Marco; فانس Vance; بلينكن Blinken; كيري Kerry;
بوتين Putin; فلاديمير Vladimir; لافروف Lavrov; زيلينسكي Zelenskyy; فولوديمير Volodymyr; ماكرون Macron; إيمانويل Emmanuel; ميركل Merkel; أنغيلا Angela; شولتس Scholz; ميرتس Merz; ستارمر Starmer; جونسون Johnson; سوناك Sunak; ميلوني Meloni; أردوغان Erdogan; رجب Recep; طيب Tayyip; نتنياهو Netanyahu; بنيامين Benjamin; غالانت Gallant; غانتس Gantz; لابيد Lapid; شارون Sharon; رابين Rabin; بيريز Peres;
مودي Modi; جينبينغ Jinping; كيم Kim; غوتيريش Guterres; أنطونيو Antonio; كوفي Kofi; أنان Annan; لولا Lula; مادورو Maduro; توكاييف Tokayev; ميرزيوييف Mirziyoyev; جباروف Japarov; رحمون Rahmon; غزة Gaza; رفح Rafah; خانيونس Khan Younis; نابلس Nablus; جنين Jenin; رامالله Ramallah; حيفا Haifa; حلب Aleppo; حمص Homs; إدلب Idlib; دير deir; الموصل Mosul; البصرة Basra; كركوك Kirkuk; أربيل Irbil; الفلوجة Fallujah;
عدن Aden; الحديدة Hodeida; صعدة Saada; بنغازي Benghazi; مصراتة Misrata; الإسكندرية Alexandria; أسوان Aswan; جدة Jeddah; مكة Mecca; دبي Dubai; شنغهاي Shanghai; شينجيانغ Xinjiang; التبت Tibet; كشمير Kashmir; القرم Crimea; دونيتسك Donetsk; خاركيف Kharkiv; ماريوبول Mariupol; إسطنبول Istanbul; نيويورك New York; هوليوود Hollywood; أوروبا Europe; آسيا Asia; إفريقيا Africa; أفريقيا Africa; أمريكا America; أميركا America; أويغور Uyghur; إيغور Uyghur; روهينغا Rohingya; أكراد Kurds; طالبان Taliban; حماس Hamas; القاعدة al-Qaida; الحوثيين Houthis; الحوثي Houthi; فتح Fatah; قاسم Qassem; جيم Jim; جون John; جورج George; ديفيد David; مايكل Michael; توماس Thomas; روبرت Robert; جيمس James; وليام William; بول Paul; مارك Mark; ستيف Steve; سيرجيو Sergio; كريستوفر Christopher
`;

/** Arabic as it is written, with the article where the name has one, and Latin. */
export const NAME_READINGS: readonly (readonly [ar: string, latin: string])[] = TABLE.split(';').flatMap(
  (entry) => {
    const [ar = '', ...latin] = entry.trim().split(/\s+/u);
    return ar === '' ? [] : [[ar, latin.join(' ')] as const];
  },
);

/**
 * Peoples, faiths and political camps: what English writes with a capital and Arabic as an adjective or a noun of its own. Arabic in
 * the masculine singular, from which the inflected forms are made, and in the plural where that is a broken one.
 */
import type { Organisation } from './organisations.ts';

/** English; Arabic. */
const TABLE = `
Jew, Jews, Jewish, Judaism ; يهودي, يهود
Muslim, Muslims, Moslem, Moslems ; مسلم
Islam, Islamic, Islamist, Islamists ; إسلام, إسلامي, إسلاموي
Christian, Christians, Christianity ; مسيحي, نصراني, نصارى
Catholic, Catholics, Catholicism ; كاثوليكي, كاثوليك
Protestant, Protestants ; بروتستانتي, بروتستانت
Orthodox ; أرثوذكسي, أرثوذكس, أرثوذوكسي
Anglican, Anglicans ; أنجليكاني
Evangelical, Evangelicals ; إنجيلي
Methodist, Methodists ; ميثودي
Lutheran, Lutherans ; لوثري
Buddhist, Buddhists, Buddhism ; بوذي
Hindu, Hindus, Hinduism ; هندوسي, هندوس
Sikh, Sikhs ; سيخي, سيخ
Sunni, Sunnis ; سني
Shiite, Shiites, Shia, Shias, Shi’ite, Shi’ites, Shi'ite, Shi'ites ; شيعي, شيعة
Alawite, Alawites ; علوي
Druze ; درزي, دروز
Salafi, Salafis, Salafist, Salafists ; سلفي
Houthi, Houthis ; حوثي
Kurd, Kurds, Kurdish ; كردي, أكراد, كرد
Arab, Arabs, Arabic ; عربي, عرب
Berber, Berbers, Amazigh ; أمازيغي, أمازيغ, بربري
Copt, Copts, Coptic ; قبطي, أقباط
Maronite, Maronites ; ماروني, موارنة
Assyrian, Assyrians ; آشوري
Yazidi, Yazidis ; أيزيدي, إيزيدي, يزيدي
Uyghur, Uyghurs, Uighur, Uighurs ; أويغوري, إيغوري, أويغور, إيغور
Rohingya, Rohingyas ; روهينغي, روهينغا, روهينجا
Tibetan, Tibetans ; تبتي
Tatar, Tatars ; تتري, تتار
Chechen, Chechens ; شيشاني
Basque, Basques ; باسكي, باسك
Catalan, Catalans ; كتالوني, كاتالوني
Slav, Slavs, Slavic ; سلافي, سلاف
Roma, Gypsy, Gypsies ; غجري, غجر
Hispanic, Hispanics, Latino, Latinos ; هسباني, لاتيني
Aboriginal, Aborigines ; أبوريجيني
Scandinavian, Scandinavians, Scandinavia ; إسكندنافي, اسكندنافي, إسكندنافيا, اسكندنافيا
Semitic ; سامي
Zionist, Zionists, Zionism ; صهيوني, صهاينة
Nazi, Nazis, Nazism ; نازي
Fascist, Fascists ; فاشي
Communist, Communists ; شيوعي
Socialist, Socialists ; اشتراكي
Marxist, Marxists ; ماركسي
Liberal, Liberals ; ليبرالي
Conservative, Conservatives, Tory, Tories ; محافظ, حزب المحافظين
Republican, Republicans, Republican Party, GOP, G.O.P. ; جمهوري, الحزب الجمهوري
Democrat, Democrats, Democratic, Democratic Party ; ديمقراطي, ديموقراطي, الحزب الديمقراطي, الحزب الديموقراطي
Unionist, Unionists ; وحدوي, اتحادي
Europe, European, Europeans ; أوروبا, أوربا, أوروبي, أوربي
Asia, Asian, Asians ; آسيا, آسيوي
Africa, African, Africans ; أفريقيا, إفريقيا, أفريقي, إفريقي, أفارقة
Ottoman, Ottomans ; عثماني
Persian, Persians ; فارسي, فرس
Roman, Romans ; رومان, رومانية
Byzantine ; بيزنطي
Hebrew, Hebrews ; عبري
Latin ; لاتيني
Arabian ; عربي
Balkan ; بلقاني
Baltic ; بلطيقي
Olympic, Olympics, Olympian, Olympians ; أولمبي, أولمبياد
Biblical ; توراتي
Victorian ; فيكتوري
`;

/** What a noun or an adjective takes on, folded: feminine, plurals, duals, accusative. */
const ENDINGS = ['', 'ه', 'ون', 'ين', 'ات', 'ا', 'ان', 'تان', 'تين'];

const inflected = (name: string): string[] =>
  name.includes(' ') ? [name] : ENDINGS.map((ending) => name + ending);

const list = (field: string): string[] => field.split(',').map((name) => name.trim());

export const COMMUNITIES: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', ar = ''] = line.split(';');
    return { en: list(en), ar: list(ar).flatMap(inflected), isCommon: true };
  });

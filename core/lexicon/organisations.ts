/**
 * Organisations and regions that Arabic translates rather than spells, with the names of both languages. Arabic as in running
 * text; particles and articles are passed over where it is looked for.
 */
export interface Organisation {
  readonly en: readonly string[];
  readonly ar: readonly string[];
  /** A people, a party's adherents, a word that is no name of its own. */
  readonly isCommon: boolean;
}

/** One a line: English; Arabic. A comma parts names, a star leads what is no name of its own. */
const TABLE = `
United Nations, UN, U.N. ; الأمم المتحدة, هيئة الأمم المتحدة
UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly ; الجمعية العامة للأمم المتحدة, الجمعية العامة
UN Security Council, U.N. Security Council, Security Council ; مجلس الأمن, مجلس الأمن الدولي
European Union, EU, E.U. ; الاتحاد الأوروبي, الإتحاد الأوروبي, الاتحاد الأوربي
European Commission ; المفوضية الأوروبية
European Parliament ; البرلمان الأوروبي
European Central Bank, ECB ; البنك المركزي الأوروبي
NATO, Nato, North Atlantic Treaty Organization ; الناتو, حلف الناتو, حلف شمال الأطلسي, حلف الأطلسي
Arab League, League of Arab States ; جامعة الدول العربية, الجامعة العربية
African Union, AU ; الاتحاد الأفريقي, الاتحاد الإفريقي
World Health Organization, World Health Organisation, WHO ; منظمة الصحة العالمية
World Bank ; البنك الدولي
International Monetary Fund, IMF ; صندوق النقد الدولي
World Trade Organization, WTO ; منظمة التجارة العالمية
International Atomic Energy Agency, IAEA ; الوكالة الدولية للطاقة الذرية
International Criminal Court, ICC ; المحكمة الجنائية الدولية
International Court of Justice, ICJ ; محكمة العدل الدولية
International Energy Agency, IEA ; وكالة الطاقة الدولية
UNICEF, Unicef ; اليونيسف, يونيسف, منظمة الأمم المتحدة للطفولة
UNESCO, Unesco ; اليونسكو, يونسكو
UNRWA, Unrwa ; الأونروا, أونروا
UNHCR ; المفوضية السامية للأمم المتحدة لشؤون اللاجئين
Red Cross ; الصليب الأحمر
Red Crescent ; الهلال الأحمر
Amnesty International ; منظمة العفو الدولية
Human Rights Watch ; هيومن رايتس ووتش
Greenpeace ; غرينبيس, جرينبيس, السلام الأخضر
Gulf Cooperation Council, GCC ; مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية
OPEC, Opec ; أوبك, منظمة الدول المصدرة للنفط
Interpol ; الإنتربول, الانتربول
FIFA, Fifa ; الفيفا, فيفا, الاتحاد الدولي لكرة القدم
UEFA, Uefa ; اليويفا, يويفا, الاتحاد الأوروبي لكرة القدم
International Olympic Committee, IOC ; اللجنة الأولمبية الدولية
Premier League ; الدوري الإنجليزي الممتاز, الدوري الممتاز, البريميرليغ
Champions League ; دوري أبطال أوروبا, دوري الأبطال
Europa League ; الدوري الأوروبي
World Cup ; كأس العالم
Ryder Cup ; كأس رايدر
FBI, F.B.I., Federal Bureau of Investigation ; مكتب التحقيقات الفيدرالي, مكتب التحقيقات الفدرالي, مكتب التحقيقات الاتحادي
CIA, C.I.A., Central Intelligence Agency ; وكالة الاستخبارات المركزية, وكالة المخابرات المركزية
NSA, National Security Agency ; وكالة الأمن القومي
NASA, Nasa ; ناسا, وكالة ناسا
Pentagon ; البنتاغون, البنتاجون, وزارة الدفاع الأمريكية, وزارة الدفاع الأميركية
White House ; البيت الأبيض
State Department, Department of State ; وزارة الخارجية الأمريكية, وزارة الخارجية الأميركية
Justice Department, Department of Justice ; وزارة العدل الأمريكية, وزارة العدل الأميركية, وزارة العدل
Capitol ; الكابيتول, مبنى الكابيتول
Congress ; الكونغرس, الكونجرس
House of Representatives ; مجلس النواب
Senate ; مجلس الشيوخ
Supreme Court ; المحكمة العليا
House of Commons ; مجلس العموم
House of Lords ; مجلس اللوردات
Kremlin ; الكرملين
Knesset ; الكنيست
Downing Street ; داونينغ ستريت, داوننغ ستريت, داونينج ستريت
* Republican, Republicans, Republican Party, GOP, G.O.P. ; الحزب الجمهوري, جمهوري, الجمهوري, الجمهورية, الجمهوريون, الجمهوريين, جمهوريين, جمهوريون
* Democrat, Democrats, Democratic, Democratic Party ; الحزب الديمقراطي, الحزب الديموقراطي, ديمقراطي, الديمقراطي, الديمقراطية, الديمقراطيون, الديمقراطيين, ديمقراطيين, ديمقراطيون, الديموقراطيون, الديموقراطيين
Labour, Labour Party ; حزب العمال
Conservative Party, Conservatives, Tory, Tories ; حزب المحافظين, المحافظون, المحافظين
National Trust ; الصندوق الوطني, التراث القومي
NHS, National Health Service ; هيئة الخدمات الصحية الوطنية, خدمة الصحة الوطنية, الخدمة الصحية الوطنية
BBC ; بي بي سي, هيئة الإذاعة البريطانية
CNN ; سي إن إن, سي ان ان
IBM ; آي بي إم, أي بي إم
* Europe, European, Europeans ; أوروبا, أوربا, أوروبي, أوروبية, أوروبيون, أوروبيين, أوروبيا, أوربي, أوربية
* Asia, Asian, Asians ; آسيا, آسيوي, آسيوية, آسيويون, آسيويين
* Africa, African, Africans ; أفريقيا, إفريقيا, أفريقي, أفريقية, إفريقي, إفريقية, أفارقة, أفريقيين
Latin America ; أمريكا اللاتينية, أميركا اللاتينية
North America ; أمريكا الشمالية, أميركا الشمالية
South America ; أمريكا الجنوبية, أميركا الجنوبية
Middle East, Mideast ; الشرق الأوسط
* Middle Eastern ; شرق أوسطي, شرق أوسطية
Central Asia, Central Asian ; آسيا الوسطى, وسط آسيا
Gulf, Persian Gulf, Arabian Gulf ; الخليج, الخليج العربي, الخليج الفارسي
Balkans, Balkan ; البلقان
Caucasus ; القوقاز
Caribbean ; الكاريبي, منطقة البحر الكاريبي, البحر الكاريبي
Mediterranean, Mediterranean Sea ; المتوسط, البحر المتوسط, البحر الأبيض المتوسط
Red Sea ; البحر الأحمر
Black Sea ; البحر الأسود
Dead Sea ; البحر الميت
Atlantic, Atlantic Ocean ; الأطلسي, المحيط الأطلسي, الأطلنطي, المحيط الأطلنطي
Pacific, Pacific Ocean ; المحيط الهادئ, المحيط الهادي
Indian Ocean ; المحيط الهندي
Arctic ; القطب الشمالي, المنطقة القطبية الشمالية
Antarctica, Antarctic ; أنتاركتيكا, القطب الجنوبي, القارة القطبية الجنوبية
Suez Canal ; قناة السويس
Strait of Hormuz ; مضيق هرمز
West Bank ; الضفة الغربية
Gaza, Gaza Strip ; غزة, قطاع غزة
Golan, Golan Heights ; الجولان, هضبة الجولان, مرتفعات الجولان
Nile ; النيل, نهر النيل
ISIS, Isis, ISIL, Islamic State, Daesh ; داعش, تنظيم داعش, تنظيم الدولة الإسلامية, تنظيم الدولة, الدولة الإسلامية
Taliban ; طالبان, حركة طالبان
Cold War ; الحرب الباردة
World War I, First World War ; الحرب العالمية الأولى
World War II, Second World War ; الحرب العالمية الثانية
* HIV ; فيروس نقص المناعة البشرية, فيروس نقص المناعة المكتسبة
`;

export const ORGANISATIONS: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', ar = ''] = line.replace(/^\* /u, '').split(';');
    const list = (field: string): string[] => field.split(',').map((name) => name.trim());
    return { en: list(en), ar: list(ar), isCommon: line.startsWith('* ') };
  });

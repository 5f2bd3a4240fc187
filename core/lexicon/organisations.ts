/**
 * Organisations and regions that Arabic translates rather than spells, with the names of both languages. Arabic as in running
 * text; particles and articles are passed over where it is looked for.
 */
export interface Organisation {
  readonly en: readonly string[];
  readonly ar: readonly string[];
  /** A people, a party's adherents, an office that many have: no name of its own. */
  readonly isCommon: boolean;
}

/**
 * One a line: English; Arabic. A comma parts names, a star leads what is no name of its own or a word too. What several may be called (a ministry
 * without its country) stands in a line of its own too.
 */
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
Premier League ; الدوري الإنجليزي الممتاز, الدوري الممتاز, الدوري الإنجليزي, الدوري الإنكليزي الممتاز, البريميرليغ
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
* House ; مجلس النواب
* Premiership ; الدوري الممتاز
League One ; دوري الدرجة الأولى
House of Representatives ; مجلس النواب
Senate ; مجلس الشيوخ
Supreme Court ; المحكمة العليا
House of Commons, Commons ; مجلس العموم
House of Lords ; مجلس اللوردات
Kremlin ; الكرملين
Knesset ; الكنيست
Downing Street ; داونينغ ستريت, داوننغ ستريت, داونينج ستريت
Labour, Labour Party ; حزب العمال
Conservative Party, Conservatives, Tory, Tories ; حزب المحافظين
National Trust ; الصندوق الوطني, التراث القومي
NHS, National Health Service ; هيئة الخدمات الصحية الوطنية, خدمة الصحة الوطنية, الخدمة الصحية الوطنية
BBC ; بي بي سي, هيئة الإذاعة البريطانية
CNN ; سي إن إن, سي ان ان
IBM ; آي بي إم, أي بي إم
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
UN Human Rights Council, U.N. Human Rights Council, Human Rights Council ; مجلس حقوق الإنسان, مجلس حقوق الانسان
UNDP, United Nations Development Programme ; برنامج الأمم المتحدة الإنمائي
World Food Programme, World Food Program, WFP ; برنامج الأغذية العالمي, برنامج الغذاء العالمي
International Labour Organization, International Labor Organization, ILO ; منظمة العمل الدولية
International Organization for Migration, IOM ; المنظمة الدولية للهجرة
Food and Agriculture Organization, FAO ; منظمة الأغذية والزراعة, الفاو
Organization for Security and Cooperation in Europe, OSCE ; منظمة الأمن والتعاون في أوروبا
OECD, Organization for Economic Cooperation and Development ; منظمة التعاون الاقتصادي والتنمية, منظمة التعاون والتنمية الاقتصادية
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC ; منظمة التعاون الإسلامي
G7, G-7, Group of Seven ; مجموعة السبع, مجموعة الدول السبع, جي 7, جي7, مجموعة السبعة
G8, G-8, Group of Eight ; مجموعة الثماني, مجموعة الدول الثماني, جي 8, جي8
G20, G-20, Group of 20, Group of Twenty ; مجموعة العشرين, جي 20, جي20
BRICS, Brics ; بريكس
ASEAN, Asean ; آسيان, رابطة دول جنوب شرق آسيا
Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO ; منظمة شنغهاي للتعاون
Council of Europe ; مجلس أوروبا
European Council ; المجلس الأوروبي
European Court of Human Rights ; المحكمة الأوروبية لحقوق الإنسان
European Court of Justice ; محكمة العدل الأوروبية
Doctors Without Borders, Médecins Sans Frontières, MSF ; أطباء بلا حدود, منظمة أطباء بلا حدود
Reporters Without Borders ; مراسلون بلا حدود, منظمة مراسلون بلا حدود
Save the Children ; أنقذوا الأطفال, إنقاذ الأطفال, إنقاذ الطفولة
Transparency International ; منظمة الشفافية الدولية
Federal Reserve, Fed ; الاحتياطي الفيدرالي, الاحتياطي الفدرالي, الاحتياطي الاتحادي, مجلس الاحتياطي الاتحادي
Bank of England ; بنك إنجلترا, بنك إنكلترا
Wall Street ; وول ستريت
Wall Street Journal ; وول ستريت جورنال
New York Times ; نيويورك تايمز
Washington Post ; واشنطن بوست
Fox News ; فوكس نيوز
Sky News ; سكاي نيوز
* Al Jazeera, Al-Jazeera ; الجزيرة
Silicon Valley ; وادي السيليكون, وادي السليكون
Judiciary Committee ; اللجنة القضائية, لجنة القضاء
Foreign Relations Committee ; لجنة العلاقات الخارجية
Intelligence Committee ; لجنة الاستخبارات, لجنة المخابرات
Armed Services Committee ; لجنة القوات المسلحة, لجنة الخدمات المسلحة
Electoral College ; المجمع الانتخابي
Centers for Disease Control and Prevention, Centers for Disease Control, CDC ; مراكز مكافحة الأمراض والوقاية منها, مراكز السيطرة على الأمراض والوقاية منها, مركز السيطرة على الأمراض
Food and Drug Administration, FDA ; إدارة الغذاء والدواء, إدارة الأغذية والعقاقير
Environmental Protection Agency, EPA ; وكالة حماية البيئة
Department of Homeland Security, Homeland Security, DHS ; وزارة الأمن الداخلي, وزارة الأمن الوطني
Secret Service ; الخدمة السرية, جهاز الخدمة السرية
National Guard ; الحرس الوطني
Coast Guard ; خفر السواحل
Geological Survey, USGS ; هيئة المسح الجيولوجي, المسح الجيولوجي
National Hurricane Center ; المركز الوطني للأعاصير
National Weather Service ; هيئة الأرصاد الجوية الوطنية, دائرة الأرصاد الجوية الوطنية
* Treasury, Treasury Department ; وزارة الخزانة, الخزانة, وزارة المالية
* Defense Department, Department of Defense, Defence Ministry, Ministry of Defence, Defense Ministry, Ministry of Defense, Pentagon ; وزارة الدفاع
* Home Office, Interior Ministry ; وزارة الداخلية
* Foreign Office, Foreign Ministry, State Department ; وزارة الخارجية, الخارجية
* Cabinet ; مجلس الوزراء
* Parliament ; البرلمان
* Navy ; البحرية, سلاح البحرية, القوات البحرية
* Air Force ; سلاح الجو, القوات الجوية
* Army ; الجيش
* Marines, Marine Corps ; مشاة البحرية, قوات مشاة البحرية, المارينز
Scotland Yard ; سكوتلاند يارد, سكوتلانديارد, اسكتلند يارد
Buckingham Palace ; قصر باكنغهام, قصر باكينغهام, قصر بكنغهام
Liberal Democrat, Liberal Democrats, Lib Dem, Lib Dems ; الديمقراطيون الأحرار, الديمقراطيين الأحرار, الديمقراطيون الليبراليون, الديمقراطيين الليبراليين
Scottish National Party, SNP ; الحزب القومي الاسكتلندي, الحزب الوطني الاسكتلندي
Democratic Unionist Party, DUP ; الحزب الوحدوي الديمقراطي, الحزب الديمقراطي الوحدوي
Communist Party ; الحزب الشيوعي
Socialist Party ; الحزب الاشتراكي
Liberal Party ; الحزب الليبرالي
* Green Party, Greens ; حزب الخضر, الخضر
Brexit ; خروج بريطانيا من الاتحاد الأوروبي, انسحاب المملكة المتحدة من الاتحاد الأوروبي, خروج المملكة المتحدة من الاتحاد الأوروبي, بريكست, البريكست
State Duma, Duma ; مجلس الدوما, الدوما
Bundestag ; البوندستاغ
* Muslim Brotherhood, Brotherhood ; الإخوان المسلمين, الإخوان المسلمون, جماعة الإخوان, الإخوان
Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC ; الحرس الثوري, حرس الثورة
Palestinian Authority ; السلطة الفلسطينية
PLO, Palestine Liberation Organization ; منظمة التحرير الفلسطينية, منظمة التحرير
Islamic Jihad ; الجهاد الإسلامي
* Al-Qaeda, al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda ; تنظيم القاعدة, القاعدة
Hezbollah, Hizbullah, Hizbollah ; حزب الله
Iron Dome ; القبة الحديدية
Gaza City ; مدينة غزة
Temple Mount ; الحرم القدسي, جبل الهيكل
Al-Aqsa, Al Aqsa, al-Aqsa ; الأقصى, المسجد الأقصى
Western Wall, Wailing Wall ; حائط المبكى, حائط البراق
Olympic Games, Olympics ; الألعاب الأولمبية, الأولمبياد, دورة الألعاب الأولمبية
Winter Olympics ; الألعاب الأولمبية الشتوية, دورة الألعاب الأولمبية الشتوية, الأولمبياد الشتوي
Paralympics, Paralympic Games ; الألعاب البارالمبية
Asian Cup ; كأس آسيا
Africa Cup of Nations, African Cup of Nations ; كأس الأمم الأفريقية, كأس أمم أفريقيا
FA Cup ; كأس الاتحاد الإنجليزي
League Cup ; كأس الرابطة
La Liga ; الدوري الإسباني, الليغا
Bundesliga ; الدوري الألماني, البوندسليغا
Serie A ; الدوري الإيطالي
Grand Slam ; الغراند سلام, جراند سلام, البطولات الكبرى
Grand Prix ; الجائزة الكبرى, سباق الجائزة الكبرى
Nobel Prize, Nobel ; جائزة نوبل, نوبل
Nobel Peace Prize ; جائزة نوبل للسلام
Academy Award, Academy Awards, Oscar, Oscars ; جائزة الأوسكار, جوائز الأوسكار, الأوسكار, أوسكار
Pulitzer Prize, Pulitzer ; جائزة بوليتزر, بوليتزر
Christmas ; عيد الميلاد, الكريسماس, أعياد الميلاد
Easter ; عيد الفصح
Ramadan ; رمضان, شهر رمضان
Thanksgiving ; عيد الشكر
New Year's Eve ; ليلة رأس السنة
Bible ; الكتاب المقدس, الإنجيل
Quran, Koran, Qur'an ; القرآن, القرآن الكريم
* Mars ; المريخ
* Venus ; الزهرة
* Jupiter ; المشتري
Milky Way ; درب التبانة, مجرة درب التبانة
GMT, Greenwich Mean Time ; توقيت غرينتش, توقيت جرينتش, غرينتش, جرينتش, توقيت غرينيتش
BST, British Summer Time ; التوقيت الصيفي البريطاني, التوقيت الصيفي لبريطانيا, توقيت بريطانيا الصيفي
EST, EDT, ET, Eastern Time ; التوقيت الشرقي, توقيت شرق الولايات المتحدة
PST, PDT, PT, Pacific Time ; توقيت المحيط الهادئ, توقيت الساحل الغربي
CET, Central European Time ; توقيت وسط أوروبا
* South-east, Southeast ; جنوب شرق, الجنوب الشرقي, جنوب شرقي
* South-west, Southwest ; جنوب غرب, الجنوب الغربي, جنوب غربي
* North-east, Northeast ; شمال شرق, الشمال الشرقي, شمال شرقي
* North-west, Northwest ; شمال غرب, الشمال الغربي, شمال غربي
Midwest ; الغرب الأوسط
Eastern Europe ; أوروبا الشرقية, شرق أوروبا
Western Europe ; أوروبا الغربية, غرب أوروبا
Southeast Asia, South-East Asia ; جنوب شرق آسيا
East Asia ; شرق آسيا
South Asia ; جنوب آسيا
North Africa ; شمال أفريقيا, شمال إفريقيا
West Africa ; غرب أفريقيا, غرب إفريقيا
East Africa ; شرق أفريقيا, شرق إفريقيا
Horn of Africa ; القرن الأفريقي, القرن الإفريقي
* Sahel ; الساحل الأفريقي, منطقة الساحل
Sahara ; الصحراء الكبرى
Maghreb ; المغرب العربي, المغرب الكبير
* Levant ; المشرق, بلاد الشام
Central America ; أمريكا الوسطى, أميركا الوسطى
Scandinavia ; إسكندنافيا, اسكندنافيا, الدول الإسكندنافية
Baltic, Baltic Sea ; البلطيق, بحر البلطيق
Aegean, Aegean Sea ; بحر إيجه, إيجه
Adriatic, Adriatic Sea ; الأدرياتيكي, البحر الأدرياتيكي
North Sea ; بحر الشمال
Caspian, Caspian Sea ; بحر قزوين, قزوين
South China Sea ; بحر الصين الجنوبي
East China Sea ; بحر الصين الشرقي
Arabian Sea ; بحر العرب
Gulf of Mexico ; خليج المكسيك
English Channel ; القناة الإنجليزية, بحر المانش
Bab el-Mandeb, Bab al-Mandab ; باب المندب
Panama Canal ; قناة بنما
Arctic Ocean ; المحيط المتجمد الشمالي
Alps ; جبال الألب, الألب
Himalayas, Himalaya ; الهيمالايا, جبال الهيمالايا
Crimea, Crimean ; القرم, شبه جزيرة القرم
Donbas, Donbass ; دونباس
Kashmir ; كشمير
Kurdistan ; كردستان
Silk Road ; طريق الحرير
Belt and Road ; الحزام والطريق
Holocaust ; الهولوكوست, المحرقة, محرقة اليهود
World War ; الحرب العالمية
Civil War ; الحرب الأهلية
Arab Spring ; الربيع العربي
* LGBT, LGBTQ ; المثليين, المثليون, مجتمع الميم
* HIV ; فيروس العوز المناعي البشري, فيروس نقص المناعة البشرية, فيروس نقص المناعة المكتسبة
`;

const list = (field: string): string[] => field.split(',').map((name) => name.trim());

export const ORGANISATIONS: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', ar = ''] = line.replace(/^\* /u, '').split(';');
    return { en: list(en), ar: list(ar), isCommon: line.startsWith('* ') };
  });

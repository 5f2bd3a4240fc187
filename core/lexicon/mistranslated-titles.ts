/**
 * Offices that machine translation renders word for word. Notation of patterns:
 * `rules/support/accuracy-phrases.ts`.
 */
export interface MistranslatedTitle {
  /** The English office. */
  readonly office: string;
  /** The Arabic it should have become. */
  readonly arabic: string;
  readonly patterns: readonly string[];
  /**
   * What makes the literal rendering a fault. `always`: nothing else is called so. `american`: an American
   * adjective, a known holder, a state, or a Western name in a text about the United States has to follow.
   * `british`: the same with British marks.
   */
  readonly proof: 'always' | 'american' | 'british';
  /** English that carries the fault, where a literal rendering of the Arabic is one. */
  readonly literal?: RegExp;
}

const SECRETARY = 'سكرتير|سكرتيرة|أمين|أمينة';
const CLERK = 'سكرتير|سكرتيرة';
const SPEAKER = 'المتحدث|المتحدثة|متحدث|متحدثة|الناطق|الناطقة';

export const MISTRANSLATED_TITLES: readonly MistranslatedTitle[] = [
  {
    office: 'Secretary of State',
    arabic: 'وزير الخارجية',
    patterns: ['وزير|وزيرة الدولة|دولة', `${SECRETARY} الدولة`],
    proof: 'american',
    literal: /\b(?:ministers? of (?:the )?state|state ministers?)\b/giu,
  },
  {
    office: 'State Department',
    arabic: 'وزارة الخارجية',
    patterns: ['وزارة|إدارة|دائرة|قسم الدولة'],
    proof: 'american',
    literal: /\bministry of state\b/giu,
  },
  {
    office: 'House Speaker',
    arabic: 'رئيس مجلس النواب',
    patterns: [`${SPEAKER} باسم? مجلس النواب`],
    proof: 'american',
    literal:
      /\bspokes(?:man|woman|person) (?:for|of) the House(?: of Representatives)?\b|\bHouse (?:of Representatives )?spokes(?:man|woman|person)\b/giu,
  },
  {
    office: 'House Speaker',
    arabic: 'رئيس مجلس النواب',
    patterns: [
      `${SPEAKER} باسم? البيت|المجلس? مايك|نانسي|كيفن|بول|جون|نيوت جونسون|بيلوسي|مكارثي|ماكارثي|رايان|بينر|باينر|غينغريتش`,
      `مكبر|مكبرة الصوت مايك|نانسي|كيفن|بول|جون|نيوت جونسون|بيلوسي|مكارثي|ماكارثي|رايان|بينر|باينر|غينغريتش`,
      `رئيس|رئيسة|متحدث|متحدثة المنزل|الدار مايك|نانسي|كيفن|بول|جون|نيوت جونسون|بيلوسي|مكارثي|ماكارثي|رايان|بينر|باينر|غينغريتش`,
    ],
    proof: 'always',
    literal:
      /\bspokes(?:man|woman|person) (?=(?:Mike Johnson|Nancy Pelosi|Kevin McCarthy|Paul Ryan|John Boehner)\b)/giu,
  },
  {
    office: 'Attorney General',
    arabic: 'وزير العدل (المدعي العام)',
    patterns: [
      'الجنرال|جنرال المحامي|المحامية|المحامين',
      'المحامي|المحامية العام|العامة بام|ميريك|ويليام|وليام|جيف|لوريتا|إريك بوندي|غارلاند|جارلاند|بار|سيشنز|لينش|هولدر',
    ],
    proof: 'always',
    literal: /\b(?:general|public) (?:lawyer|counsel)\b/giu,
  },
  {
    office: 'Commons Speaker',
    arabic: 'رئيس مجلس العموم',
    patterns: [`${SPEAKER} باسم مجلس العموم`],
    proof: 'british',
    literal: /\bspokes(?:man|woman|person) (?:for|of) the (?:House of )?Commons\b/giu,
  },
  {
    office: 'Defense Secretary',
    arabic: 'وزير الدفاع',
    patterns: [`${CLERK} الدفاع`, 'السكرتير|السكرتيرة الدفاعي'],
    proof: 'always',
  },
  { office: 'Defense Secretary', arabic: 'وزير الدفاع', patterns: ['أمين|أمينة الدفاع'], proof: 'american' },
  {
    office: 'Secretary',
    arabic: 'وزير',
    patterns: [
      `${CLERK} الخزانة|التجارة|الطاقة|الداخلية|الصحة|العمل|التعليم|النقل|الزراعة|الخارجية|العدل|المالية|الإسكان|الحرب|الجيش|البحرية`,
      `${CLERK} الأمن الداخلي|الوطني`,
      `${CLERK} القوات الجوية`,
      `${CLERK} شؤون المحاربين`,
    ],
    proof: 'always',
  },
  {
    office: 'Secretary',
    arabic: 'وزير',
    patterns: ['أمين|أمينة الخزانة|التجارة|الطاقة|الداخلية|الصحة|العمل|التعليم|النقل|الزراعة'],
    proof: 'american',
  },
  {
    office: 'Home Secretary',
    arabic: 'وزير الداخلية البريطاني',
    patterns: ['وزير|وزيرة|سكرتير|سكرتيرة المنزل|الوطن'],
    proof: 'always',
    literal: /\b(?:house|home) minister\b|\bminister of the (?:house|home)\b/giu,
  },
  {
    office: 'Foreign Secretary',
    arabic: 'وزير الخارجية البريطاني',
    patterns: ['السكرتير|السكرتيرة الأجنبي|الأجنبية|الخارجي|الخارجية', 'سكرتير|سكرتيرة خارجية الظل'],
    proof: 'always',
  },
  {
    office: 'Shadow Secretary',
    arabic: 'وزير في حكومة الظل',
    patterns: [`${CLERK} الظل|ظل`],
    proof: 'always',
  },
  {
    office: 'White House chief of staff',
    arabic: 'كبير موظفي البيت الأبيض',
    patterns: [
      'رئيس|رئيسة|رؤساء هيئة? أركان|الأركان ~في? ~البيت|بالبيت الأبيض',
      'رئيس|رئيسة أركان ترامب|بايدن|أوباما|هاريس|بنس|فانس',
    ],
    proof: 'always',
    literal: /\bWhite House(?: army)? (?:chief of general staff|general staff chief)\b/giu,
  },
  {
    office: 'whip',
    arabic: 'مسؤول الانضباط الحزبي',
    patterns: [
      'سوط|السوط|كرباج الأغلبية|الأقلية|الحزب|الحكومة|الجمهوريين|الديمقراطيين',
      'رئيس|رئيسة السوط|السياط',
    ],
    proof: 'always',
    literal: /\b(?:lash|scourge)\b/giu,
  },
  {
    office: 'lieutenant governor',
    arabic: 'نائب الحاكم',
    patterns: ['ملازم|الملازم حاكم|الحاكم|المحافظ|محافظ'],
    proof: 'always',
    literal: /\blieutenant ruler\b/giu,
  },
  {
    office: 'district attorney',
    arabic: 'المدعي العام للمقاطعة',
    patterns: ['محامي|محامية|محام المقاطعة|المنطقة|الدائرة'],
    proof: 'american',
    literal: /\b(?:district|county|area) lawyer\b/giu,
  },
  {
    office: 'ranking member',
    arabic: 'كبير الأعضاء (عن الأقلية)',
    patterns: ['العضو|عضو الترتيب|التصنيف|المصنف|المرتب|الرتبة'],
    proof: 'always',
    literal: /\b(?:classified|ranked|rating) member\b/giu,
  },
  {
    office: 'chair',
    arabic: 'رئيس',
    patterns: [
      'كرسي|الكرسي مجلس|بنك? الاحتياطي',
      'كرسي|الكرسي لجنة الاستخبارات|القضاء|العلاقات|القوات|المخصصات|الرقابة|الميزانية',
    ],
    proof: 'always',
    literal: /\bseat of the (?:committee|Federal Reserve|board|council)\b/giu,
  },
  {
    office: 'Justice',
    arabic: 'القاضي',
    patterns: [
      'عدالة|عدل|قضاء المحكمة العليا روث|سونيا|إيلينا|صامويل|سامويل|كلارنس|نيل|بريت|إيمي|كيتانجي|جون|أنتوني|ستيفن',
      'العدالة|العدل روث|سونيا|إيلينا|صامويل|سامويل|كلارنس|نيل|بريت|إيمي|كيتانجي|أنتوني|أنطونين|ستيفن',
      'رئيس|رئيسة العدالة|العدل جون',
    ],
    proof: 'always',
    literal: /\b(?:justness|fairness) (?=\p{Lu})/giu,
  },
  {
    office: 'Under Secretary',
    arabic: 'وكيل الوزارة',
    patterns: ['تحت الوزير|السكرتير|السكرتيرة|وزير|سكرتير'],
    proof: 'always',
    literal: /\b(?:below|beneath) (?:the )?(?:minister|secretary)\b/giu,
  },
  {
    office: 'staff sergeant',
    arabic: 'رقيب أول',
    patterns: ['رقيب|الرقيب الموظفين|موظفين|العاملين'],
    proof: 'always',
    literal: /\b(?:employees?|personnel)['’]? sergeant\b|\bsergeant of (?:the )?(?:employees|staff)\b/giu,
  },
];

/** Surnames of those who held the offices above, in Arabic letters. */
export const AMERICAN_HOLDERS =
  'جونسون روبيو بلينكن بلينكين بومبيو تيلرسون كيري كلينتون رايس باول أولبرايت كيسنجر كيسينجر شولتز بيلوسي مكارثي ماكارثي رايان بينر باينر غينغريتش جينجريتش هاسترت أوستن أوستين هيغسيث هيجسيث ماتيس إسبر بانيتا هاغل هاجل رامسفيلد يلين بيسنت منوشين غايتنر لوتنيك رافنسبرغر رافينسبيرجر'.split(
    ' ',
  );

export const BRITISH_HOLDERS = 'بيركو بيركاو هويل مارتن بوثرويد'.split(' ');

/** Lawmakers whom "Rep." introduces and no actor shares, by surname in Arabic letters. */
export const REPRESENTATIVES =
  'بيلوسي غرين جرين غايتز جايتز شيف تشيني كينزينجر كينزينغر جيفريز أوكاسيو كورتيز ماسي سانتوس طليب تليب إلهان بوبرت بوبيرت نونيس سكاليز سكاليس نادلر راسكين كلايبورن ستيفانيك كرينشو سوالويل نورتون جوردان'.split(
    ' ',
  );

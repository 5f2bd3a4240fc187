import type { Field } from './sense-fields.ts';

/**
 * Words of the news that machine translation takes in their other sense. Notation of patterns:
 * `rules/support/accuracy-phrases.ts`.
 */
export interface WrongSense {
  /** The English word. */
  readonly en: string;
  /** What it means here, in Arabic. */
  readonly meant: string;
  readonly patterns: readonly string[];
  /** The sentence has to be in this field. Without it the words are a fault wherever they stand. */
  readonly field?: Field;
  /** Words that show the rendering to be right, bare of particles and article. */
  readonly unless?: string;
  /** English that carries the wrong sense, and what should stand there. */
  readonly literal?: RegExp;
  readonly right?: string;
}

const MONEY_OWED =
  'إلكترونية الإلكترونية ضريبة الضريبة تجارية مبيعات المبيعات زبون الزبون كهرباء الكهرباء غاز الغاز مياه المياه هاتف الهاتف علاج العلاج مستشفى المستشفى سداد دفع مطعم استهلاك طاقة الطاقة تدفئة وقود الوقود استيراد الواردات شراء ضريبية الأسر المستهلكين متأخرات';
const STAGE =
  'مسرح المسرح مسرحي مسرحية خشبة تأليف إخراج المخرج مخرج ممثل الممثل ممثلة ممثلين عرض عروض شكسبير كاتب الكاتب رواية برودواي جمهور فنان فنية مهرجان بطولة تمثيل أوبرا';
const HEARING_AND_EARS =
  'فقدان ضعاف ضعف حاسة سماعة سماعات جهاز أجهزة الصم صم أذن الأذن طبيب إعاقة مشاكل البصر بصر ثقيل مدى وسمع والسمع حواس الحواس فقد';

export const SENSES: readonly WrongSense[] = [
  // Legislature and elections
  {
    en: 'bill',
    meant: 'مشروع قانون',
    patterns: ['فاتورة|الفاتورة|فواتير|الفواتير', 'فاتورتهم|فاتورته|فاتورتها'],
    field: 'lawmaking',
    unless: MONEY_OWED,
    literal: /\binvoice(s?)\b/giu,
    right: 'bill',
  },
  {
    en: 'bill',
    meant: 'مشروع قانون',
    patterns: [
      'تمرير|إقرار|مرر|أقر|يقر الفاتورة|فاتورة',
      'رعاة|رعى|راعي الفاتورة|فاتورة',
      'فاتورة من الحزبين',
      'الفاتورة|فاتورة لتصبح|ليصبح|لتصير قانونا',
      'الفاتورة من الحزبين',
      'فاتورة مجلس الشيوخ|النواب',
      'مشروع الفاتورة',
    ],
    unless: MONEY_OWED,
    literal: /\binvoice(s?)\b/giu,
    right: 'bill',
  },
  {
    en: 'hearing',
    meant: 'جلسة استماع',
    patterns: ['جلسة|جلسات السمع', 'السمع', 'سمع|سماع|السماع تأكيد|التأكيد|التثبيت'],
    field: 'committee',
    unless: HEARING_AND_EARS,
    literal: /\b(?:sense of hearing|hearing sense|audition)\b/giu,
    right: 'hearing',
  },
  {
    en: 'constituents',
    meant: 'الناخبون في دائرته',
    patterns: ['مكونات السيناتور|النائب|النائبة|المشرع|المشرعين'],
    literal: /\b(?:components?|ingredients?)\b/giu,
    right: 'constituents',
  },
  {
    en: 'constituents',
    meant: 'الناخبون في دائرته',
    patterns: ['مكوناته|مكوناتها|مكوناتهم|مكوناتي|مكوناتنا|لمكوناته|لمكوناتها'],
    field: 'voters',
    unless:
      'مادة المادة مشروع المشروع خطة الخطة صفقة الصفقة اتفاق الاتفاق حكومة الحكومة مجتمع المجتمع شعب الشعب تحالف ائتلاف دواء لقاح قانون القانون',
    literal: /\b(?:components?|ingredients?)\b/giu,
    right: 'constituents',
  },
  {
    en: 'House',
    meant: 'مجلس النواب',
    patterns: [
      'منزل|بيت الممثلين|النواب',
      'الجمهوريون|الجمهوريين|الديمقراطيون|الديمقراطيين|جمهوريو|جمهوريي|ديمقراطيو|ديمقراطيي في? المنزل',
      'لجنة|زعيم|زعيمة المنزل',
      'صوت|أقر|مرر المنزل',
    ],
    literal:
      /\bhome of (?:the )?(?:representatives|deputies)\b|\b(?:Republicans|Democrats) (?:in|at) home\b/giu,
    right: 'House',
  },
  {
    en: 'floor',
    meant: 'قاعة المجلس',
    patterns: ['أرضية|أرض|طابق مجلس الشيوخ|النواب|العموم', 'أرضية المجلس|الكونغرس|الكونجرس|البرلمان'],
    literal: /\bground of the (?:Senate|House)\b/giu,
    right: 'floor of the Senate',
  },
  {
    en: 'running mate',
    meant: 'المرشح لمنصب نائب الرئيس',
    patterns: [
      'زميل|زميله|زميلها|زميلته|شريك|شريكه|شريكته|رفيق|رفيقه|صديق|صديقه في? الجري|الركض|بالجري',
      'زميل|رفيق|شريك الركض',
    ],
    literal: /\b(?:jogging|running) (?:partner|companion|colleague)\b/giu,
    right: 'running mate',
  },
  {
    en: 'primary',
    meant: 'الانتخابات التمهيدية',
    patterns: [
      'الابتدائية|ابتدائية الجمهورية|الديمقراطية|الرئاسية',
      'ابتدائية الحزب',
      'الانتخابات|انتخابات الابتدائية|ابتدائية',
    ],
    literal: /\belementary (?:elections?|race)\b/giu,
    right: 'primary',
  },
  {
    en: 'ticket',
    meant: 'القائمة الانتخابية',
    patterns: ['التذكرة|تذكرة الجمهورية|الديمقراطية|الرئاسية', 'تذكرة الحزب'],
    field: 'election',
  },
  {
    en: 'party',
    meant: 'حزب',
    patterns: [
      'الحفلة|حفلة الجمهورية|الديمقراطية|جمهورية|ديمقراطية|المحافظة|العمالية|الشيوعية',
      'حفلة العمال|المحافظين|الخضر',
    ],
    literal: /\b(?:celebration|soiree)\b/giu,
    right: 'party',
  },
  {
    en: 'state',
    meant: 'ولاية',
    patterns: [
      'دولة|لدولة تكساس|كاليفورنيا|فلوريدا|أوهايو|ميشيغان|بنسلفانيا|أريزونا|نيفادا|ويسكونسن|ألاباما|تينيسي|ميسيسيبي|لويزيانا|كولورادو|إلينوي|مينيسوتا|ميزوري|فرجينيا|أوريغون|يوتا|أيوا|كنتاكي|ماريلاند',
    ],
    literal: /\b(?:country|nation) of (?:Texas|California|Florida|Ohio|Michigan|Pennsylvania|Arizona)\b/giu,
  },
  {
    en: 'cabinet',
    meant: 'مجلس الوزراء',
    patterns: [
      'خزانته|خزانتها',
      'خزانة ترامب|بايدن|الرئيس|أوباما|ستارمر|جونسون',
      'أعضاء|تعديل|اجتماع خزانة|خزانته|خزانتها',
      'مجلس خزانة|الخزانة',
    ],
    field: 'cabinet',
    unless: 'ملابس وزارة أمريكية أميركية سندات',
    literal: /\b(?:closet|wardrobe|locker)\b/giu,
    right: 'Cabinet',
  },
  {
    en: 'filibuster',
    meant: 'التعطيل في مجلس الشيوخ',
    patterns: ['المماطل|القرصنة|القرصان|القراصنة'],
    field: 'lawmaking',
    unless: 'سفينة سفن بحرية الصومال إلكترونية سيبرانية معلومات هاكرز بيانات إنترنت برامج حواسيب فيديو',
    literal: /\bpira(?:cy|tes?)\b/giu,
    right: 'filibuster',
  },
  {
    en: 'lame duck',
    meant: 'فترة انتقالية بعد الانتخابات',
    patterns: ['البطة|بطة الكسيحة|كسيحة|المعاقة|المشلولة'],
    literal: /\b(?:crippled|paralyzed|disabled) duck\b/giu,
    right: 'lame duck',
  },
  // Courts and crime
  {
    en: 'sentence',
    meant: 'حكم',
    patterns: [
      'جملة بالسجن|السجن|سجن|الإعدام|بالإعدام|الحبس|بالحبس',
      'عليه|عليها بجملة',
      'حكم|حكمت|الحكم بجملة',
      'جملة مدى الحياة',
      'بجملة مدتها|قدرها|طويلة',
    ],
    unless: 'السجناء سجناء',
    literal: /\b(?:phrase|clause) (?:of|in) (?:prison|jail|death)\b/giu,
  },
  {
    en: 'charges',
    meant: 'تهم',
    patterns: [
      'رسوم|الرسوم القتل|الاعتداء|الاحتيال|الاغتصاب|المخدرات|الإرهاب|السرقة|التآمر',
      'رسوم|الرسوم الجنائية|جنائية|الفيدرالية|جناية',
      'يواجه|تواجه|يواجهون|واجه|واجهت رسوما|رسوم|الرسوم تتعلق|القتل|بالقتل|جنائية|اتحادية|فيدرالية',
    ],
    literal: /\b(?:fees?|tariffs?|drawings?)\b/giu,
    right: 'charges',
  },
  {
    en: 'charged',
    meant: 'وجهت إليه تهمة',
    patterns: [
      'شحنه|شحنها|شحنهم|مشحون|مشحونة|مشحونين بالقتل|بالاعتداء|بالسرقة|بالاحتيال|بتهمة|بتهم|بجريمة|بالاغتصاب|بحيازة|بالتآمر',
      'شحن|شحنت بجريمة|بتهمة',
      'شحن * بالقتل|بالاعتداء|بالسرقة|بالاحتيال|بتهمة|بجريمة',
    ],
    literal: /\b(?:shipped|loaded|freighted)\b/giu,
    right: 'charged',
  },
  {
    en: 'battery',
    meant: 'اعتداء بالضرب',
    patterns: ['الاعتداء|اعتداء ~والبطارية|وبطارية', 'تهمة|تهم البطارية'],
    literal: /\bcharge of (?:the )?batteries\b/giu,
  },
  {
    en: 'trial',
    meant: 'محاكمة',
    patterns: ['التجربة|تجربته|تجربتها|تجربة القتل|جريمة|الفيدرالية|الاتحادية', 'تجربة القتل'],
    field: 'court',
    unless: 'سريرية السريرية لقاح دواء مر',
    literal: /\b(?:experiment|experience)\b/giu,
    right: 'trial',
  },
  {
    en: 'clinical trial',
    meant: 'تجربة سريرية',
    patterns: [
      'محاكمة|المحاكمة|محاكمات|المحاكمات السريرية|سريرية|إكلينيكية|الإكلينيكية',
      'محاكمة|محاكمات اللقاح|الدواء|العقار',
    ],
    literal: /\bclinical (?:court|prosecutions?|trials? in court)\b/giu,
  },
  {
    en: 'warrant',
    meant: 'مذكرة',
    patterns: ['ضمان|ضمانات|كفالة الاعتقال|اعتقال|القبض|توقيف|التوقيف|التفتيش|تفتيش'],
    field: 'crime',
    literal: /\b(?:arrest|search) guarantees?\b|\bguarantees? of (?:arrest|search)\b/giu,
    right: 'arrest warrant',
  },
  {
    en: 'plea',
    meant: 'اعتراف أمام المحكمة',
    patterns: [
      'صفقة|اتفاق|اتفاقية النداء|نداء|التوسل',
      'نداء مذنب|بالذنب|بالبراءة',
      'دخل|أدخل|قدم|دخول|لدخول|إدخال|تقديم نداء',
    ],
    field: 'court',
    literal: /\b(?:call|appeal) (?:deal|guilty|of guilt)\b/giu,
    right: 'plea deal',
  },
  {
    en: 'motion',
    meant: 'طلب أمام المحكمة',
    patterns: [
      'حركة لرفض|للرفض|للفصل|لإسقاط|لاستبعاد',
      'قدم|قدمت|قدموا|رفض|رفضت حركة|الحركة',
      'حركة الدفاع|الادعاء',
    ],
    field: 'court',
    unless: 'حماس فتح طالبان تمرد أمل نضال تحرير مقاومة النهضة عدم',
    literal: /\bmovement to (?:dismiss|reject|exclude)\b/giu,
    right: 'motion to dismiss',
  },
  {
    en: 'mug shot',
    meant: 'صورة جنائية',
    patterns: ['لقطة|طلقة|صورة|لقطات|صور القدح|الكوب|كوب|قدح|المج'],
    literal: /\b(?:cup|mug|glass) (?:picture|photo|snapshot)\b/giu,
    right: 'mug shot',
  },
  {
    en: 'death row',
    meant: 'انتظار تنفيذ الإعدام',
    patterns: ['صف الموت|الإعدام', 'صفوف الموت'],
    literal: /\b(?:line|rank|class) of death\b/giu,
    right: 'death row',
  },
  {
    en: 'wire fraud',
    meant: 'احتيال إلكتروني',
    patterns: [
      'الاحتيال|احتيال الأسلاك|السلكي|السلك',
      'الاحتيال|احتيال عبر|على|في الأسلاك|السلك',
      'احتيال الأسلاك',
    ],
    literal: /\bfraud (?:by|over|through) (?:the )?wires\b/giu,
    right: 'wire fraud',
  },
  {
    en: 'capital punishment',
    meant: 'عقوبة الإعدام',
    patterns: [
      'عقوبة|العقوبة|جريمة|جرائم العاصمة',
      'عقوبة|جريمة|جرائم رأس المال',
      'عقوبة رأسمالية',
      'القتل العاصمة|الرأسمالي',
    ],
    literal: /\b(?:punishment|crimes?) of (?:the )?capital\b/giu,
    right: 'capital punishment',
  },
  {
    en: 'mass shooting',
    meant: 'إطلاق نار',
    patterns: ['التصوير|تصوير الجماعي|جماعي|المميت|مميت', 'حادث|حادثة التصوير|تصوير', 'ضحايا التصوير'],
    field: 'crime',
    unless: 'سينمائي فيديو فيلم كاميرا طلاب عدسة',
    literal: /\b(?:mass|group) (?:photo(?:graphy)?|photograph|filming)\b/giu,
    right: 'mass shooting',
  },
  {
    en: 'state troopers',
    meant: 'شرطة الولاية',
    patterns: ['جنود|قوات|جندي الولاية'],
    field: 'crime',
    literal: /\bstate soldiers?\b/giu,
    right: 'state troopers',
  },
  {
    en: 'manslaughter',
    meant: 'قتل غير عمد',
    patterns: ['ذبح|الذبح|مذبحة الرجل|رجل', 'القتل|قتل الرجل الطوعي'],
    literal: /\bslaughter of (?:a |the )?man\b/giu,
    right: 'manslaughter',
  },
  // War and weapons
  {
    en: 'airstrike',
    meant: 'ضربة جوية',
    patterns: [
      'إضراب|الإضراب|إضرابا|إضرابات|الإضرابات الجوي|جوي|الجوية|جوية|جويا|صاروخي|الصاروخي|صاروخية|الصاروخية|عسكري|عسكرية',
      'إضراب|إضرابات الطائرات|طائرات|طائرة|بطائرة|بطائرات|صاروخ|بالصواريخ|بدون',
    ],
    unless:
      'طيارين الطيارين طيارو طياري الطيران المراقبين مضيفين مطارات مطار المطار رحلات الرحلات إلغاء الخطوط نقابة النقابة أجور',
    literal: /\b(?:air|aerial|missile|drone) (?:walkouts?|work stoppages?)\b/giu,
    right: 'airstrike',
  },
  {
    en: 'tanks',
    meant: 'دبابات',
    patterns: [
      'خزان|خزانات|الخزانات القتال|قتال|ليوبارد|أبرامز|روسية|الروسية|إسرائيلية|الإسرائيلية|تشالنجر|قتالية',
      'الخزانات|خزانات',
    ],
    field: 'war',
    unless: 'وقود الوقود نفط النفط مياه المياه غاز الغاز سد سدود زيت صهاريج مصفاة كيميائية تخزين مستودع ديزل',
    literal: /\b(?:reservoirs?|cisterns?)\b/giu,
    right: 'tanks',
  },
  {
    en: 'shell',
    meant: 'قذيفة',
    patterns: ['صدفة|أصداف|قوقعة|قواقع المدفعية|مدفعية|هاون|الهاون|الدبابات|دبابة', 'أصداف'],
    field: 'war',
    unless: 'بحر البحر شاطئ',
    literal: /\bseashells?\b/giu,
    right: 'shells',
  },
  {
    en: 'magazine',
    meant: 'مخزن ذخيرة',
    patterns: ['مجلة|مجلات عالية السعة'],
    literal: /\bhigh-capacity journals?\b/giu,
    right: 'high-capacity magazine',
  },
  {
    en: 'magazine',
    meant: 'مخزن ذخيرة',
    patterns: ['مجلة|مجلات ذخيرة|الذخيرة|عالية|بندقية|البندقية', 'مجلة|مجلات عالية السعة'],
    field: 'crime',
    unless: 'نشرت صحفي صفحات غلاف مبيعات',
    literal: /\bhigh-capacity journals?\b/giu,
    right: 'magazine',
  },
  {
    en: 'rounds',
    meant: 'طلقات',
    patterns: ['جولة|جولات من? الذخيرة|ذخيرة|الرصاص'],
    literal: /\btours? of ammunition\b/giu,
    right: 'rounds of ammunition',
  },
  {
    en: 'arms',
    meant: 'أسلحة',
    patterns: [
      'الأذرع|أذرع النووية|نووية',
      'تجارة|سباق|مبيعات|صفقة|صفقات|حظر|تجار|صادرات|مراقبة الأذرع|أذرع|الذراع|الأذرعة',
    ],
    literal: /\b(?:race|trade|deal|sales?|embargo) (?:of|in|on) limbs\b/giu,
    right: 'arms',
  },
  {
    en: 'drone',
    meant: 'طائرة مسيرة',
    patterns: ['ذكور|ذكر|ذكرا النحل|نحل'],
    field: 'war',
    literal: /\b(?:male )?bees?\b/giu,
    right: 'drone',
  },
  {
    en: 'cell',
    meant: 'خلية',
    patterns: ['زنزانة|زنزانات|الزنزانة الإرهابية|إرهابية|نائمة|النائمة|جذعية|الجذعية|سرطانية|تجسس'],
    unless: 'سجن السجن',
    literal: /\b(?:terrorist|sleeping|stem) (?:dungeons?|prison cells?)\b/giu,
    right: 'cell',
  },
  {
    en: 'death toll',
    meant: 'حصيلة القتلى',
    patterns: ['رسوم|الرسوم الموت|القتلى|الوفيات|الوفاة|الضحايا'],
    literal: /\b(?:death|mortality) (?:fees?|charges|tolls? fee)\b|\bfees? of (?:death|the dead)\b/giu,
    right: 'death toll',
  },
  // Economy
  {
    en: 'interest rate',
    meant: 'سعر الفائدة',
    patterns: ['معدل|معدلات|سعر|أسعار الاهتمام|اهتمام|المصلحة|المصالح'],
    field: 'markets',
    literal: /\b(?:attention|care) rates?\b|\brates? of (?:attention|concern)\b/giu,
    right: 'interest rates',
  },
  {
    en: 'stock market',
    meant: 'سوق الأسهم',
    patterns: ['سوق|أسواق المخزون|المخزونات'],
    unless: 'نفط النفط خام الخام وقود الوقود حبوب قمح غاز',
    literal: /\b(?:inventory|stockpile) markets?\b/giu,
    right: 'stock market',
  },
  {
    en: 'stock market',
    meant: 'سوق الأسهم',
    patterns: ['مخزونات|المخزونات الأمريكية|الأميركية|العالمية|التكنولوجيا|الآسيوية|الأوروبية'],
    field: 'markets',
    unless: 'نفط النفط خام الخام وقود الوقود حبوب قمح غاز بنزين برميل',
    literal: /\b(?:inventory|stockpile) markets?\b/giu,
    right: 'stock market',
  },
  {
    en: 'bonds',
    meant: 'سندات',
    patterns: ['روابط|الروابط الخزانة|حكومية|الحكومية|السيادية|سيادية'],
    field: 'markets',
    literal: /\b(?:ties|links) of the Treasury\b|\bTreasury (?:ties|links)\b/giu,
    right: 'Treasury bonds',
  },
  {
    en: 'power plant',
    meant: 'محطة كهرباء',
    patterns: [
      'نبات|نباتات|النبات نووي|النووي|نووية|الطاقة|طاقة|للطاقة|الكهرباء|كهرباء|كهربائي|فحم',
      'نبات|نبتة محطة',
      'مصنع|مصانع القوة|السلطة',
    ],
    literal: /\b(?:nuclear|power|energy|electricity) (?:vegetation|herbs?|greenery)\b/giu,
    right: 'power plant',
  },
  {
    en: 'minutes',
    meant: 'محضر الاجتماع',
    patterns: ['أظهرت|أظهر|نشر|نشرت|كشفت|وفق|بحسب|صدور دقائق', 'دقائق اجتماع|الاجتماع|اجتماعه|اجتماعها'],
    field: 'markets',
    unless: 'قبل بعد خلال عدة بضع',
    literal: /\bminutes later\b/giu,
  },
  // Sport
  {
    en: 'quarterback',
    meant: 'لاعب الوسط المهاجم (كوارتر باك)',
    patterns: ['الربع|ربع الخلفي|خلفي', 'الربع|ربع الظهر|الظهير|ظهر', 'لاعب|اللاعب الربع|ربع الخلفي|خلفي'],
    literal: /\b(?:rear|back|hind) quarter(?! final)\b/giu,
    right: 'quarterback',
  },
  {
    en: 'touchdown',
    meant: 'تاتش داون',
    patterns: [
      'تمريرة|تمريرات|تمريرتي|تمريرتين هبوط|الهبوط|للهبوط',
      'سجل|سجلت|أحرز|رمى|ركض|مر هبوطا|هبوط|هبوطين|للهبوط',
      'لمسة|لمسات الهبوط|هبوط|أسفل',
    ],
    field: 'football',
    literal: /\blandings?\b/giu,
    right: 'touchdown',
  },
  {
    en: 'home run',
    meant: 'هوم ران',
    patterns: ['تشغيل|جري|الجري|ركض|الركض|شوط المنزل|منزلي|المنزلي', 'المنزل تشغيل|يدير'],
    field: 'sport',
    literal: /\bhome (?:running|jog|operation)\b/giu,
    right: 'home run',
  },
  {
    en: 'pitcher',
    meant: 'رامي الكرة',
    patterns: ['إبريق|الإبريق|أباريق|الأباريق|جرة|الجرة'],
    field: 'sport',
    literal: /\b(?:jugs?|ewers?)\b/giu,
    right: 'pitcher',
  },
  {
    en: 'fans',
    meant: 'مشجعون',
    patterns: ['مراوح|المراوح'],
    field: 'sport',
    unless: 'تبريد هواء تكييف حرارة كهربائية طائرة سقف توربينات',
    literal: /\b(?:ventilators?|electric fans?)\b/giu,
    right: 'fans',
  },
  {
    en: 'play',
    meant: 'لعبة (هجمة)',
    patterns: ['مسرحية|المسرحية|مسرحيات|المسرحيات'],
    field: 'gridiron',
    unless: STAGE,
    literal: /\b(?:theatrical (?:play|performance)|drama|theat(?:er|re) (?:play|piece))\b/giu,
    right: 'play',
  },
  {
    en: 'play',
    meant: 'لعبة (هجمة)',
    patterns: ['المسرحية|المسرحيات التالية|الأخيرة|القادمة|الهجومية|الدفاعية|الأولى'],
    field: 'sport',
    unless: STAGE,
    literal: /\b(?:theatrical (?:play|performance)|drama|theat(?:er|re) (?:play|piece))\b/giu,
    right: 'play',
  },
  {
    en: 'draft',
    meant: 'اختيار اللاعبين (درافت)',
    patterns: [
      'المسودة|مسودة|صياغة|الصياغة|مشروع الدوري|الوطنية|دوري|اللاعبين',
      'اختيار|الاختيار|جولة|الجولة المسودة|مسودة',
      'مسودة|المسودة',
    ],
    field: 'sport',
    unless: 'قانون القانون قرار اتفاق اتفاقية بيان نص مشروع وثيقة دستور خطاب دفاع الدفاع',
    literal: /\b(?:rough draft|manuscript)\b/giu,
    right: 'draft',
  },
  {
    en: 'draw',
    meant: 'تعادل',
    patterns: ['انتهت|انتهى|انتهاء المباراة|اللقاء بالرسم|برسم|بالسحب', 'رسم|سحب سلبي|إيجابي'],
    field: 'sport',
    literal: /\b(?:ended|ending) (?:in|with) (?:a )?(?:drawing|withdrawal)\b/giu,
    right: 'ended in a draw',
  },
  {
    en: 'court',
    meant: 'ملعب',
    patterns: ['محكمة|محاكم|المحكمة التنس|السلة|الاسكواش', 'محكمة كرة السلة'],
    unless: 'التحكيم الرياضية',
    literal: /\b(?:tennis|basketball) tribunal\b/giu,
    right: 'court',
  },
  {
    en: 'goalkeeper',
    meant: 'حارس المرمى',
    patterns: ['حارس|الحارس الهدف|الأهداف', 'حافظ الهدف'],
    field: 'sport',
    literal: /\b(?:guardian|keeper) of (?:the )?(?:goals?|target)\b/giu,
    right: 'goalkeeper',
  },
  // Media, medicine and the rest
  {
    en: 'developing story',
    meant: 'خبر تتوالى تفاصيله',
    patterns: ['قصة|القصة النامية|نامية|المتنامية|متنامية', 'قصة|القصة قيد التطوير|التطور|النمو'],
    literal: /\b(?:growing|third-world) story\b/giu,
    right: 'developing story',
  },
  {
    en: 'stories (floors)',
    meant: 'طوابق',
    patterns: [
      'المكون|مكون|المؤلف|مؤلف|مكونة من * قصة|قصص|قصصا',
      'مبنى|برج|بناية|عمارة|بناء من * قصة|قصص',
      'مبنى|المبنى ذو|ذي * قصة|قصص',
    ],
    unless: 'كتاب الكتاب مجموعة فيلم رواية',
    literal: /\btales?\b/giu,
  },
  {
    en: 'novel coronavirus',
    meant: 'فيروس كورونا المستجد',
    patterns: ['رواية فيروس|كورونا', 'الفيروس|فيروس الروائي', 'كورونا الرواية|الروائي|الروائية'],
    literal: /\b(?:fictional|narrative) (?:corona)?virus\b|\bnovel of (?:the )?corona\b/giu,
    right: 'novel coronavirus',
  },
  {
    en: 'shot',
    meant: 'جرعة لقاح',
    patterns: [
      'طلقة|طلقات|الطلقة|الطلقات اللقاح|لقاح|المعززة|معززة|التعزيز|كوفيد|كورونا|الإنفلونزا',
      'لقطة|لقطات اللقاح|معززة|المعززة|الإنفلونزا',
    ],
    literal: /\b(?:bullets?|gunshots?|rounds) of (?:the )?vaccine\b|\bvaccine (?:bullets?|gunshots?)\b/giu,
    right: 'vaccine shot',
  },
  {
    en: 'single',
    meant: 'أغنية منفردة',
    patterns: ['أصدر|أصدرت|إصدار|إطلاق|أطلق|أطلقت أعزب|عزباء|أعزبا|أعزبه|أعزبها', 'أعزب جديد|منفرد'],
    field: 'music',
    literal: /\b(?:bachelor|unmarried)\b/giu,
    right: 'single',
  },
  {
    en: 'lead singer',
    meant: 'المغني الرئيسي',
    patterns: ['المغني|مغني|مغنية|محقق|المحقق|محامي|المحامي الرصاص|رصاص|الرصاصي'],
    literal: /\b(?:bullet|lead-metal) (?:singer|investigator)\b/giu,
    right: 'lead singer',
  },
  {
    en: 'diplomatic row',
    meant: 'خلاف دبلوماسي',
    patterns: ['صف|الصف دبلوماسي|الدبلوماسي|سياسي حول|بشأن|بين', 'الصف|صف الدبلوماسي|دبلوماسي'],
    unless: 'صفوف',
    literal: /\bdiplomatic (?:rank|line|class|queue)\b/giu,
    right: 'diplomatic row',
  },
  {
    en: 'turkey',
    meant: 'ديك رومي',
    patterns: ['تركيا عيد الشكر|المشوية|المحشوة', 'عفو|العفو عن تركيا'],
    literal: /\bpardon(?:ed|s|ing)? Turkey\b/gu,
    right: 'pardoned a turkey',
  },
];

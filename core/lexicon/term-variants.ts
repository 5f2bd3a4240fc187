/**
 * Terms of the news with the renderings that machine translation mixes in one text. What good writers
 * alternate for style (هدنة and وقف إطلاق النار, وسائل and مواقع التواصل) is left out. Notation:
 * `rules/support/accuracy-phrases.ts`.
 */
export interface TermVariants {
  readonly en: string;
  readonly renderings: readonly Rendering[];
}

export interface Rendering {
  readonly patterns: readonly string[];
  /** The established rendering: the others are measured against it wherever it occurs. */
  readonly established?: true;
  /** English that tells this rendering from the others. */
  readonly literal?: RegExp;
}

const established = (...patterns: string[]): Rendering => ({ patterns, established: true });
const also = (...patterns: string[]): Rendering => ({ patterns });

const ELEMENTS = 'المعادن|معادن|العناصر|عناصر|الأتربة|أتربة|الأتربه';

export const TERM_VARIANTS: readonly TermVariants[] = [
  {
    en: 'rare earths',
    renderings: [
      established(`المعادن|معادن|العناصر|عناصر|عنصر|معدن الأرضية|أرضية النادرة|نادرة`),
      { patterns: ['الأتربة|أتربة النادرة|نادرة'], literal: /\brare (?:soils?|dusts?|dirts?)\b/iu },
      {
        patterns: [`${ELEMENTS} الترابية|ترابية النادرة|نادرة`, 'التربة|تربة النادرة|نادرة'],
        literal: /\brare soils?\b/iu,
      },
    ],
  },
  {
    en: 'critical minerals',
    renderings: [
      established('المعادن|معادن الحيوية|حيوية'),
      {
        patterns: ['المعادن|معادن المهمة|مهمة|الهامة|هامة'],
        literal: /\bimportant (?:minerals?|metals?)\b/iu,
      },
      {
        patterns: ['المعادن|معادن الحرجة|حرجة|الحاسمة|حاسمة'],
        literal: /\bdecisive (?:minerals?|metals?)\b/iu,
      },
    ],
  },
  {
    en: 'Abraham Accords',
    renderings: [
      {
        patterns: ['اتفاقيات|اتفاقات|اتفاقية|اتفاق|الاتفاقيات|الاتفاقات إبراهيم|الإبراهيمية|الإبراهيمي'],
        literal: /\bIbrahim(?:i|ic)? (?:Accords?|Agreements?)\b/iu,
      },
      also(
        'اتفاقيات|اتفاقات|اتفاقية|اتفاق|الاتفاقيات|الاتفاقات أبراهام|ابراهم|أفراهام|الأبراهامية|ابراهامية',
      ),
    ],
  },
  {
    en: 'European Union',
    renderings: [established('الاتحاد الأوروبي'), also('الاتحاد الأوربي', 'الإتحاد الأوربي')],
  },
  {
    en: 'artificial intelligence',
    renderings: [
      established('الذكاء|ذكاء الاصطناعي|اصطناعي'),
      { patterns: ['الذكاء|ذكاء الصناعي|صناعي'], literal: /\bindustrial intelligence\b/iu },
      { patterns: ['الذكاء|ذكاء المصطنع|مصطنع'], literal: /\bfabricated intelligence\b/iu },
    ],
  },
  {
    en: 'climate change',
    renderings: [
      also('تغير المناخ', 'التغير في المناخ'),
      also('التغير|تغير المناخي|مناخي'),
      also('تبدل المناخ', 'التبدل المناخي'),
    ],
  },
  {
    en: 'global warming',
    renderings: [
      also('الاحتباس الحراري'),
      also('الاحترار العالمي', 'الاحترار الكوني'),
      also('الاحماء العالمي'),
    ],
  },
  {
    en: 'social media',
    renderings: [
      established('وسائل|مواقع|منصات|شبكات التواصل الاجتماعي'),
      {
        patterns: ['وسائل الإعلام الاجتماعية|الاجتماعي', 'الإعلام الاجتماعي', 'وسائط الإعلام? الاجتماعية'],
        literal: /\bsocial (?:mass )?(?:media outlets|information media)\b/iu,
      },
    ],
  },
  {
    en: 'semiconductors',
    renderings: [established('أشباه الموصلات'), also('أنصاف النواقل|الموصلات', 'أشباه النواقل')],
  },
  {
    en: 'supply chains',
    renderings: [also('سلاسل|سلسلة التوريد|توريد|التوريدات'), also('سلاسل|سلسلة الإمداد|إمداد|الإمدادات')],
  },
  {
    en: 'cryptocurrency',
    renderings: [
      also('العملات|عملات|العملة|عملة المشفرة|مشفرة'),
      also('العملات|عملات|العملة|عملة المعماة|معماة'),
    ],
  },
  {
    en: 'startups',
    renderings: [
      established('الشركات|شركات|شركة الناشئة|ناشئة'),
      also('الشركات|شركات|شركة المبتدئة|مبتدئة', 'شركات بدء|البدء'),
    ],
  },
  {
    en: 'two-state solution',
    renderings: [
      also('حل الدولتين'),
      also('الحل القائم على الدولتين|دولتين', 'الحل على أساس الدولتين|دولتين'),
    ],
  },
  { en: 'Federal Reserve', renderings: [also('الاحتياطي الفيدرالي|الفدرالي'), also('الاحتياطي الاتحادي')] },
  {
    en: 'Supreme Court',
    renderings: [
      established('المحكمة العليا'),
      also('محكمة العدل العليا الأمريكية|الأميركية', 'المحكمة الأعلى'),
    ],
  },
  {
    en: 'Security Council',
    renderings: [established('مجلس الأمن الدولي', 'مجلس الأمن'), also('المجلس الأمني', 'مجلس السلامة')],
  },
  {
    en: 'Champions League',
    renderings: [established('دوري أبطال|الأبطال'), also('رابطة|عصبة أبطال|الأبطال')],
  },
  {
    en: 'World Health Organization',
    renderings: [
      established('منظمة الصحة العالمية'),
      also('المنظمة العالمية للصحة', 'المنظمة الصحية العالمية'),
    ],
  },
  {
    en: 'International Monetary Fund',
    renderings: [established('صندوق النقد الدولي'), also('الصندوق النقدي الدولي', 'الصندوق الدولي للنقد')],
  },
  {
    en: 'Atomic Energy Agency',
    renderings: [
      established('الوكالة الدولية للطاقة الذرية'),
      also('وكالة الطاقة الذرية الدولية', 'الوكالة الذرية الدولية'),
    ],
  },
  {
    en: 'International Criminal Court',
    renderings: [
      established('المحكمة الجنائية الدولية'),
      also('محكمة الجنايات الدولية', 'محكمة الجرائم الدولية'),
    ],
  },
  { en: 'Pentagon', renderings: [also('البنتاغون'), also('البنتاجون')] },
  { en: 'Google', renderings: [also('غوغل'), also('جوجل'), also('قوقل', 'كوكل')] },
  {
    en: 'Instagram',
    renderings: [
      also('إنستغرام', 'انستغرام'),
      also('إنستجرام', 'انستجرام'),
      also('انستقرام', 'انستاغرام', 'إنستاغرام'),
    ],
  },
  { en: 'Facebook', renderings: [also('فيسبوك', 'الفيسبوك', 'فيس بوك'), also('فايسبوك', 'الفايسبوك')] },
  { en: 'Telegram', renderings: [also('تيليغرام', 'تليغرام', 'تلغرام'), also('تيليجرام', 'تليجرام')] },
  { en: 'TikTok', renderings: [also('تيك توك'), also('تيكتوك'), also('تك توك')] },
  { en: 'Netflix', renderings: [also('نتفليكس', 'نتفلكس'), also('نيتفليكس', 'نيتفلكس')] },
  { en: 'Bitcoin', renderings: [also('بيتكوين', 'البيتكوين'), also('بتكوين', 'البتكوين')] },
  {
    en: 'Brexit',
    renderings: [also('بريكست', 'البريكست'), also('بريكسيت', 'البريكسيت'), also('بركست', 'البركسيت')],
  },
  { en: 'Bloomberg', renderings: [also('بلومبرغ', 'بلومبيرغ'), also('بلومبرج', 'بلومبيرج')] },
  { en: 'Boeing', renderings: [also('بوينغ'), also('بوينج')] },
  { en: 'Hormuz', renderings: [also('مضيق هرمز'), also('مضيق هورمز')] },
  { en: 'NATO', renderings: [also('الناتو'), also('النيتو')] },
];

/** Month names of the systems that Arabic newspapers use, January first. */
export const MONTH_SYSTEMS = ['international', 'levantine', 'moroccan', 'algerian'] as const;
export type MonthSystem = (typeof MONTH_SYSTEMS)[number];

export const MONTH_NAMES: Readonly<Record<MonthSystem, readonly string[]>> = {
  international: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل|إبريل',
    'مايو',
    'يونيو|يونيه',
    'يوليو|يوليه',
    'أغسطس|اغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  moroccan: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
  algerian: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

/** Names that are also other words or makes of car; they need a day, a year or شهر beside them. */
export const AMBIGUOUS_MONTHS = [
  'مارس',
  'مايو',
  'آب',
  'نيسان',
  'ماي',
  'أوت',
  'جوان',
  'تموز',
  'آذار',
  'أيار',
  'شباط',
];

/** Words after which a date names an event, a place or a group. */
export const DATED_NAMES =
  'ثورة ثورات حرب كوبري جسر شارع ميدان مدينة حي حركة انتفاضة أحداث هجمات هجوم اعتداءات ذكرى معركة جامعة ملعب جريدة صحيفة نادي مجزرة مذبحة قوى فريق تحالف تيار عملية انقلاب نكسة نصر مؤامرة حراك ساحة محور طريق مطار قاعدة مستشفى مدرسة لواء كتيبة جيل عيد وعد إعلان اتفاق'.split(
    ' ',
  );

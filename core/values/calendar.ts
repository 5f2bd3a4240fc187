/**
 * Names of months and weekdays. Arabic: the Gregorian names of Egypt and the Gulf, the Syriac ones of the
 * Levant and Iraq, the French-born ones of the Maghreb, the Hijri ones. Keys are folded (`fold`).
 */
import { fold } from '../text/arabic.ts';

const table = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split('|').map((name) => [fold(name), at + first] as const)));

export const ENGLISH_MONTHS = table(
  [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  1,
);

/** Names in English, for wording: 1-based. */
export const MONTH_NAMES =
  ',January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
export const WEEKDAY_NAMES = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');

export const ENGLISH_WEEKDAYS = table(
  [
    'sunday|sundays',
    'monday|mondays',
    'tuesday|tuesdays|tues',
    'wednesday|wednesdays',
    'thursday|thursdays|thurs',
    'friday|fridays',
    'saturday|saturdays',
  ],
  0,
);

/** May be words of the language, too: names only beside a number or after a preposition of time. */
export const DOUBTFUL_ENGLISH: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
]);

export const ARABIC_MONTHS = table(
  [
    'يناير|جانفي|كانون الثاني',
    'فبراير|فيفري|شباط',
    'مارس|آذار',
    'أبريل|إبريل|ابريل|أفريل|نيسان',
    'مايو|ماي|أيار',
    'يونيو|يونيه|جوان|حزيران',
    'يوليو|يوليوز|يوليه|جويلية|تموز',
    'أغسطس|غشت|أوت|آب',
    'سبتمبر|شتنبر|أيلول',
    'أكتوبر|اكتوبر|تشرين الأول',
    'نوفمبر|نونبر|تشرين الثاني',
    'ديسمبر|دجنبر|ديسمبير|كانون الأول',
  ],
  1,
);

export const HIJRI_MONTHS = table(
  [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الثاني|ربيع الآخر',
    'جمادى الأولى',
    'جمادى الثانية|جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذي القعدة|ذو القعدة',
    'ذي الحجة|ذو الحجة',
  ],
  101,
);

/** Month names that are words, towns or people, too. */
export const DOUBTFUL_ARABIC: ReadonlySet<string> = new Set(
  ['مارس', 'ماي', 'أوت', 'آب', 'جوان', 'محرم', 'صفر', 'رجب', 'شعبان', 'شوال', 'أيار', 'غشت', 'تموز'].map(
    fold,
  ),
);

export const ARABIC_WEEKDAYS = table(
  ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  0,
);

import { AMBIGUOUS_ARABIC, COUNTRIES } from '../../lexicon/countries.ts';
import { MASCULINE_COUNTRIES } from '../../lexicon/genders.ts';

/** One-word names of states that are feminine and no other word as well. */
export const FEMININE_STATES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ ar }) => ar).filter(
    (name) =>
      !name.includes(' ') && !MASCULINE_COUNTRIES.has(name) && name.length >= 4 && name !== 'الإمارات',
  ),
);
export const FEMININE_PAIRS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ ar }) => ar).filter((name) => /^(?:الولايات|كوريا|المملكة|الإمارات) \S+$/u.test(name)),
);
export const FEMININE_INSTITUTIONS: ReadonlySet<string> = new Set(
  'الحكومة الوزارة الشركة الشرطة المحكمة اللجنة الهيئة المنظمة الوكالة الإدارة المعارضة الجامعة المجموعة السلطة السلطات المفوضية الخارجية'.split(
    ' ',
  ),
);
/** Institutions that are masculine, with the article. */
export const MASCULINE_INSTITUTIONS: ReadonlySet<string> = new Set(
  'الجيش البنك البرلمان المجلس الحزب الاتحاد الكرملين البنتاغون الكونغرس النادي الكنيست البيت'.split(' '),
);
/** Nouns in ة that are masculine or the plural of men. */
export const MASCULINE_IN_TA =
  /^(?:ال)?(?:خليفة|علامة|داعية|طاغية|رحالة|نابغة|حمزة|أسامة|طلحة|معاوية|عطية|سلامة|جمعة|ساعة|قتلة|طلبة|عملة|كتبة|أساقفة|أساتذة|سادة|قادة|دعاة|قضاة|رماة|غزاة|جبهة)$/u;

/** Nationalities, masculine singular with the article. */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ demonymsAr }) => demonymsAr)
    .filter((name) => !name.includes(' ') && !AMBIGUOUS_ARABIC.has(name))
    .map((name) => `ال${name}`),
);

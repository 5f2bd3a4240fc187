import { COUNTRIES } from '../../lexicon/countries.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { arabicWords, isDefinite, isPreposition, withoutAnd, type ArabicWord } from './arabic-words.ts';
import { LETTER_NAMES } from './arabic-letter-names.ts';

export interface StrayStop extends Range {
  readonly kind: 'place' | 'relative' | 'office' | 'decimal' | 'particle';
}

/** Places that news adds to a building or institution, beside countries and their capitals. */
const CITIES =
  'نيويورك واشنطن لندن باريس جنيف فيينا لاهاي بروكسل دبي الشارقة جدة مكة إسطنبول اسطنبول إزمير شنغهاي ميونيخ فرانكفورت هامبورغ ميلانو برشلونة مرسيليا شيكاغو بوسطن هيوستن ميامي دالاس أتلانتا سياتل فيلادلفيا كاليفورنيا فلوريدا تكساس فرجينيا سيدني ملبورن مومباي كراتشي البصرة الموصل أربيل حلب حمص الإسكندرية غزة رفح خانيونس حيفا يافا عدن بنغازي مصراتة خاركيف أوديسا'.split(
    ' ',
  );
const STATES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ ar }) => ar));
const PLACES: ReadonlySet<string> = new Set([
  ...CITIES,
  ...COUNTRIES.flatMap(({ ar, capitalsAr }) => [...ar, ...capitalsAr]),
]);
/** Offices in construct, which a noun with the article must follow, and what follows them. */
const CONSTRUCT =
  /^[وفبل]?(?:رئيس|رئيسة|وزير|وزيرة|وزارة|مجلس|نائب|سفير|حاكم|قائد|زعيم|أمين|عضو|أعضاء|زعماء|قادة|وزراء|رؤساء|مسؤولو|مسلمو|مواطنو|مؤيدو|أنصار|سكان)$/u;
const COMPLEMENT =
  /^ال(?:وزراء|جمهورية|حكومة|دولة|برلمان|خارجية|داخلية|دفاع|مالية|خزانة|عدل|تجارة|طاقة|صحة|تعليم|أمن|نواب|شيوخ|رئيس|جيش|أركان|حزب|ولايات|بلاد|مدينة|دول|اتحاد)$/u;
/** Names of two words that no stop can part. */
const FIXED_NAMES: ReadonlySet<string> = new Set([
  'الولايات المتحدة',
  'الأمم المتحدة',
  'المملكة المتحدة',
  'البيت الأبيض',
  'الشرق الأوسط',
  'الاتحاد الأوروبي',
  'الضفة الغربية',
  'كوريا الجنوبية',
  'كوريا الشمالية',
  'آسيا الوسطى',
  'أمريكا اللاتينية',
  'البحر الأحمر',
  'وول ستريت',
  'قطاع غزة',
]);
const UNIT =
  /^(?:مليون|مليار|تريليون|بليون|ملايين|مليارات|في|بالمئة|بالمائة|درجة|درجات|كيلومتر|متر|كيلوغرام|طن|نقطة)$/u;
const NEEDS_NOUN = /^[وف]?(?:في|من|إلى|عن|على|بين|مع|منذ|خلال|لدى|عبر|نحو|حول)$/u;
const PLAIN_STOP = /^\.\s+$/u;
const LAST_STOP = /^\.\s*(?:$|["”»]?\s*[(\[])/u;

/** The full stops of an Arabic paragraph that cut a phrase, each with the words on both sides. */
export const arabicStrayStops = (view: TextView): readonly StrayStop[] => {
  const words = arabicWords(view);
  return words.flatMap((word, at): StrayStop[] => {
    const next = words[at + 1];
    if (!next || !PLAIN_STOP.test(word.gap)) return [];
    const kind = kindOf(words, at);
    if (!kind) return [];
    const from = kind === 'place' ? placeStart(words, at) : word.start;
    return [{ start: from, end: next.end, kind }];
  });
};

function kindOf(words: readonly ArabicWord[], at: number): StrayStop['kind'] | null {
  const word = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (/^\p{Nd}{1,3}$/u.test(word) && /^\p{Nd}{1,2}$/u.test(next)) {
    return UNIT.test(words[at + 2]?.text ?? '') || /^\s*[%٪]/u.test(words[at + 1]?.gap ?? '')
      ? 'decimal'
      : null;
  }
  if (word.length === 1 || (LETTER_NAMES.has(word) && LETTER_NAMES.has(words[at - 1]?.text ?? '')))
    return null;
  if (/^(?:الذي|التي|الذين|اللذان|اللتان)$/u.test(next)) return 'relative';
  if (CONSTRUCT.test(word) && COMPLEMENT.test(next)) return 'office';
  if (/^[وفبل]?(?:ولاية|مدينة|محافظة|مقاطعة|إقليم|بلدة|جزيرة)$/u.test(word) && PLACES.has(next))
    return 'office';
  if (/^[وفبل]?(?:وزراء|زعماء|قادة|رؤساء|سكان|مسؤولو|مواطنو|مسلمو|مؤيدو)$/u.test(word) && STATES.has(next))
    return 'office';
  if (FIXED_NAMES.has(`${word.replace(/^[وفبلك]{1,2}(?=ال)/u, '')} ${next}`)) return 'office';
  // "With whom." is an end.
  const asks = word === 'من' && isPreposition(words[at - 1]?.text ?? '');
  if (NEEDS_NOUN.test(word) && !asks && isDefinite(next)) return 'particle';
  // Cities in a row are a manner of telling (لندن. باريس.), a city and its state are one place.
  if (PLACES.has(word) && !STATES.has(next) && !STATES.has(`${next} ${words[at + 2]?.text ?? ''}`))
    return null;
  return isMerePlace(words, at + 1) && endsInPlace(words, at) ? 'place' : null;
}

/** The fragment after the stop is one place and nothing else, up to the next stop, the end or a credit in brackets. */
function isMerePlace(words: readonly ArabicWord[], at: number): boolean {
  const first = words[at];
  const second = words[at + 1];
  if (!first) return false;
  const one = withoutPlacePreposition(first.text);
  const state = first.gap.trim() === '،' && second && PLACES.has(second.text) && LAST_STOP.test(second.gap);
  if (PLACES.has(one) && state) return true;
  if (PLACES.has(one) && (LAST_STOP.test(first.gap) || PLAIN_STOP.test(first.gap))) return true;
  if (!second || first.gap.trim() !== '') return false;
  const two = `${one} ${second.text}`;
  return PLACES.has(two) && (LAST_STOP.test(second.gap) || PLAIN_STOP.test(second.gap));
}

function withoutPlacePreposition(word: string): string {
  return PLACES.has(word) ? word : word.replace(/^ب(?=.{3})/u, '');
}

/** What the stop cuts off is a building, hall or institution: the words before it end with the article or a place. */
function endsInPlace(words: readonly ArabicWord[], at: number): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  return (
    isDefinite(word) || PLACES.has(word) || /^(?:في|من|ب.*)$/u.test(before) || /^[بل]/u.test(withoutAnd(word))
  );
}

/** With the noun that the adjective before the stop belongs to: بالبيت الأبيض. واشنطن. */
function placeStart(words: readonly ArabicWord[], at: number): number {
  const before = words[at - 1];
  const word = words[at];
  const noun = before && before.gap.trim() === '' && !isPreposition(before.text) ? before : null;
  if (noun && word && isDefinite(word.text)) return noun.start;
  return word?.start ?? 0;
}

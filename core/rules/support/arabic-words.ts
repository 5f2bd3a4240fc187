import { stripMarks } from '../../text/arabic.ts';
import { remembered } from '../../text/remembered.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord } from '../../text/word.ts';

/** A word or number of an Arabic paragraph, bare of vowel signs, with what stands between it and the next. */
export interface ArabicWord extends Range {
  readonly text: string;
  /** What follows up to the next word or the end: blanks, punctuation. */
  readonly gap: string;
}

/** The words of a paragraph; kept with the view. */
export function arabicWords(view: TextView): readonly ArabicWord[] {
  return view.derive(readWords);
}

const readWords = (view: TextView): readonly ArabicWord[] =>
  view.words.map(({ word, start, end }, at) => ({
    text: bare(word),
    start,
    end,
    gap: view.text.slice(end, view.words[at + 1]?.start ?? view.text.length),
  }));

const bare = ofWord(stripMarks);

/** Whether nothing but blanks parts the word from the next. */
export function joins(word: ArabicWord | undefined): boolean {
  return word !== undefined && (word.gap === ' ' || word.gap.trim() === '');
}

export const isDefinite = (word: string): boolean => /^ال.{2}/u.test(word);

/** Without "and" or "so" before it, where enough is left to be a word. */
export const withoutAnd = (word: string): string => word.replace(/^[وف](?=.{3})/u, '');

const PREPOSITIONS = new Set(
  'في من عن على إلى الى مع بين خلال بعد قبل منذ حتى حول ضد عبر نحو تجاه لدى عند أمام خلف تحت فوق دون بدون وسط داخل خارج ضمن بشأن بسبب رغم وراء قرب جراء إزاء حسب بحسب وفق وفقا طبقا لصالح مثل أثناء'.split(
    ' ',
  ),
);

export const isPreposition = remembered((word: string): boolean => PREPOSITIONS.has(withoutAnd(word)));

/** A noun with ب, ل or ك and the article written on to it. */
export const hasPrefixedPreposition = (word: string): boolean => /^[وف]?(?:بال|كال|لل).{2}/u.test(word);

/** Particles after which a clause begins. */
const OPENERS = new Set('إن أن لأن لكن بأن حيث كما بينما فيما إذ عندما ولكن وأن وإن فإن كأن لكنه'.split(' '));
export const opensClause = (word: string): boolean => OPENERS.has(word);

const RELATIVES = new Set('الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي ما مما ممن'.split(' '));
export const isRelative = (word: string): boolean => RELATIVES.has(withoutAnd(word));

const TIME =
  /^(?:يوم|اليوم|أمس|الأمس|غدا|غد|الليلة|ليلة|الأسبوع|أسبوع|الشهر|شهر|العام|عام|السنة|سنة|الساعة|الآن|الموسم|الفترة|المرة|مرة|الصيف|الشتاء|الربيع|الخريف|صباح|الصباح|مساء|المساء|ظهر|الظهر|فجر|الفجر|عصر|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|أوائل|أواخر|مطلع|منتصف|نهاية|بداية|وقت|الوقت|اللحظة|الأيام|أيام|الأسابيع|الأشهر|الأعوام|السنوات|القرن|العقد|العقود|الماضي|الماضية|المقبل|المقبلة|القادم|القادمة|الحالي|الجاري|السابق|سابق|لاحق|مبكر)$/u;
export const isTime = remembered((word: string): boolean => TIME.test(withoutAnd(word)));

/** The words of each clause: up to a mark of punctuation. Index ranges, half-open. */
export function clausesOf(words: readonly ArabicWord[]): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const [at, word] of words.entries()) {
    if (joins(word) && at < words.length - 1) continue;
    found.push({ from, to: at + 1 });
    from = at + 1;
  }
  return found;
}

/** Denials in a paragraph of either language. */
import {
  AFTER_NOT,
  ARABIC_AFTER_NOT,
  ARABIC_DENY,
  ARABIC_LACK,
  ARABIC_MEET,
  ARABIC_STILL,
  ENGLISH_AFFIX,
  ENGLISH_DENY,
  ENGLISH_LACK,
  ENGLISH_MEET,
} from '../../lexicon/negation.ts';
import { stems, stripMarks } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';

export interface Denial extends Range {
  /** `idle` words look like a denial and deny nothing by themselves: not only, no doubt, whether or not. */
  readonly strength: 'deny' | 'lack' | 'meet' | 'idle';
}

interface Word extends Range {
  readonly text: string;
}

/** Letters without end are no word, and looking for affixes in them has none either. */
const LONGEST = 60;
const isWord = ({ text }: Word): boolean => text.length <= LONGEST;

/** Denials of an English paragraph. Stable for `TextView.derive`. */
export function englishDenials(view: TextView): readonly Denial[] {
  const words = view.words.map(({ text, start, end }) => ({
    text: text.toLowerCase().replace(/’/gu, "'"),
    start,
    end,
  }));
  return words.flatMap((word, at) => {
    const strength = isWord(word) ? englishStrength(view.text, words, word, at) : null;
    return strength === null ? [] : [{ start: word.start, end: word.end, strength }];
  });
}

function englishStrength(
  text: string,
  words: readonly Word[],
  word: Word,
  at: number,
): Denial['strength'] | null {
  const next = words[at + 1]?.text ?? '';
  const parts = word.text.split('-');
  if (parts.some((part) => ENGLISH_DENY.has(part)) || word.text.endsWith("n't")) {
    const idle =
      AFTER_NOT.has(next) ||
      (word.text === 'no' && /^(?:,|\.\s*\d|\s+\d)/u.test(text.slice(word.end, word.end + 4))) ||
      (word.text === 'not' && words[at - 1]?.text === 'or') ||
      words.slice(at + 1, at + 4).some((other) => other.text === 'more') ||
      isTag(text, word);
    return idle ? 'idle' : 'deny';
  }
  if (ENGLISH_LACK.has(word.text)) return 'lack';
  if (
    parts.some(
      (part) =>
        ENGLISH_MEET.has(part) || ENGLISH_MEET.has(part.replace(/ly$/u, '')) || ENGLISH_AFFIX.test(part),
    )
  )
    return 'meet';
  if (word.text === 'yet' && next === 'to') return 'meet';
  if (word.text === 'too' && words.slice(at + 1, at + 5).some((other) => other.text === 'to')) return 'meet';
  /* The Spanish and French article, spelled like the Arabic "no". */
  if (/^La\s\p{Lu}/u.test(text.slice(word.start, word.end + 2))) return 'meet';
  return null;
}

/** "didn't they?" asks, and denies nothing. */
function isTag(text: string, word: Range): boolean {
  return (
    /n['’]t$/u.test(text.slice(word.start, word.end)) &&
    /^\s+(?:i|you|he|she|it|we|they|there)\s*\?/iu.test(text.slice(word.end, word.end + 12))
  );
}

/** Denials of an Arabic paragraph. Stable for `TextView.derive`. */
export function arabicDenials(view: TextView): readonly Denial[] {
  const words = view.words.map(({ text, start, end }) => ({ text: stripMarks(text), start, end }));
  return words.flatMap((word, at) => {
    const strength = isWord(word) ? arabicStrength(view.text, words, word, at) : null;
    return strength === null ? [] : [{ start: word.start, end: word.end, strength }];
  });
}

function arabicStrength(
  text: string,
  words: readonly Word[],
  word: Word,
  at: number,
): Denial['strength'] | null {
  const next = words[at + 1]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (ARABIC_DENY.has(word.text)) {
    /* ألا وهو: namely. */
    if (ARABIC_STILL.has(next) || (word.text === 'ألا' && /^وه[وي]/u.test(next))) return null;
    const idle =
      ARABIC_AFTER_NOT.has(next) ||
      before === 'ما' ||
      (word.text === 'لا' && isAnswer(text, word, before)) ||
      words.slice(at + 1, at + 9).some((other) => ONLY.has(other.text));
    if (idle) return 'idle';
    /* Arabic repeats a denial where English goes on with "or". */
    return word.text.startsWith('و') &&
      words.slice(Math.max(0, at - 12), at).some((other) => ARABIC_DENY.has(other.text))
      ? 'lack'
      : 'deny';
  }
  if (word.text === 'قبل' && next.startsWith('أن')) return 'meet';
  if (word.text === 'عدمه' || word.text === 'عدمها') return 'idle';
  if (stems(word.text).some((stem) => ARABIC_LACK.has(stem))) return AFTER_LACK.has(next) ? null : 'lack';
  return meets(word.text) ? 'meet' : null;
}

/** لم … إلا, ليس … فحسب: only, not only. */
const ONLY: ReadonlySet<string> = new Set(['إلا', 'سوى', 'فحسب', 'فقط', 'وحسب']);
/** غير أن (but), دون سن (under the age of), دون المستوى. */
const AFTER_LACK: ReadonlySet<string> = new Set([
  'أن',
  'أنه',
  'أنها',
  'أنهم',
  'أنني',
  'سن',
  'المتوسط',
  'المستوى',
  'مرة',
]);

/** A bare لا: no as an answer, yes or no, or not. */
function isAnswer(text: string, word: Range, before: string): boolean {
  return (
    before === 'أم' ||
    before === 'أو' ||
    /^\s*(?:[،,.!؟?"”»/)؛]|$)/u.test(text.slice(word.end, word.end + 3)) ||
    text[word.start - 1] === '/'
  );
}

/** رفضه, لرفض, برفضهم: with particles before and a pronoun behind. */
function meets(word: string): boolean {
  return stems(word).some(
    (stem) => ARABIC_MEET.has(stem) || ARABIC_MEET.has(stem.replace(/(?:هما|هم|هن|ها|نا|ه|ي)$/u, '')),
  );
}

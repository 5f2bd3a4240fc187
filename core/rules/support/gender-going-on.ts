import {
  hasPrefixedPreposition,
  isDefinite,
  isPreposition,
  isTime,
  joins,
  type ArabicWord,
} from './arabic-words.ts';

/**
 * Whether after the verb comes what leaves the subject before it: "that", a preposition without pronoun, time, or the
 * end. A noun may be the subject itself, and a pronoun refer back (ترامب رحبت به الجماهير).
 */
export function goesOn(words: readonly ArabicWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return false;
  if (!joins(word) || !next) return /^\s*[.:،]/u.test(word.gap);
  if (/^(?:إن|أن|إنه|أنه|إنها|أنها|بأن|بأنه|بأنها)$/u.test(next.text) || isTime(next.text)) return true;
  if (isPreposition(next.text) || hasPrefixedPreposition(next.text)) return !fronted(words, at + 1);
  return /^[بل](?!ه(?:م|ا|ما)?$|ي$|نا$|ك$)\p{Script=Arabic}{4,}$/u.test(next.text) && !fronted(words, at + 1);
}

/** A subject still to come after a short adverbial (أعلنت في بيان الشرطة) cannot be ruled out for في بيان alone. */
function fronted(words: readonly ArabicWord[], at: number): boolean {
  const noun = words[at + 1];
  const after = words[at + 2];
  return (
    /^(?:بيان|كلمة|مقابلة|تصريحات|تصريح|وقت|تقرير)$/u.test(noun?.text ?? '') &&
    joins(noun) &&
    isDefinite(after?.text ?? '')
  );
}

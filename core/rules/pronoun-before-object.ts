import { inSource, type SegmentRule } from './rule.ts';
import {
  arabicWords,
  isDefinite,
  isPreposition,
  isRelative,
  isTime,
  joins,
  opensClause,
  withoutAnd,
  type ArabicWord,
} from './support/arabic-words.ts';
import { isKnownMasdar, isMasdar, mayBeVerb, verbReading } from './support/arabic-verbs.ts';
import { carriedWhere } from './support/carried.ts';

const WITH_PRONOUN = /^(?:عن|من|في|إلي|علي|حول|ضد|مع|ب|ل)(?:هما|هم|ها|ه)$/u;
/** Words back in which a relative clause still has the pronoun for its own. */
const RELATIVE_REACH = 14;
const EXPECTING =
  /^ال(?:لازم|متوقع|مزمع|مقرر|واجب|مراد|مطلوب|منتظر|ممكن|جاري|منوي|مأمول|مفترض|مرتقب|صعب|سهل|مستحيل|ضروري|مهم)$/u;
/** "the search for it the minerals" */
const LITERAL = /\b(?:for|of|on|about|from|to|with|in|over|against|at) (?:it|him|her|them) the \p{Ll}/u;

/** A verbal noun, a preposition with a pronoun, and then the noun that the preposition should govern. */
export const pronounBeforeObject: SegmentRule = {
  id: 'pronoun-before-object',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'major',
    sides: ['source'],
    messages: ['before-object'],
  },
  *check(segment) {
    const words = arabicWords(segment.source);
    for (const [at, word] of words.entries()) {
      const masdar = words[at - 1];
      const object = words[at + 1];
      if (!WITH_PRONOUN.test(word.text) || !masdar || !object || !joins(masdar) || !joins(word)) continue;
      if (!isObject(words, at + 1)) continue;
      if (!isGovernedMasdar(words, at - 1, object.text) || inRelativeClause(words, at - 1)) continue;
      yield {
        place: inSource(segment, masdar.start, object.end),
        messageId: 'before-object',
        data: { pronoun: word.text, object: object.text },
        carried: carriedWhere(segment, LITERAL),
      };
    }
  },
};

/** A noun with the article, or one in construct with such a noun (جائزة السلام). */
function isObject(words: readonly ArabicWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (isTime(text) || isRelative(text) || isPreposition(text)) return false;
  if (isDefinite(text)) return true;
  const owner = words[at + 1]?.text ?? '';
  const construct = joins(words[at]) && isDefinite(owner) && !isTime(owner) && /(?:ة|ات)$/u.test(text);
  return (
    construct &&
    !/^(?:مرة|عادة|مباشرة|كافة|خاصة|بصفة|نتيجة|نهاية|بداية|لفترة|بصورة)$/u.test(text) &&
    !/^[وبلكف]/u.test(text)
  );
}

/**
 * Whether the word is a verbal noun that hangs on a preposition, alone or at the end of a construct (في إطار تكثيف
 * عمليات البحث), or on a verb whose subject has been said (واصلت الشركة البحث). In its own right it would be a
 * subject and the noun after it a predicate; right after a verb, the noun is that verb's subject.
 */
function isGovernedMasdar(words: readonly ArabicWord[], at: number, object: string): boolean {
  const text = withoutAnd(words[at]?.text ?? '');
  const prefixed = /^(?:بال|لل|ل|ب)(?=.{3})/u.exec(text)?.[0] ?? '';
  const bare = text.slice(prefixed.length);
  if (
    prefixed !== '' &&
    (prefixed.endsWith('ل') && prefixed !== 'ل' ? isKnownMasdar(bare) : isMasdar(bare))
  ) {
    return !hasSubjectIn(words, at - 1, object);
  }
  const definite = isDefinite(text);
  if (!(definite ? isKnownMasdar(text.slice(2)) : isMasdar(text))) return false;
  let back = at - 1;
  while (back >= 0 && joins(words[back]) && isConstructHead(words[back]?.text ?? '')) {
    if (/^[بل]/u.test(words[back]?.text ?? '') && isKnownMasdar((words[back]?.text ?? '').slice(1)))
      return !hasSubjectIn(words, back - 1, object);
    back -= 1;
  }
  const governor = words[back];
  if (!governor || !joins(governor)) return false;
  if (isPreposition(governor.text)) return !hasSubjectIn(words, back - 1, object);
  // A participle makes a relative clause of it: الصفقة المتوقع الإعلان عنها.
  return definite && isDefinite(governor.text) && !EXPECTING.test(governor.text) && back === at - 1;
}

function isConstructHead(word: string): boolean {
  return (
    !isDefinite(word) &&
    !isPreposition(word) &&
    !opensClause(word) &&
    !isRelative(word) &&
    !/^(?:أن|إن|قد|لا|لم|لن|سوف|هذا|هذه|ذلك|تلك)$/u.test(word) &&
    (isKnownMasdar(word) || !mayBeVerb(word))
  );
}

/**
 * Whether the word is a verb that may have the noun for its subject (ساهم في الكشف عنها الصحفي): not one whose subject
 * is in its ending, nor a masculine one before a feminine noun, nor any before a noun in the oblique case.
 */
function hasSubjectIn(words: readonly ArabicWord[], at: number, noun: string): boolean {
  const word = words[at];
  // After a preposition it is a noun, be it written like a verb (عن أمله في).
  if (!word || !joins(word) || isPreposition(words[at - 1]?.text ?? '')) return false;
  const reading = verbReading(word.text);
  if (!reading) return mayBeVerb(word.text);
  const oblique = /^ال.{3,}ين$/u.test(noun);
  const feminine = /(?:ة|ات)$/u.test(noun);
  return reading.number === 'singular' && !oblique && !(reading.gender === 'm' && feminine);
}

function inRelativeClause(words: readonly ArabicWord[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - RELATIVE_REACH); back--) {
    const word = words[back];
    if (!word || /[.؟!؛:]/u.test(word.gap)) return false;
    if (isRelative(word.text)) return true;
  }
  return false;
}

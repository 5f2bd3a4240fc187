import { inSource, type SegmentRule } from './rule.ts';
import {
  arabicWords,
  clausesOf,
  isDefinite,
  isPreposition,
  isRelative,
  isTime,
  withoutAnd,
  type ArabicWord,
} from './support/arabic-words.ts';
import { isKnownMasdar, mayBeVerb, verbReading } from './support/arabic-verbs.ts';
import { carriedWhere } from './support/carried.ts';

const POSSESSED = /^\p{Script=Arabic}{3,}(?:هما|هم|ها|ه|هن)$/u;
/** Particles, quantities and emphasis with a pronoun, which follow a noun soundly: منها, كلها, نفسه, معظمهم. */
const NO_POSSESSION =
  /^(?:من|في|عن|علي|إلي|مع|لدي|بين|عند|كل|جميع|كلا|كلي|كلتا|نفس|أنفس|ذات|وحد|معظم|أغلب|غالبي|بعض|أحد|إحدا|غير|مثل|نصف|ثلث|ربع|عدد|خلال|بعد|قبل|أمام|حول|داخل|خارج|ضد|تحت|فوق|خلف|دون|حين|وقت|عقب|ضمن|نحو|بأسر|برمت|أن|إن|كأن|لكن|لأن|سوا|حسب|وسط|أثناء|منذ|عبر|حيال|إزاء|تجاه|بموجب|بمفرد|بدور|بنفس|أ?ول|آخر)(?:ئ|ؤ|اء)?(?:هما|هم|ها|ه|هن)$/u;
/** Governors of place and belonging; ل and عند make sound clauses (للأطفال حقوقهم). */
const GOVERNORS = new Set('في من عن بين على إلى مع'.split(' '));
/** Verbs that take no object, so that the noun with the pronoun cannot be one. */
const INTRANSITIVE = new Set(
  'قال صرح أشار أفاد جاء ذهب وصل عاد سافر اجتمع تحدث توجه شارك انضم انسحب سقط'.split(' '),
);
/** "in the two countries their trade negotiations" */
const LITERAL = /\b(?:in|of|between|from|with|on|at|for) the (?:\p{Ll}+ ){1,3}(?:their|its|his|her) \p{Ll}/u;

/**
 * A definite noun after a preposition, then a noun with a pronoun and nothing for it to do in the clause: the
 * possessive of the original fell apart ("the two countries their negotiations").
 */
export const brokenPossessive: SegmentRule = {
  id: 'broken-possessive',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'major',
    sides: ['source'],
    messages: ['apart'],
  },
  *check(segment) {
    const words = arabicWords(segment.source);
    for (const { from, to } of clausesOf(words)) {
      for (let at = from + 1; at < to; at++) {
        const owner = words[at - 1];
        const owned = words[at];
        if (!owner || !owned || !isBroken(words, from, at, to)) continue;
        yield {
          place: inSource(segment, owner.start, owned.end),
          messageId: 'apart',
          data: { owner: owner.text, owned: owned.text },
          carried: carriedWhere(segment, LITERAL),
        };
      }
    }
  },
};

function isBroken(words: readonly ArabicWord[], from: number, at: number, to: number): boolean {
  const owner = words[at - 1]?.text ?? '';
  const owned = words[at]?.text ?? '';
  if (!isDefinite(owner) || isTime(owner) || isRelative(owner) || !isPossessed(owned)) return false;
  if (!endsClause(words, at + 1, to)) return false;
  const governor = governorOf(words, from, at - 1);
  if (governor === null) return false;
  return words.slice(from, at - 1).every(({ text }) => !canGovernObject(text));
}

function isPossessed(word: string): boolean {
  return (
    POSSESSED.test(word) &&
    !/^(?:ال|[وفبلك])/u.test(word) &&
    !NO_POSSESSION.test(word) &&
    verbReading(word) === null
  );
}

/** Nothing but adjectives with the article up to the end of the clause: the noun has no predicate. */
function endsClause(words: readonly ArabicWord[], at: number, to: number): boolean {
  return words.slice(at, to).every(({ text }) => isDefinite(text) && !isRelative(text)) && to - at <= 3;
}

/** The preposition before the owner (and its adjectives) with something before it, or إن that wants a predicate. */
function governorOf(words: readonly ArabicWord[], from: number, owner: number): string | null {
  let back = owner - 1;
  while (back > from && isDefinite(words[back]?.text ?? '')) back -= 1;
  const text = words[back]?.text ?? '';
  if (/^(?:إن|أن|بأن|وأن|وإن)$/u.test(text)) return text;
  return GOVERNORS.has(withoutAnd(text)) && back >= from + 1 && back === owner - 1 ? text : null;
}

/** Whether the word may have the possessed noun for its object, so that nothing is broken. */
function canGovernObject(word: string): boolean {
  const reading = verbReading(word);
  if (reading && INTRANSITIVE.has(reading.lemma)) return false;
  if (/^[وف]?(?:هو|هي|هم|لا|هناك)$/u.test(word) || isPreposition(word)) return false;
  if (reading || mayBeVerb(word) || isRelative(word)) return true;
  const bare = withoutAnd(word).replace(/^(?:بال|لل|ال|ب|ل)(?=.{3})/u, '');
  return isKnownMasdar(bare) || isKnownMasdar(withoutAnd(word));
}

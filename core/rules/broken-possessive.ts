import { COUNTRIES } from '../lexicon/countries.ts';
import { remembered } from '../text/remembered.ts';
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
/** Words in ه, whose accusative ends like a pronoun. */
const ADJECTIVE_IN_HA =
  /^(?:متشابه|مشابه|موجه|متجه|منتبه|مشوه|مكروه|توجيه|تنبيه|تشويه|تشبيه|تنويه|نزيه|فقيه|سفيه|كريه|وجيه|شبيه)ا$/u;
/** Particles, quantities and emphasis with a pronoun, which follow a noun soundly: منها, كلها, نفسه, أعلاه. */
const NO_POSSESSION =
  /^(?:من|في|عن|علي|إلي|مع|لدي|بين|عند|كل|جميع|كلا|كلي|كلتا|نفس|أنفس|ذات|وحد|معظم|أغلب|غالبي|بعض|أحد|إحدا|غير|مثل|نصف|ثلث|ربع|عدد|خلال|بعد|قبل|أمام|حول|داخل|خارج|ضد|تحت|فوق|خلف|دون|حين|وقت|عقب|ضمن|نحو|بأسر|برمت|أن|إن|كأن|لكن|لأن|سوا|حسب|وسط|أثناء|منذ|عبر|حيال|إزاء|تجاه|بموجب|بمفرد|بدور|بنفس|أ?ول|آخر|أعلا|أدنا)(?:ئ|ؤ|اء)?(?:هما|هم|ها|ه|هن)$/u;
/** Governors of place and belonging; ل and عند make sound clauses (للأطفال حقوقهم). */
const GOVERNORS = new Set('في من عن بين على إلى مع حول بشأن إزاء تجاه ضد'.split(' '));
/** Words back from the owner in which its preposition may stand. */
const REACH = 4;
/** Verbs that take no object, so that the noun with the pronoun cannot be one. */
const INTRANSITIVE = new Set(
  'قال صرح أشار أفاد جاء ذهب وصل عاد سافر اجتمع تحدث توجه شارك انضم انسحب سقط'.split(' '),
);
/** Adjectives that take a preposition, and verbal nouns that take no object. */
const LINKED = /^ال(?:متعلق|خاص|مرتبط|رامي|مؤيد|داعي|هادف|قائم|مناهض|معادي|متصل|مطالب|مشارك|صادر)(?:ة|ين)?$/u;
const INTRANSITIVE_MASDAR =
  /^(?!تبادل|تناول|تجاهل|تقاسم|تداول|تحاشي)(?:ت.ا..|ان..ا.|وصول|ذهاب|خروج|دخول|عودة|سقوط|ارتفاع|صدور|ظهور|وقوع|حدوث)$/u;
const STATES = new Set(COUNTRIES.flatMap(({ ar }) => ar));
/** Nouns whose first letter could be taken for a particle. */
const INITIAL_IN_STEM =
  /^(?:ولاي|وزار|وفا|وفد|وثيق|وظيف|وضع|وعد|وعود|واجب|وجه|فتر|فريق|فوز|فكر|فرص|بلاد|بلد|بيت|برنامج|برامج|بيان|بداي|بناء|لجن|لقاء|كلم|كتاب|كرام|كتل|كيان)/u;
/** Nouns in ة that with a pronoun look like a verb of the feminine past with its object. */
const NOUN_IN_TA = /^(?:حمل|قياد|ضرب|خطب|رغب|صدم|قدر|زيار|دعو|إضاف|إقام|إدان|استقال)ت(?:هما|هم|ها|ه)$/u;
/** Verbs of being, which take a predicate and no object. */
const COPULA =
  /^[وف]?(?:كان|كانت|كانوا|ليس|ليست|يعد|تعد|يعتبر|تعتبر|يبقى|تبقى|أصبح|أصبحت|ظل|ظلت|بات|باتت|صار|يكون|تكون)$/u;
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
  if (!isPossessed(owned) || !(isDefinite(owner) || STATES.has(owner)) || isTime(owner) || isRelative(owner))
    return false;
  if (!endsClause(words, at + 1, to)) return false;
  const governor = governorOf(words, from, at - 1);
  if (governor === null) return false;
  return words.slice(from, at - 1).every((_, step) => !canGovernObject(words, from + step));
}

const isPossessed = remembered(
  (word: string): boolean =>
    POSSESSED.test(word) &&
    !word.startsWith('ال') &&
    !(/^[وفبلك]/u.test(word) && !INITIAL_IN_STEM.test(word)) &&
    !NO_POSSESSION.test(word) &&
    !ADJECTIVE_IN_HA.test(word) &&
    (verbReading(word) === null || NOUN_IN_TA.test(word)),
);

/** Nothing but adjectives with the article, and what one of them takes (المتعلقة بالهجرة), up to the end of the clause: the noun has no predicate. */
function endsClause(words: readonly ArabicWord[], at: number, to: number): boolean {
  let end = at;
  while (
    end < to &&
    end - at < 3 &&
    isDefinite(words[end]?.text ?? '') &&
    !isRelative(words[end]?.text ?? '')
  )
    end += 1;
  if (end === to) return true;
  const linked = LINKED.test(words[end - 1]?.text ?? '') && to - end <= 4;
  return linked && end > at && words.slice(end, to).every(({ text }) => !mayBeVerb(text));
}

/**
 * The preposition before the owner (with what the owner describes or completes: في الولايات المتحدة, مع زعماء البلدين) and
 * something before that, or إن that wants a predicate.
 */
function governorOf(words: readonly ArabicWord[], from: number, owner: number): string | null {
  let back = owner - 1;
  while (back > from && isDefinite(words[back]?.text ?? '')) back -= 1;
  const text = words[back]?.text ?? '';
  if (/^(?:إن|أن|بأن|وأن|وإن)$/u.test(text)) return text;
  while (back > from && back > owner - REACH && isConstruct(words[back]?.text ?? '')) back -= 1;
  const governor = words[back]?.text ?? '';
  return GOVERNORS.has(withoutAnd(governor)) && back >= from + 1 && !COPULA.test(words[back - 1]?.text ?? '')
    ? governor
    : null;
}

/** After a preposition, or a construct that hangs on one (في ظل تصاعد), a word is a noun. */
function followsPreposition(words: readonly ArabicWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  return isPreposition(before) || (!isDefinite(before) && isPreposition(words[at - 2]?.text ?? ''));
}

const isConstruct = (word: string): boolean => !isPreposition(word) && !isDefinite(word) && !mayBeVerb(word);

/** Whether the word may have the possessed noun for its object, so that nothing is broken. */
function canGovernObject(words: readonly ArabicWord[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (COPULA.test(word)) return false;
  const reading = verbReading(word);
  if (reading && INTRANSITIVE.has(reading.lemma)) return false;
  if (/^[وف]?(?:هو|هي|هم|لا|هناك)$/u.test(word) || isPreposition(word)) return false;
  // An accusative (نقلا, بحثا) is a noun, be it written like a dual of the past.
  if (reading?.alsoNoun && word.endsWith('ا')) return false;
  const noun = reading?.alsoNoun === true && followsPreposition(words, at);
  if (!noun && (reading || mayBeVerb(word) || isRelative(word))) return true;
  // A verbal noun governs an object only when its subject follows it at once (تأكيد المسؤولين التزامهم).
  if (isDefinite(word) || !isDefinite(words[at + 1]?.text ?? '')) return false;
  if (INTRANSITIVE_MASDAR.test(withoutAnd(word))) return false;
  const bare = withoutAnd(word).replace(/^(?:بال|لل|ال|ب|ل)(?=.{3})/u, '');
  return isKnownMasdar(bare) || isKnownMasdar(withoutAnd(word));
}

import { COUNTRIES } from '../../lexicon/countries.ts';
import { FEMININE_NAMES, MASCULINE_COUNTRIES, MASCULINE_NAMES } from '../../lexicon/genders.ts';
import { PURE_SPEECH_PASTS } from '../../lexicon/verbs.ts';
import {
  hasPrefixedPreposition,
  isDefinite,
  isPreposition,
  isTime,
  joins,
  withoutAnd,
  type ArabicWord,
} from './arabic-words.ts';
import { verbReading, type VerbReading } from './arabic-verbs.ts';
import { isOfficeHead, isPersonNoun, subjectBefore, type SubjectPhrase } from './subject-phrase.ts';

export interface Disagreement {
  readonly from: number;
  readonly to: number;
  readonly kind: 'man-feminine' | 'woman-masculine' | 'state-masculine' | 'state-plural' | 'demonstrative';
  readonly noun: string;
  readonly word: string;
}

/** One-word names of states that are feminine and no other word as well. */
const FEMININE_STATES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ ar }) => ar).filter(
    (name) =>
      !name.includes(' ') && !MASCULINE_COUNTRIES.has(name) && name.length >= 4 && name !== 'الإمارات',
  ),
);
const FEMININE_PAIRS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ ar }) => ar).filter((name) => /^(?:الولايات|كوريا|المملكة|الإمارات) \S+$/u.test(name)),
);
const FEMININE_INSTITUTIONS: ReadonlySet<string> = new Set(
  'الحكومة الوزارة الشركة الشرطة المحكمة اللجنة الهيئة المنظمة الوكالة الإدارة المعارضة الجامعة المجموعة السلطة السلطات المفوضية الخارجية'.split(
    ' ',
  ),
);
/** Words after the verb in which a pronoun may take the topic up. */
const TOPIC_REACH = 6;
const MASCULINE_IN_TA =
  /^(?:ال)?(?:خليفة|علامة|داعية|طاغية|رحالة|نابغة|حمزة|أسامة|طلحة|معاوية|عطية|سلامة|جمعة|ساعة|قتلة|طلبة|عملة|كتبة|أساقفة|أساتذة|سادة|قادة|دعاة|قضاة|رماة|غزاة|جبهة)$/u;

/** The disagreement that the verb or demonstrative at `at` is part of, if there is one beyond doubt. */
export function disagreementAt(words: readonly ArabicWord[], at: number): Disagreement | null {
  const word = words[at];
  if (!word) return null;
  const verb = verbReading(word.text);
  if (verb && !verb.object) {
    return beforeSubject(words, at, verb) ?? (verb.alsoNoun ? null : afterSubject(words, at, verb));
  }
  return demonstrative(words, at);
}

/** Subject, then verb. */
function afterSubject(words: readonly ArabicWord[], at: number, verb: VerbReading): Disagreement | null {
  let end = at;
  while (joins(words[end - 1]) && (isTime(words[end - 1]?.text ?? '') || words[end - 1]?.text === 'سوف'))
    end -= 1;
  if (!joins(words[end - 1])) return null;
  const state = stateBefore(words, end, at, verb);
  if (state) return { ...state, to: words[at]?.end ?? 0, word: words[at]?.text ?? '' };
  const subject = subjectBefore(words, end);
  if (!subject || !goesOn(words, at)) return null;
  const gender = genderOf(subject);
  const from = words[subject.from]?.start ?? 0;
  const to = words[at]?.end ?? 0;
  const shared = { from, to, noun: subject.words.join(' '), word: words[at]?.text ?? '' };
  if (gender === 'm' && verb.gender === 'f' && verb.number === 'singular')
    return { ...shared, kind: 'man-feminine' };
  if (gender === 'f' && verb.gender === 'm' && verb.number === 'singular')
    return { ...shared, kind: 'woman-masculine' };
  return null;
}

/** A person's gender: by the name for men, since women bear masculine titles; by title or name for women. */
function genderOf({ kind, words }: SubjectPhrase): 'm' | 'f' | null {
  const names = words.filter((_, at) => at > 0 || kind === 'plain');
  const he = names.some((word) => MASCULINE_NAMES.has(word));
  const she = names.some((word) => FEMININE_NAMES.has(word));
  const feminineTitle = kind !== 'plain' && (words[0] ?? '').endsWith('ة');
  if (
    kind === 'plain' &&
    (words.length < 2 ||
      words.length > 3 ||
      !(MASCULINE_NAMES.has(words[0] ?? '') || FEMININE_NAMES.has(words[0] ?? '')))
  )
    return null;
  if (he && !she && !feminineTitle) return 'm';
  if (!he && (she || feminineTitle)) return 'f';
  return null;
}

/**
 * Whether after the verb comes what leaves the subject before it: "that", a preposition without pronoun, time, or the
 * end. A noun may be the subject itself, and a pronoun refer back (ترامب رحبت به الجماهير).
 */
function goesOn(words: readonly ArabicWord[], at: number): boolean {
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

/**
 * A state or a feminine institution before a masculine or plural verb: opening its clause, or after عن with "that" lost.
 * In the past, and with institutions, only verbs that have no passive of the same letters here count.
 */
function stateBefore(
  words: readonly ArabicWord[],
  end: number,
  at: number,
  verb: VerbReading,
): Omit<Disagreement, 'to' | 'word'> | null {
  if (verb.gender === 'f' || verb.number === 'dual') return null;
  const noun = nounOf(words, end);
  if (!noun) return null;
  const active = ACTIVE.has(verb.lemma) && goesOn(words, at);
  if ((verb.tense === 'past' || noun.institution) && !active) return null;
  const lostThat = isLostThat(words, noun.from - 1) && !noun.institution;
  if (!lostThat && isTakenUp(words, at)) return null;
  if (noun.institution && verb.number === 'plural') return null;
  const first = words[noun.from];
  const before = words[noun.from - 1];
  const kind = verb.number === 'plural' ? 'state-plural' : 'state-masculine';
  if (!first) return null;
  if (before && lostThat) {
    return { from: before.start, kind, noun: noun.name };
  }
  const opens = !before || /[.؟!:«“"]/u.test(before.gap) || /^[وف]?(?:إن|أن|بأن|لأن|لكن)$/u.test(before.text);
  return opens ? { from: first.start, kind, noun: noun.name } : null;
}

/** Whether the noun is only the topic and a pronoun takes it up: الصين يبلغ عدد سكانها مليارا. */
function isTakenUp(words: readonly ArabicWord[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + TOPIC_REACH && joins(words[at - 1]); at++) {
    if (/.{2}ها$/u.test(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** Verbs of states and institutions whose masculine form is read as active. */
const ACTIVE: ReadonlySet<string> = new Set(
  'أعلن أكد قال رفض قرر دعا وافق حذر خطط اعتزم سعى حاول أراد أمل هدد تعهد'.split(' '),
);

function nounOf(
  words: readonly ArabicWord[],
  end: number,
): { name: string; from: number; institution: boolean } | null {
  const last = words[end - 1];
  if (!last) return null;
  const before = words[end - 2];
  const two = before && joins(before) ? `${withoutAnd(before.text)} ${last.text}` : '';
  if (FEMININE_PAIRS.has(two)) return { name: two, from: end - 2, institution: false };
  for (const name of [last.text, withoutAnd(last.text)]) {
    if (FEMININE_STATES.has(name)) return { name, from: end - 1, institution: false };
    if (FEMININE_INSTITUTIONS.has(name)) return { name, from: end - 1, institution: true };
  }
  return null;
}

/** "The announcement about China will …": عن where "that" is meant, after a comma or a word of announcing. */
function isLostThat(words: readonly ArabicWord[], at: number): boolean {
  if (!/^(?:عن|على)$/u.test(words[at]?.text ?? '')) return false;
  const before = words[at - 1];
  return !joins(before) || /^(?:ال)?(?:إعلان|كشف)$|^(?:أعلن|أعلنت|كشف|كشفت)$/u.test(before?.text ?? '');
}

/** Verb, then at once its subject, with verbs of saying that take no person or state for their object. */
function beforeSubject(words: readonly ArabicWord[], at: number, verb: VerbReading): Disagreement | null {
  const word = words[at];
  const next = words[at + 1];
  const after = words[at + 2];
  if (!word || !next || !joins(word) || verb.number !== 'singular' || !PURE_SPEECH_PASTS.has(verb.lemma))
    return null;
  const shared = { from: word.start, to: next.end, noun: next.text, word: word.text };
  if (verb.gender === 'm') {
    const office = isOfficeHead(next.text) && joins(next) && isDefinite(after?.text ?? '');
    const titled = isPersonNoun(next.text) || office;
    if ((titled && next.text.endsWith('ة')) || (FEMININE_NAMES.has(next.text) && joins(next)))
      return { ...shared, kind: 'woman-masculine' };
    const says = /^(?:إن|أن|عن|بأن)$/u.test(after?.text ?? '') && joins(next);
    if (says && FEMININE_STATES.has(next.text)) return { ...shared, kind: 'state-masculine' };
    return null;
  }
  if (!(isPersonNoun(next.text) || isOfficeHead(next.text)) || next.text.endsWith('ة')) return null;
  for (let to = at + 2; to <= at + 5 && joins(words[to - 1]); to++) {
    const name = words[to];
    if (name && MASCULINE_NAMES.has(name.text)) return { ...shared, to: name.end, kind: 'man-feminine' };
  }
  return null;
}

/** هذا before a feminine noun or هذه before a man, where a preposition ties it to that noun. */
function demonstrative(words: readonly ArabicWord[], at: number): Disagreement | null {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before || !next || !joins(before) || !joins(word) || !isPreposition(before.text)) return null;
  const shared = {
    from: word.start,
    to: next.end,
    noun: next.text,
    word: word.text,
    kind: 'demonstrative' as const,
  };
  if (/^هذا$/u.test(word.text) && /^ال.{2,}ة$/u.test(next.text) && !MASCULINE_IN_TA.test(next.text))
    return shared;
  const man = isPersonNoun(next.text) && !next.text.endsWith('ة');
  return /^هذه$/u.test(word.text) && man ? shared : null;
}

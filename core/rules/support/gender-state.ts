import { joins, withoutAnd, type ArabicWord } from './arabic-words.ts';
import type { VerbReading } from './arabic-verbs.ts';
import type { Disagreement } from './gender-disagreement.ts';
import { goesOn } from './gender-going-on.ts';
import { FEMININE_INSTITUTIONS, FEMININE_PAIRS, FEMININE_STATES } from './gender-nouns.ts';

/** Words after the verb in which a pronoun may take the topic up. */
const TOPIC_REACH = 6;
/**
 * A state or a feminine institution before a masculine or plural verb: opening its clause, or after عن with "that" lost.
 * In the past, and with institutions, only verbs that have no passive of the same letters here count.
 */
export function stateBefore(
  words: readonly ArabicWord[],
  end: number,
  at: number,
  verb: VerbReading,
): Omit<Disagreement, 'to' | 'word'> | null {
  if (verb.gender === 'f' || verb.number === 'dual') return null;
  const noun = nounOf(words, end);
  if (!noun) return null;
  const active = ACTIVE.has(verb.lemma) && goesOn(words, at);
  // A verb in the plural has its subject before it, and no passive is meant of a state.
  const isSure = active || (verb.number === 'plural' && !noun.institution);
  if ((verb.tense === 'past' || noun.institution) && !isSure) return null;
  const lostThat = isLostThat(words, noun.from - 1) && !noun.institution;
  if (!lostThat && isTakenUp(words, at)) return null;
  if (noun.institution && verb.number === 'plural') return null;
  const first = words[noun.from];
  const before = words[noun.from - 1];
  const kind = verb.number === 'plural' ? 'plural-verb' : 'masculine-verb';
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

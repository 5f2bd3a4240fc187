import { FEMININE_NAMES, MASCULINE_NAMES } from '../../lexicon/genders.ts';
import { PURE_SPEECH_PASTS } from '../../lexicon/verbs.ts';
import { isDefinite, joins, type ArabicWord } from './arabic-words.ts';
import type { VerbReading } from './arabic-verbs.ts';
import type { Disagreement } from './gender-disagreement.ts';
import { FEMININE_INSTITUTIONS, FEMININE_STATES, MASCULINE_INSTITUTIONS } from './gender-nouns.ts';
import { isOfficeHead, isPersonNoun } from './subject-phrase.ts';

/** Words after the verb in which a man's name tells that his title is no woman's. */
const NAME_REACH = 5;

/** Verb, then at once its subject, with verbs of saying that take no person or institution for their object. */
export function beforeSubject(
  words: readonly ArabicWord[],
  at: number,
  verb: VerbReading,
): Disagreement | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !joins(word) || verb.number !== 'singular') return null;
  if (!PURE_SPEECH_PASTS.has(verb.lemma)) return null;
  const to = verb.gender === 'm' ? feminineSubjectEnd(words, at + 1) : masculineSubjectEnd(words, at + 1);
  if (to === null) return null;
  const kind = verb.gender === 'm' ? 'masculine-verb' : 'feminine-verb';
  return { from: word.start, to, kind, noun: next.text, word: word.text };
}

function feminineSubjectEnd(words: readonly ArabicWord[], at: number): number | null {
  const noun = words[at];
  const after = words[at + 1];
  if (!noun) return null;
  const office = isOfficeHead(noun.text) && joins(noun) && isDefinite(after?.text ?? '');
  const titled = (isPersonNoun(noun.text) || office) && noun.text.endsWith('ة');
  if (titled || (FEMININE_NAMES.has(noun.text) && joins(noun))) return noun.end;
  // "announced the government (as an object)": only before "that" is it surely the subject.
  const adjective = joins(noun) && isDefinite(after?.text ?? '') ? 1 : 0;
  const says =
    joins(words[at + adjective]) && /^(?:إن|أن|بأن|إنها|أنها)$/u.test(words[at + adjective + 1]?.text ?? '');
  return says && (FEMININE_STATES.has(noun.text) || FEMININE_INSTITUTIONS.has(noun.text)) ? noun.end : null;
}

function masculineSubjectEnd(words: readonly ArabicWord[], at: number): number | null {
  const noun = words[at];
  if (!noun) return null;
  if (MASCULINE_INSTITUTIONS.has(noun.text)) return noun.end;
  if (!(isPersonNoun(noun.text) || isOfficeHead(noun.text)) || noun.text.endsWith('ة')) return null;
  for (let to = at + 1; to < at + NAME_REACH && joins(words[to - 1]); to++) {
    const name = words[to];
    if (name && MASCULINE_NAMES.has(name.text)) return name.end;
  }
  return null;
}

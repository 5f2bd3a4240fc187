import { remembered } from '../../text/remembered.ts';
import { PURE_SPEECH_PASTS } from '../../lexicon/verbs.ts';
import { isPreposition, joins, type ArabicWord } from './arabic-words.ts';
import { verbReading } from './arabic-verbs.ts';
import type { Disagreement } from './gender-disagreement.ts';
import { MASCULINE_IN_TA, NATIONALITIES } from './gender-nouns.ts';
import { isPersonNoun } from './subject-phrase.ts';

const FEMININE_NOUN = /^(?:ال.{2,}(?:ة|ات)|الدول|القوات)$/u;

/**
 * A demonstrative before, or a nationality after, its noun. Both count only where a preposition or a verb of saying
 * stands before: after another noun the adjective may be that one's (سيارة الرئيس الأمريكية).
 */
const mayBeAttribute = remembered(
  (word: string) => word === 'هذا' || word === 'هذه' || NATIONALITIES.has(word.replace(/ة$/u, '')),
);

export function attribute(words: readonly ArabicWord[], at: number): Disagreement | null {
  if (!mayBeAttribute(words[at]?.text ?? '')) return null;
  return demonstrative(words, at) ?? adjective(words, at);
}

function demonstrative(words: readonly ArabicWord[], at: number): Disagreement | null {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before || !next || !joins(before) || !joins(word) || !isPreposition(before.text)) return null;
  const found = {
    from: word.start,
    to: next.end,
    noun: next.text,
    word: word.text,
    kind: 'demonstrative' as const,
  };
  if (word.text === 'هذا' && /^ال.{2,}ة$/u.test(next.text) && !MASCULINE_IN_TA.test(next.text)) return found;
  return word.text === 'هذه' && isMan(next.text) ? found : null;
}

function adjective(words: readonly ArabicWord[], at: number): Disagreement | null {
  const word = words[at];
  const noun = words[at - 1];
  const before = words[at - 2];
  if (!word || !noun || !before || !joins(noun) || !joins(before)) return null;
  const bare = word.text.replace(/ة$/u, '');
  if (!NATIONALITIES.has(bare) || !governs(before.text)) return null;
  const feminine = bare !== word.text;
  const wrong = feminine
    ? isMan(noun.text)
    : FEMININE_NOUN.test(noun.text) && !MASCULINE_IN_TA.test(noun.text) && !isMan(noun.text);
  return wrong
    ? { from: noun.start, to: word.end, noun: noun.text, word: word.text, kind: 'adjective' }
    : null;
}

const isMan = (word: string): boolean => isPersonNoun(word) && !word.endsWith('ة');

function governs(word: string): boolean {
  return isPreposition(word) || PURE_SPEECH_PASTS.has(verbReading(word)?.lemma ?? '');
}

/**
 * Words as they are spelled, each once however often it comes: what rules ask of a spelling alone (its folded form, its
 * stems, whether a lexicon has it) is answered once and kept with it. News uses few words, over and over.
 */
import { scriptOf, type Script } from './script.ts';

export interface Word {
  readonly text: string;
  /** Of its first letter; `other` for what has none. */
  readonly script: Script;
  /** Answers of functions made by `ofWord`, each at its own place. */
  readonly answers: unknown[];
}

/** Longer texts are no words, and come once. */
const LONGEST = 40;
const LIMIT = 20_000;

let recent = new Map<string, Word>();
let older = new Map<string, Word>();

/** The word of a spelling. Some tens of thousands are kept, the latest. */
export function wordOf(text: string): Word {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const word = older.get(text) ?? { text, script: scriptOf(text), answers: [] };
  if (text.length > LONGEST) return word;
  if (recent.size >= LIMIT) [older, recent] = [recent, new Map()];
  recent.set(text, word);
  return word;
}

let places = 0;

/** A pure function of a spelling that answers once a word. The answer must not be changed by its users, nor be undefined. */
export function ofWord<T>(compute: (text: string) => T): (word: Word) => T {
  const place = places++;
  return ({ text, answers }) => {
    const known = answers[place];
    if (known !== undefined) return known as T;
    const answer = compute(text);
    while (answers.length < place) answers.push(undefined);
    answers[place] = answer;
    return answer;
  };
}

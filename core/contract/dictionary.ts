/** Words that editors of a library taught the spelling rule. */
import { z } from 'zod';

/** One word as the spelling rule reads it: letters, with marks and apostrophes inside. */
export const dictionaryWord = z
  .string()
  .trim()
  .max(60)
  .regex(/^\p{L}[\p{L}\p{M}’'-]*$/u);

export const dictionaryWords = z.object({ words: z.array(dictionaryWord).min(1).max(1000) });

export interface DictionaryEntry {
  readonly word: string;
  /** Who added it; empty where that is not known. */
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** More are refused with `dictionary-full`. */
export const MOST_WORDS = 20_000;

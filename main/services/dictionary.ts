import { dictionaryWord, MOST_WORDS, type DictionaryEntry } from '../../core/contract/dictionary.ts';
import { done, fail } from '../../core/model/result.ts';
import type { Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';
import { readSettings } from './settings.ts';

/** Name of the words among the settings of the library. */
const NAME = 'dictionary';

type DictionaryCall = 'dictionary.read' | 'dictionary.add' | 'dictionary.remove';

export function dictionaryCalls({ library, now }: Context): Handlers<DictionaryCall> {
  return {
    'dictionary.read': () => library.read(async (stores) => done(await readDictionary(stores))),
    'dictionary.add': ({ words }) =>
      library.write(async (stores) => {
        const { author } = await readSettings(stores);
        const byWord = new Map((await readDictionary(stores)).map((entry) => [folded(entry.word), entry]));
        const at = now();
        for (const word of words)
          if (!byWord.has(folded(word))) byWord.set(folded(word), { word, author, at });
        if (byWord.size > MOST_WORDS) return fail('dictionary-full', { limit: MOST_WORDS });
        return done(await write(stores, [...byWord.values()]));
      }),
    'dictionary.remove': ({ words }) =>
      library.write(async (stores) => {
        const gone = new Set(words.map(folded));
        const left = (await readDictionary(stores)).filter(({ word }) => !gone.has(folded(word)));
        return done(await write(stores, left));
      }),
  };
}

/** In order of the alphabet. What this version does not understand is passed over. */
export async function readDictionary(stores: Stores): Promise<readonly DictionaryEntry[]> {
  const stored = await stores.settings.read(NAME);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

/** The words alone, as rules want them. */
export async function readWords(stores: Stores): Promise<readonly string[]> {
  return (await readDictionary(stores)).map(({ word }) => word);
}

async function write(
  stores: Stores,
  entries: readonly DictionaryEntry[],
): Promise<readonly DictionaryEntry[]> {
  const inOrder = entries.toSorted((a, b) => (folded(a.word) < folded(b.word) ? -1 : 1));
  await stores.settings.write(NAME, inOrder);
  return inOrder;
}

const folded = (word: string): string => word.toLowerCase();

function isEntry(stored: unknown): stored is DictionaryEntry {
  if (typeof stored !== 'object' || stored === null) return false;
  const { word, author, at } = stored as Partial<Record<keyof DictionaryEntry, unknown>>;
  return dictionaryWord.safeParse(word).success && typeof author === 'string' && typeof at === 'number';
}

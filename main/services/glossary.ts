import { MOST_TERMS, tidyWording } from '../../core/glossary/wording.ts';
import { done, fail } from '../../core/model/result.ts';
import type { Term } from '../../core/model/term.ts';
import type { Stores } from '../library/library.ts';
import { newId, type Context, type Handlers } from './context.ts';
import { readSettings } from './settings.ts';

/** Name of the glossary's version among the settings of the library. */
const NAME = 'glossary-version';
/** Version of a glossary that never had a term. */
const FIRST = '0';

export function glossaryCalls({ library, now }: Context): Handlers<'glossary.read' | 'glossary.save'> {
  return {
    'glossary.read': ({ known }) =>
      library.read(async (stores) => {
        const version = (await glossaryVersion(stores)) ?? FIRST;
        return done({ version, terms: known === version ? null : await stores.terms.list() });
      }),
    'glossary.save': ({ keep, remove }) =>
      library.write(async (stores) => {
        const { author } = await readSettings(stores);
        const before = (await glossaryVersion(stores)) ?? FIRST;
        for (const id of remove) await stores.terms.remove(id);
        const kept: Term[] = [];
        for (const { id, author: by = author, at = now(), ...given } of keep) {
          const wording = tidyWording(given);
          if (!wording.ok) return wording;
          const called = await stores.terms.called(wording.value.arabic);
          if (called && called.id !== id) return fail('term-exists', { term: called.arabic });
          const term = { id, ...wording.value, author: by, at };
          await stores.terms.put(term);
          kept.push(term);
        }
        if ((await stores.terms.count()) > MOST_TERMS) return fail('terms-many', { limit: MOST_TERMS });
        const version = newId();
        await stores.settings.write(NAME, version);
        return done({ before, version, kept });
      }),
  };
}

/** Another text after every change of the glossary; null while there never was one. */
export async function glossaryVersion(stores: Stores): Promise<string | null> {
  const stored = await stores.settings.read(NAME);
  return typeof stored === 'string' ? stored : null;
}

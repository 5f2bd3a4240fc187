import { profile as schema, type Profiles } from '../../core/contract/calls.ts';
import { NO_PROFILE, mergeProfiles, withWords, type Profile } from '../../core/model/profile.ts';
import { done } from '../../core/model/result.ts';
import type { Stores } from '../library/library.ts';
import { readWords } from './dictionary.ts';
import { noDocument, type Context, type Handlers } from './context.ts';

/** Name of the library's own profile among the settings. */
const NAME = 'profile';

export function profileCalls({ library }: Context): Handlers<'profile.read' | 'profile.save'> {
  return {
    'profile.read': ({ document }) =>
      library.read(async (stores) => {
        if (document !== undefined && !(await stores.documents.find(document))) return noDocument(document);
        return done(await readProfiles(stores, document));
      }),
    'profile.save': ({ document, profile }) =>
      library.write(async (stores) => {
        if (document === undefined) await stores.settings.write(NAME, profile);
        else if (!(await stores.documents.find(document))) return noDocument(document);
        else if (Object.keys(profile.rules).length === 0) await stores.profiles.remove(document);
        else await stores.profiles.write(document, profile.rules);
        return done(await readProfiles(stores, document));
      }),
  };
}

/** What holds for a document: its own settings before those of the library. */
export async function profileOf(stores: Stores, document: string): Promise<Profile> {
  const profiles = await readProfiles(stores, document);
  return mergeProfiles(profiles.library, profiles.document);
}

async function readProfiles(stores: Stores, document: string | undefined): Promise<Profiles> {
  return {
    library: withWords(known(await stores.settings.read(NAME)), await readWords(stores)),
    document: document === undefined ? NO_PROFILE : known({ rules: await stores.profiles.read(document) }),
  };
}

/** A profile of which this version does not understand a part says nothing. */
function known(stored: unknown): Profile {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : NO_PROFILE;
}

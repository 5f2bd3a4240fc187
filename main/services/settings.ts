import { userInfo } from 'node:os';
import { DEFAULT_APPEARANCE } from '../../core/contract/appearance.ts';
import { settings as schema, type CallInput, type Settings } from '../../core/contract/calls.ts';
import { done } from '../../core/model/result.ts';
import { DEFAULT_SCORING } from '../../core/quality/scorecard.ts';
import type { Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';
import { systemLanguage } from './system-language.ts';

const NAME = 'settings';

export function settingsCalls(context: Context): Handlers<'program.state' | 'settings.save'> {
  const { library, shell, version } = context;
  return {
    'program.state': () =>
      library.read(async (stores) =>
        done({
          version,
          shell,
          settings: await readSettings(stores),
          home: library.home,
          userName: userName(),
        }),
      ),
    'settings.save': (input) =>
      library.write(async (stores) => {
        const settings = merge(await readSettings(stores), input);
        await stores.settings.write(NAME, settings);
        return done(settings);
      }),
  };
}

/** The stored settings, with the default of each that is not there or that this version does not know. */
export async function readSettings(stores: Stores): Promise<Settings> {
  const defaults: Settings = {
    language: systemLanguage(process.env),
    theme: 'system',
    author: '',
    scoring: DEFAULT_SCORING,
    reading: 'redline',
    aside: 'quiet',
    appearance: DEFAULT_APPEARANCE,
    service: null,
  };
  return merge(defaults, knownOf((await stores.settings.read(NAME)) ?? {}));
}

/** What a later version has stored otherwise is left out; an editor keeps the name and the looks beside it. */
function knownOf(stored: unknown): CallInput<'settings.save'> {
  const all = schema.partial().safeParse(stored);
  if (all.success) return all.data;
  const unknown = new Set(all.error.issues.map(({ path: [name] }) => name));
  const rest = Object.entries(Object(stored) as object).filter(([name]) => !unknown.has(name));
  const known = schema.partial().safeParse(Object.fromEntries(rest));
  return known.success ? known.data : {};
}

function merge(settings: Settings, input: CallInput<'settings.save'>): Settings {
  return {
    language: input.language ?? settings.language,
    theme: input.theme ?? settings.theme,
    author: input.author ?? settings.author,
    scoring: input.scoring ?? settings.scoring,
    reading: input.reading ?? settings.reading,
    aside: input.aside ?? settings.aside,
    appearance: input.appearance ?? settings.appearance,
    service: input.service === undefined ? settings.service : input.service,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's user list has no name.
    return '';
  }
}

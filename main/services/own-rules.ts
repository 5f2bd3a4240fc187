import { MOST_OWN_RULES, ownRule as schema } from '../../core/formats/own-rule-schema.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { done, fail } from '../../core/model/result.ts';
import { compileOwnRule } from '../../core/rules/own/compile.ts';
import type { Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';

/** Name of the rules among the settings of the library. */
const NAME = 'own-rules';

export function ownRuleCalls({ library }: Context): Handlers<'own-rules.read' | 'own-rules.save'> {
  return {
    'own-rules.read': () => library.read(async (stores) => done(await readOwnRules(stores))),
    'own-rules.save': ({ keep, remove }) =>
      library.write(async (stores) => {
        for (const rule of keep) {
          const compiled = compileOwnRule(rule);
          if (!compiled.ok) return fail(compiled.error.code, { ...compiled.error.params, rule: rule.name });
        }
        const byId = new Map((await readStored(stores)).map((stored) => [idOf(stored), stored]));
        for (const id of remove) byId.delete(id);
        for (const rule of keep) byId.set(rule.id, rule);
        if (byId.size > MOST_OWN_RULES) return fail('own-rules-many', { limit: MOST_OWN_RULES });
        await stores.settings.write(NAME, [...byId.values()]);
        return done(await readOwnRules(stores));
      }),
  };
}

/** The rules of editors, without those of a later version that this one does not know: they stay stored. */
export async function readOwnRules(stores: Stores): Promise<readonly OwnRule[]> {
  return (await readStored(stores)).flatMap((stored) => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? [parsed.data] : [];
  });
}

async function readStored(stores: Stores): Promise<readonly unknown[]> {
  const stored = await stores.settings.read(NAME);
  return Array.isArray(stored) ? stored : [];
}

function idOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : stored;
}

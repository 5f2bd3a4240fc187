import { ownRules as schema } from '../../core/formats/own-rule-schema.ts';
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
    'own-rules.save': ({ rules }) =>
      library.write(async (stores) => {
        for (const rule of rules) {
          const compiled = compileOwnRule(rule);
          if (!compiled.ok) return fail(compiled.error.code, { ...compiled.error.params, rule: rule.name });
        }
        await stores.settings.write(NAME, rules);
        return done(rules);
      }),
  };
}

/** The rules of editors; none where a later version stored what this one does not know. */
export async function readOwnRules(stores: Stores): Promise<readonly OwnRule[]> {
  const stored = schema.safeParse((await stores.settings.read(NAME)) ?? []);
  return stored.success ? stored.data : [];
}

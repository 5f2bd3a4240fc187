/** Rules that editors wrote, as rules like any other. */
import type { HouseRules } from '../../model/house-rules.ts';
import type { OwnRule } from '../../model/own-rule.ts';
import type { Result } from '../../model/result.ts';
import { digest } from '../../text/digest.ts';
import type { Rule } from '../rule.ts';
import { patternRule } from './pattern.ts';
import { termRule } from './term.ts';

/** Fails as `finderOf` does, for a pattern that cannot be used, and as `termRule` does. */
export function compileOwnRule(own: OwnRule): Result<Rule> {
  return own.kind === 'pattern' ? patternRule(own) : termRule(own);
}

/** Those that can be used; a rule that cannot is refused where it is kept or read, and silent here. */
export function compileOwnRules(own: readonly OwnRule[]): readonly Rule[] {
  return own.flatMap((rule) => {
    const compiled = compileOwnRule(rule);
    return compiled.ok ? [compiled.value] : [];
  });
}

/**
 * The name of all the rules that flag: the catalogue's, and a digest of what editors wrote and decided where there is any.
 * @param glossary the version of the glossary; null without one
 */
export function ruleSetWith(
  catalogue: string,
  { own, names }: Pick<HouseRules, 'own' | 'names'>,
  glossary: string | null,
): string {
  const inOrder = own.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const said = names.length === 0 ? inOrder : [inOrder, names];
  const named = own.length + names.length === 0 ? catalogue : `${catalogue}+${digest(JSON.stringify(said))}`;
  return glossary === null ? named : `${named}+${glossary}`;
}

import { Checker } from '../../../core/check/checker.ts';
import type { Flag } from '../../../core/model/flag.ts';
import type { OwnPattern, OwnRule, OwnTerm } from '../../../core/model/own-rule.ts';
import { compileOwnRule } from '../../../core/rules/own/compile.ts';

const BASE = { id: 'own-test', name: 'Test', message: '', severity: 'major' } as const;

export const pattern = (part: Partial<OwnPattern>): OwnPattern => ({
  ...BASE,
  kind: 'pattern',
  side: 'target',
  pattern: 'x',
  ignoreCase: true,
  wholeWords: false,
  replacement: null,
  ...part,
});

export const term = (part: Partial<OwnTerm>): OwnTerm => ({
  ...BASE,
  kind: 'term',
  term: 'هدنة',
  wanted: [],
  forbidden: [],
  ...part,
});

/** What a rule says of one segment. */
export function flagsOf(rule: OwnRule, source: string, ...target: readonly string[]): readonly Flag[] {
  const compiled = compileOwnRule(rule);
  if (!compiled.ok) throw new Error(compiled.error.code);
  const checker = new Checker([compiled.value]);
  checker.load([{ id: 's1', kind: 'paragraph', state: 'draft', source, target, leftOut: null }]);
  const { flags, failed } = checker.check();
  if (failed.length > 0) throw new Error(failed[0]?.error);
  return flags;
}

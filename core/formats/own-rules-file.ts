/** Rules of editors as a file (`*.muraji-rules.json`), to be handed from desk to desk. */
import { z } from 'zod';
import type { OwnRule } from '../model/own-rule.ts';
import { done, fail, type Result } from '../model/result.ts';
import { compileOwnRule } from '../rules/own/compile.ts';
import { MOST_OWN_RULES, ownRule } from './own-rule-schema.ts';

const file = z.object({
  format: z.literal('muraji-rules'),
  version: z.literal(1),
  rules: z.array(z.unknown()).max(MOST_OWN_RULES),
});

/**
 * Fails with `own-rules-file` where it is no such file, with `own-rule-field` (`rule`: its name or number, `field`) where a
 * rule is not whole, and as a pattern fails, with `rule` besides.
 */
export function readOwnRules(text: string): Result<readonly OwnRule[]> {
  const parsed = file.safeParse(jsonOf(text));
  if (!parsed.success) return fail('own-rules-file');
  const rules: OwnRule[] = [];
  for (const [at, value] of parsed.data.rules.entries()) {
    const rule = ownRule.safeParse(value);
    const name = nameOf(value) ?? String(at + 1);
    if (!rule.success)
      return fail('own-rule-field', { rule: name, field: rule.error.issues[0]?.path.join('.') || 'kind' });
    const compiled = compileOwnRule(rule.data);
    if (!compiled.ok) return fail(compiled.error.code, { ...compiled.error.params, rule: name });
    if (rules.some(({ id }) => id === rule.data.id))
      return fail('own-rule-field', { rule: name, field: 'id' });
    rules.push(rule.data);
  }
  return done(rules);
}

export function writeOwnRules(rules: readonly OwnRule[]): string {
  return `${JSON.stringify({ format: 'muraji-rules', version: 1, rules }, null, 2)}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}

/** Which rules a check runs, as `--profile`, `--style`, `--rules` and `--terms` ask for. */
import { resolve } from 'node:path';
import { profile as schema } from '../../core/contract/calls.ts';
import { readOwnRules } from '../../core/formats/own-rules-file.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { NO_PROFILE, RULE_SETTINGS, withSetting, type Profile } from '../../core/model/profile.ts';
import { fail } from '../../core/model/result.ts';
import type { Term } from '../../core/model/term.ts';
import { AP_STYLE_RULES } from '../../core/rules/registry-style.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { readTextFile } from '../files/read-text.ts';
import { rulesFor } from '../services/rules-for.ts';
import { NO_HOUSE_RULES } from '../../core/model/house-rules.ts';
import type { CommandContext } from './command.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';
import { readTerms } from './terms-file.ts';

export interface RuleChoice {
  readonly rules: readonly Rule[];
  readonly profile: Profile;
  /** Rules of editors and terms of glossaries, which are among `rules`. */
  readonly own: readonly OwnRule[];
  readonly terms: readonly Term[];
}

export const STYLES = ['ap'] as const;

/** Throws a `Refusal` that names the file, the rule or the setting that does not fit. */
export async function ruleChoice(context: CommandContext): Promise<RuleChoice> {
  const { given } = context;
  const own = await readRules(context, given.values('rules'));
  const file = given.value('profile');
  const read = file === undefined ? NO_PROFILE : await readProfile(context, file, own);
  // What the file says of a rule of the style goes before the style as a whole.
  const unsaid = AP_STYLE_RULES.map(({ id }) => id).filter((id) => !(id in read.rules));
  const profile = given.value('style') === 'ap' ? withSetting(read, unsaid, 'on') : read;
  const terms = await readTerms(context, given.values('terms'));
  return { profile, own, terms, rules: await rulesFor(profile, { ...NO_HOUSE_RULES, own, terms }) };
}

/** Of two rules with one id that of the later file counts. */
async function readRules(
  { terminal, language }: CommandContext,
  files: readonly string[],
): Promise<readonly OwnRule[]> {
  const rules = new Map<string, OwnRule>();
  for (const file of files) {
    const { text } = accept(language, await readTextFile(resolve(terminal.folder, file), file));
    const read = readOwnRules(text);
    const own = accept(language, read.ok ? read : fail(read.error.code, { ...read.error.params, file }));
    for (const rule of own) rules.set(rule.id, rule);
  }
  return [...rules.values()];
}

async function readProfile(
  { terminal, language, texts }: CommandContext,
  file: string,
  own: readonly OwnRule[],
): Promise<Profile> {
  const { text } = accept(language, await readTextFile(resolve(terminal.folder, file), file));
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [head, rule, ...more] = parsed.error.issues[0]?.path ?? [];
    if (head === 'rules' && rule !== undefined && more.length === 0) {
      throw badUsage(texts, 'badSetting', { file, rule: String(rule), values: RULE_SETTINGS.join(', ') });
    }
    throw badUsage(texts, 'badProfile', { file });
  }
  const ids = new Set([...RULES, ...own].map(({ id }) => id));
  const unknown = Object.keys(parsed.data.rules).find((id) => !ids.has(id));
  if (unknown !== undefined) throw badUsage(texts, 'unknownRule', { file, rule: unknown });
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

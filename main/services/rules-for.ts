import type { OwnRule } from '../../core/model/own-rule.ts';
import { isSwitchedOn, type Profile } from '../../core/model/profile.ts';
import { compileOwnRules } from '../../core/rules/own/compile.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';

/** The rules that a profile can let speak, those that editors wrote among them. */
export async function rulesFor(profile: Profile, own: readonly OwnRule[]): Promise<readonly Rule[]> {
  const rules = isSwitchedOn(profile, 'spelling', true) ? await spellingRules() : RULES;
  return own.length === 0 ? rules : [...rules, ...compileOwnRules(own)];
}

/** The dictionary is read only where it is asked for: that takes about a second. */
async function spellingRules(): Promise<readonly Rule[]> {
  const { default: dictionary } = await import('dictionary-en');
  const decoder = new TextDecoder();
  return rulesWith(hunspellSpeller(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic)));
}

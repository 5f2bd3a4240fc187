import { isSwitchedOn, type Profile } from '../../core/model/profile.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';

/** The rules that a profile can let speak. */
export async function rulesFor(profile: Profile): Promise<readonly Rule[]> {
  return isSwitchedOn(profile, 'spelling', true) ? spellingRules() : RULES;
}

/** The dictionary is read only where it is asked for: that takes about a second. */
async function spellingRules(): Promise<readonly Rule[]> {
  const { default: dictionary } = await import('dictionary-en');
  const decoder = new TextDecoder();
  return rulesWith(hunspellSpeller(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic)));
}

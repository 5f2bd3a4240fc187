import type { RememberedName } from '../../core/model/name.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { isSwitchedOn, type Profile } from '../../core/model/profile.ts';
import { compileOwnRules } from '../../core/rules/own/compile.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { EVERY_WORD } from '../../core/rules/spelling.ts';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';
import type { Speller } from '../../core/spelling/near-words.ts';

/** The rules that a profile can let speak, those that editors wrote and their names among them. */
export async function rulesFor(
  profile: Profile,
  own: readonly OwnRule[],
  names: readonly RememberedName[] = [],
): Promise<readonly Rule[]> {
  const rules = isSwitchedOn(profile, 'spelling', true)
    ? rulesWith(await dictionary(), names)
    : names.length === 0
      ? RULES
      : rulesWith(EVERY_WORD, names);
  return own.length === 0 ? rules : [...rules, ...compileOwnRules(own)];
}

/** Read only where it is asked for: that takes about a second. */
async function dictionary(): Promise<Speller> {
  const { default: words } = await import('dictionary-en');
  const decoder = new TextDecoder();
  return hunspellSpeller(decoder.decode(words.aff), decoder.decode(words.dic));
}

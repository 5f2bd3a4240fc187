import type { HouseRules } from '../../core/model/house-rules.ts';
import { isSwitchedOn, type Profile } from '../../core/model/profile.ts';
import { compileOwnRules } from '../../core/rules/own/compile.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { EVERY_WORD } from '../../core/rules/spelling.ts';
import { allowing } from '../../core/spelling/allowed-words.ts';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';
import type { Speller } from '../../core/spelling/near-words.ts';

/** The rules that a profile can let speak, those of the house among them. */
export async function rulesFor(profile: Profile, house: HouseRules): Promise<readonly Rule[]> {
  const isQuiet = house.names.length + house.terms.length === 0;
  const rules = isSwitchedOn(profile, 'spelling', true)
    ? rulesWith(allowing(await dictionary(), profile.words ?? []), house)
    : isQuiet
      ? RULES
      : rulesWith(EVERY_WORD, house);
  const { own } = house;
  return own.length === 0 ? rules : [...rules, ...compileOwnRules(own)];
}

let speller: Promise<Speller> | null = null;

/** Read only where it is asked for, and once: that takes about a second. */
function dictionary(): Promise<Speller> {
  speller ??= readDictionary();
  return speller;
}

async function readDictionary(): Promise<Speller> {
  const { default: words } = await import('dictionary-en');
  const decoder = new TextDecoder();
  return hunspellSpeller(decoder.decode(words.aff), decoder.decode(words.dic));
}

import { NO_HOUSE_RULES, type HouseRules } from '../model/house-rules.ts';
import { wordsOfName } from '../names/english-spelling.ts';
import { chosenName } from './chosen-name.ts';
import type { Rule } from './rule.ts';
import { LANGUAGE_RULES } from './registry-language.ts';
import { ACCURACY_RULES } from './registry-accuracy.ts';
import { AP_STYLE_RULES } from './registry-style.ts';
import { VALUE_RULES } from './registry-values.ts';
import { EVERY_WORD, spelling } from './spelling.ts';
import { termMismatch } from './term-mismatch.ts';
import type { Speller } from '../spelling/near-words.ts';

/**
 * Every rule there is, spelling by a dictionary, names and terms as a house has them; its own rules are compiled apart.
 * The order has no meaning: flags are sorted by place.
 */
export function rulesWith(
  speller: Speller,
  { names, terms }: Pick<HouseRules, 'names' | 'terms'> = NO_HOUSE_RULES,
): readonly Rule[] {
  const wordings = [
    ...names.map(({ english }) => english),
    ...terms.flatMap(({ preferred, allowed }) => [preferred, ...allowed]),
  ];
  return [
    ...ACCURACY_RULES,
    ...LANGUAGE_RULES,
    ...VALUE_RULES,
    ...AP_STYLE_RULES,
    chosenName(names),
    termMismatch(terms),
    spelling(speller, new Set(wordings.flatMap(wordsOfName))),
  ];
}

/** Every rule there is; spelling is silent, having no dictionary, and so are the rules of names and terms. */
export const RULES: readonly Rule[] = rulesWith(EVERY_WORD);

/** Raised whenever the catalogue flags differently; stored with each revision. */
export const RULE_SET = '1';

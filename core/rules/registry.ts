import type { Rule } from './rule.ts';
import { LANGUAGE_RULES } from './registry-language.ts';
import { ACCURACY_RULES } from './registry-accuracy.ts';
import { VALUE_RULES } from './registry-values.ts';

/** Every rule there is. The order has no meaning: flags are sorted by place. */
export const RULES: readonly Rule[] = [...ACCURACY_RULES, ...LANGUAGE_RULES, ...VALUE_RULES];

/** Raised whenever the catalogue flags differently; stored with each revision. */
export const RULE_SET = '1';

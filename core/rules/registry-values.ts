import type { Rule } from './rule.ts';

export const VALUE_RULES: readonly Rule[] = [];

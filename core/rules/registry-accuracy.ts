import type { Rule } from './rule.ts';

export const ACCURACY_RULES: readonly Rule[] = [];

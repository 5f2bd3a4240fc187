import type { RuleTextsById } from '../rule-texts.ts';

export const ACCURACY: RuleTextsById = {};

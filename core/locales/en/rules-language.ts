import type { RuleTextsById } from '../rule-texts.ts';

export const LANGUAGE: RuleTextsById = {};

import type { RuleTextsById } from '../rule-texts.ts';
import { ACCURACY } from './rules-accuracy.ts';
import { LANGUAGE } from './rules-language.ts';
import { STYLE } from './rules-style.ts';
import { VALUES } from './rules-values.ts';

export const RULE_TEXTS: RuleTextsById = { ...ACCURACY, ...LANGUAGE, ...STYLE, ...VALUES };

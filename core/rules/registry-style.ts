import { styleCaption } from './style-caption.ts';
import { styleDate } from './style-date.ts';
import { styleDateline } from './style-dateline.ts';
import { styleNumeral } from './style-numeral.ts';
import { stylePercent } from './style-percent.ts';
import { styleTitle } from './style-title.ts';
import type { Rule } from './rule.ts';

/** House style of the Associated Press: silent unless a profile switches it on. */
export const AP_STYLE_RULES: readonly Rule[] = [
  styleCaption,
  styleDate,
  styleDateline,
  styleNumeral,
  stylePercent,
  styleTitle,
];

import { addition } from './addition.ts';
import { countryMismatch } from './country-mismatch.ts';
import { currencyMismatch } from './currency-mismatch.ts';
import { dateMismatch } from './date-mismatch.ts';
import { emptyTranslation } from './empty-translation.ts';
import { nameMismatch } from './name-mismatch.ts';
import { negationMismatch } from './negation-mismatch.ts';
import { numberMismatch } from './number-mismatch.ts';
import { omission } from './omission.ts';
import { quoteMismatch } from './quote-mismatch.ts';
import type { Rule } from './rule.ts';
import { sourceErrorCarried } from './source-error-carried.ts';
import { unitMismatch } from './unit-mismatch.ts';

export const VALUE_RULES: readonly Rule[] = [
  numberMismatch,
  dateMismatch,
  currencyMismatch,
  unitMismatch,
  countryMismatch,
  negationMismatch,
  nameMismatch,
  omission,
  addition,
  emptyTranslation,
  quoteMismatch,
  sourceErrorCarried,
];

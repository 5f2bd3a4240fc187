/** The currency of an amount differs between the sides. */
import type { Rule } from './rule.ts';
import { measureFaults } from './support/measure-faults.ts';

export const currencyMismatch: Rule = {
  id: 'currency-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs'],
  },
  check: (segment) => measureFaults(segment, true),
};

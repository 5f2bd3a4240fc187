/** The unit of an amount differs between the sides; a converted amount is no fault. */
import type { Rule } from './rule.ts';
import { measureFaults } from './support/measure-faults.ts';

export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs'],
  },
  check: (segment) => measureFaults(segment, false),
};

import type { RuleTexts } from '../rule-texts.ts';

/** Of confirmations in the ledger, which are kept as dismissals are. */
export const LEDGER_TEXTS: RuleTexts = {
  name: 'Ledger',
  doc: 'An entry of the value ledger that an editor confirmed by hand.',
  messages: {},
};

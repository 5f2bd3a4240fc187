import type { RuleTexts } from '../rule-texts.ts';

/** Of confirmations in the ledger, which are kept as dismissals are. */
export const LEDGER_TEXTS: RuleTexts = {
  name: 'دفتر القيم',
  doc: 'بند من دفتر القيم أكّده محرر يدويًّا.',
  messages: {},
};

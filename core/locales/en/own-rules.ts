import type { RuleTexts } from '../rule-texts.ts';

/** Of rules that editors write; their own words come in the data of the flags. */
export const OWN_RULE_TEXTS: RuleTexts = {
  name: 'Rule of your own',
  doc: 'A rule that an editor wrote: a pattern in one of the texts, or how a term is to be rendered.',
  messages: {
    said: '{{message}}',
    found: 'The rule “{{name}}” finds this.',
    missing: 'The Arabic has “{{term}}”; the English does not say “{{wanted}}”.',
    unwanted: '“{{found}}” is not used for “{{term}}”.',
    forbidden: '“{{found}}” is not used for “{{term}}”. Wanted: “{{wanted}}”.',
  },
  fixes: { replace: 'Write “{{text}}”', remove: 'Remove these words' },
};

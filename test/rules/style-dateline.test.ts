import { styleDateline } from '../../core/rules/style-dateline.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(styleDateline, {
  faulty: [
    {
      text: english('Nairobi (AP) - Rain fell for a third day.'),
      flags: [
        { text: 'Nairobi (AP) -', messageId: 'form', fixed: 'NAIROBI (AP) — Rain fell for a third day.' },
      ],
    },
    {
      text: english('TUNIS (AP): Voters went to the polls.'),
      flags: [{ text: 'TUNIS (AP):', fixed: 'TUNIS (AP) — Voters went to the polls.' }],
    },
    {
      why: 'a state',
      text: english('Olympia, Wash. (AP) – Lawmakers met.'),
      flags: [{ text: 'Olympia, Wash. (AP) –', fixed: 'OLYMPIA, Wash. (AP) — Lawmakers met.' }],
    },
    {
      why: 'the dash before the brackets',
      text: english('LIMA - (Reuters) Copper prices rose.'),
      flags: [{ text: 'LIMA - (Reuters)', fixed: 'LIMA (Reuters) — Copper prices rose.' }],
    },
    {
      why: 'no brackets',
      text: english('Cairo, AFP - The museum reopened.'),
      flags: [{ text: 'Cairo, AFP -', fixed: 'CAIRO (AFP) — The museum reopened.' }],
    },
    {
      why: 'the full name, no blanks',
      text: english('ROME (Associated Press)—The pope spoke.'),
      flags: [{ text: 'ROME (Associated Press)—', fixed: 'ROME (AP) — The pope spoke.' }],
    },
  ],
  sound: [
    { text: english('NAIROBI, Kenya (AP) — Rain fell for a third day.') },
    { text: english('WASHINGTON (AP) — The Senate voted.') },
    { why: 'running text', text: english('The wire service (AP) reported the deal.') },
    { why: 'brackets of another kind', text: english('Macron (France) - said he agreed.') },
    { why: 'a caption', text: { source: 'نص.', target: 'Lima (AP) - A market.', kind: 'caption' } },
  ],
});

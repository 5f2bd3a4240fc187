import { styleNumeral } from '../../core/rules/style-numeral.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(styleNumeral, {
  faulty: [
    {
      text: english('Rescuers pulled 4 survivors from the rubble.'),
      flags: [{ text: '4', messageId: 'word', fixed: 'Rescuers pulled four survivors from the rubble.' }],
    },
    {
      text: english('The court heard fifteen witnesses in two days.'),
      flags: [{ text: 'fifteen', messageId: 'figure', fixed: 'The court heard 15 witnesses in two days.' }],
    },
    {
      text: english('Some 7 villages and twenty-two schools lost power.'),
      flags: [{ text: '7' }, { text: 'twenty-two', fixed: 'Some 7 villages and 22 schools lost power.' }],
    },
    {
      text: english('A six-year-old boy and his mother, who is forty years old, were found.'),
      flags: [
        {
          text: 'six-year-old',
          messageId: 'age',
          fixed: 'A 6-year-old boy and his mother, who is forty years old, were found.',
        },
        { text: 'forty', messageId: 'age' },
      ],
    },
    {
      text: english('The company lost twelve million dollars.'),
      flags: [{ text: 'twelve', fixed: 'The company lost 12 million dollars.' }],
    },
  ],
  sound: [
    { text: english('Rescuers pulled four survivors and 15 bodies from the rubble.') },
    {
      why: 'measures and money',
      text: english('They ran 5 miles, lifted 8 kilograms and paid $6 or 7 euros, near 3 million in all.'),
    },
    {
      why: 'ages',
      text: english(
        'The girl, 7, and her brother, aged 5, live with a 3-year-old cousin who is 4 months old.',
      ),
    },
    { why: 'shares', text: english('Prices rose 4% and then 2 percent.') },
    { why: 'scores and votes', text: english('Ajax won 3-1 after a 5 to 4 vote.') },
    { why: 'dates and times', text: english('They met on Nov. 6 at 8 a.m. and again at 9:30.') },
    {
      why: 'numbered things',
      text: english(
        'Article 5 was read on page 3 before Flight 7 and Phase 2 of the plan, No. 1 on the list.',
      ),
    },
    { why: 'the beginning of a sentence', text: english('Fifteen people died. Twenty-two were hurt.') },
    { why: 'a quotation', text: english('“We counted 4 men and fifteen boys,” he said.') },
    {
      why: 'idioms',
      text: english('Nine times out of ten, one in ten tries fails, a hundred and twenty times over.'),
    },
    {
      why: 'ranges and what counts no thing',
      text: english('Snow fell on March 4 and 5, on between 3 and 14 days, and version 2 is out.'),
    },
    { why: 'a headline', text: { source: 'نص.', target: 'Storm leaves 4 people dead', kind: 'heading' } },
    { why: 'a name', text: english('She saw Twelve Angry Men in the G 7 week.') },
  ],
});

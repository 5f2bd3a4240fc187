import { stylePercent } from '../../core/rules/style-percent.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(stylePercent, {
  faulty: [
    {
      text: english('Exports rose 4.5 percent in May.'),
      flags: [{ text: '4.5 percent', messageId: 'sign', fixed: 'Exports rose 4.5% in May.' }],
    },
    {
      text: english('Turnout was seventy-one per cent, officials said.'),
      flags: [
        { text: 'seventy-one per cent', messageId: 'figures', fixed: 'Turnout was 71%, officials said.' },
      ],
    },
    {
      text: english('Wages fell by 3 % in a year.'),
      flags: [{ text: '3 %', fixed: 'Wages fell by 3% in a year.' }],
    },
    {
      why: 'a range',
      text: english('The bank expects growth of 2 to 3 percent and prices between 4 and 5 per cent higher.'),
      flags: [
        {
          text: '2 to 3 percent',
          fixed: 'The bank expects growth of 2% to 3% and prices between 4 and 5 per cent higher.',
        },
        { text: '4 and 5 per cent' },
      ],
    },
    {
      why: 'two figures that are no range',
      text: english('It grew in 2023 and 6 percent more in 2024.'),
      flags: [{ text: '6 percent', fixed: 'It grew in 2023 and 6% more in 2024.' }],
    },
  ],
  sound: [
    { text: english('Exports rose 4.5% in May, between 2% and 3% of the total.') },
    { why: 'points', text: english('Support fell 5 percentage points.') },
    { why: 'a quotation', text: english('“We are 100 percent sure,” the coach said.') },
    { why: 'the beginning of a sentence', text: english('Ten percent of the crop was lost.') },
    { why: 'a range in words', text: english('They want tariffs of five to ten per cent.') },
    { why: 'no figure', text: english('A small percent of voters has a zero percent chance.') },
  ],
});

import { styleTitle } from '../../core/rules/style-title.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(styleTitle, {
  faulty: [
    {
      text: english('The talks were led by foreign minister Lena Brandt.'),
      flags: [
        {
          text: 'foreign minister',
          messageId: 'capital',
          fixed: 'The talks were led by Foreign Minister Lena Brandt.',
        },
      ],
    },
    {
      text: english('Kenyan president William Ruto met former president Daniel Hale.'),
      flags: [
        { text: 'president', fixed: 'Kenyan President William Ruto met former president Daniel Hale.' },
        { text: 'president' },
      ],
    },
    {
      text: english('On Sunday the Prime Minister left, and the President of the republic stayed.'),
      flags: [
        {
          text: 'Prime Minister',
          messageId: 'lower',
          fixed: 'On Sunday the prime minister left, and the President of the republic stayed.',
        },
        { text: 'President' },
      ],
    },
    {
      text: english('Nora Lind, Mayor of Bergen, opened the fair.'),
      flags: [{ text: 'Mayor', fixed: 'Nora Lind, mayor of Bergen, opened the fair.' }],
    },
    {
      text: english('They heard Senator Jane Doe, General Mark Hill and Lieutenant Governor Ann Lee.'),
      flags: [
        {
          text: 'Senator',
          messageId: 'short',
          fixed: 'They heard Sen. Jane Doe, General Mark Hill and Lieutenant Governor Ann Lee.',
        },
        { text: 'General' },
        { text: 'Lieutenant Governor' },
      ],
    },
  ],
  sound: [
    {
      text: english(
        'The talks were led by Foreign Minister Lena Brandt; the minister then met the president.',
      ),
    },
    { text: english('Sen. Jane Doe and Gov. Paul Reed spoke to the king, the pope and a senator.') },
    {
      why: 'bodies',
      text: english('The General Assembly met as General Motors and General Electric Co. cut jobs.'),
    },
    {
      why: 'other titles',
      text: english('Attorney General Merrick Stone and Secretary General Ana Ruiz agreed.'),
    },
    {
      why: 'as, before a name',
      text: english('As president Trump has said so, and as mayor Anna Lind agreed.'),
    },
    { why: 'a quotation', text: english('“The President told president Hanna Berg,” he said.') },
    { why: 'a headline', text: { source: 'نص.', target: 'Talks With the President Fail', kind: 'heading' } },
    { why: 'a surname alone', text: english('Senator Doe told the Captain America fan club.') },
  ],
});

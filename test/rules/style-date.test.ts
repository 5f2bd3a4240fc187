import { styleDate } from '../../core/rules/style-date.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(styleDate, {
  faulty: [
    {
      text: english('The two sides signed the accord on 6 November 2025 in Muscat.'),
      flags: [
        {
          text: '6 November 2025',
          messageId: 'day-first',
          fixed: 'The two sides signed the accord on Nov. 6, 2025 in Muscat.',
        },
      ],
    },
    {
      text: english('Voting opens on the 3rd of April, officials said.'),
      flags: [{ text: 'the 3rd of April', fixed: 'Voting opens on April 3, officials said.' }],
    },
    {
      text: english('The trial resumes on February 12.'),
      flags: [{ text: 'February 12', messageId: 'month', fixed: 'The trial resumes on Feb. 12.' }],
    },
    {
      text: english('The ferry sank on September 3rd, 2019, off the coast.'),
      flags: [
        {
          text: 'September 3rd, 2019',
          messageId: 'ordinal',
          fixed: 'The ferry sank on Sept. 3, 2019, off the coast.',
        },
      ],
    },
    {
      why: 'a month that is never shortened',
      text: english('Talks began Mar. 5 and ended Apr 9.'),
      flags: [{ text: 'Mar. 5', fixed: 'Talks began March 5 and ended Apr 9.' }, { text: 'Apr 9' }],
    },
    {
      why: 'a comma that lacks',
      text: english('He was born on Aug. 4 1961.'),
      flags: [{ text: 'Aug. 4 1961', fixed: 'He was born on Aug. 4, 1961.' }],
    },
    {
      text: english('Inflation peaked in Oct. 2022 and fell in June, 2023.'),
      flags: [
        {
          text: 'Oct. 2022',
          messageId: 'month-year',
          fixed: 'Inflation peaked in October 2022 and fell in June, 2023.',
        },
        { text: 'June, 2023', messageId: 'month-year' },
      ],
    },
    {
      text: english('The form was dated 2024-01-31, the reply 05/06/2024.'),
      flags: [
        {
          text: '2024-01-31',
          messageId: 'numeric',
          fixed: 'The form was dated Jan. 31, 2024, the reply 05/06/2024.',
        },
        { text: '05/06/2024', messageId: 'numeric' },
      ],
    },
  ],
  sound: [
    { text: english('The two sides signed the accord on Nov. 6, 2025, in Muscat.') },
    {
      why: 'months without a day',
      text: english('It rained from November 2023 to May 2024 and all of August.'),
    },
    { why: 'a quotation', text: english('“We met on 6 November 2025,” she said.') },
    { why: 'a name', text: english('Traffic stopped on the 6 October Bridge and in 6th of October City.') },
    { why: 'long months', text: english('The strike lasted from March 3 to July 19.') },
    { why: 'may as a verb, march as a noun', text: english('Up to 12 may attend the 10 march stages.') },
    { why: 'an attack by its day', text: english('He spoke of the 9/11 attacks and of flight 10-2.') },
    { why: 'a time and a number', text: english('It closed Nov. 6 at 10:30, as 200 May Day marchers left.') },
  ],
});

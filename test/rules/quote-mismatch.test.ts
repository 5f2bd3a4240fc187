import { quoteMismatch } from '../../core/rules/quote-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(quoteMismatch, {
  faulty: [
    {
      text: pair('قال الوزير: "لن نتراجع عن هذا القرار".', 'The minister said they would not back down.'),
      flags: [{ text: '"لن نتراجع عن هذا القرار"', messageId: 'dropped', status: 'open' }],
    },
    {
      text: pair('قال الوزير إنهم لن يتراجعوا.', 'The minister said: “We will not back down.”'),
      flags: [{ text: '“We will not back down.”', messageId: 'added' }],
    },
    {
      why: 'guillemets',
      text: pair('وأضاف: «سنعود إلى طاولة المفاوضات غدا».', 'He said they would return to the table.'),
      flags: [{ text: '«سنعود إلى طاولة المفاوضات غدا»' }],
    },
  ],
  sound: [
    {
      why: 'quoted on both sides',
      text: pair('قال: «لن نتراجع عن القرار».', 'He said: "We will not back down."'),
    },
    {
      why: 'single quotes of English',
      text: pair('قال: "لن نتراجع عن القرار".', "He said: 'We will not back down.'"),
    },
    { why: 'a title', text: pair('فيلم "القاهرة الجديدة".', 'The film New Cairo.') },
    { why: 'irony', text: pair('ما وصفه بـ"الإصلاح".', 'What he called reform.') },
    {
      why: 'a mark left alone is another fault',
      text: pair('قال: "لن نتراجع عن القرار.', 'He said: We will stay.'),
    },
    { why: 'no English yet', text: { source: 'قال: "لن نتراجع عن القرار".', target: [] } },
  ],
});

import { dateMismatch } from '../../core/rules/date-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(dateMismatch, {
  faulty: [
    {
      why: 'the month of another date of the text',
      text: pair(
        'بدأت المحاكمة في 3 أبريل وانتهت في 20 مايو.',
        'The trial began on April 3 and ended on April 20.',
      ),
      flags: [{ text: 'April' }],
    },
    {
      text: pair('تجتمع اللجنة يوم الثلاثاء.', 'The committee meets Thursday.'),
      flags: [{ text: 'Thursday', messageId: 'differs', fixed: 'The committee meets Tuesday.' }],
    },
    {
      why: 'a Levantine month',
      text: pair('وقع الاتفاق في 3 حزيران.', 'The deal was signed on July 3.'),
      flags: [{ text: 'July', fixed: 'The deal was signed on June 3.' }],
    },
    {
      why: 'a Maghreb month',
      text: pair('ولد في 14 غشت.', 'He was born on Sept. 14.'),
      flags: [{ text: 'Sept', fixed: 'He was born on Aug. 14.' }],
    },
    {
      why: 'a year',
      text: pair('اندلعت الحرب عام 1991.', 'The war broke out in 1971.'),
      flags: [{ text: '1971', fixed: 'The war broke out in 1991.' }],
    },
    {
      why: 'a day of the month',
      text: pair('تجرى الانتخابات في 23 أكتوبر.', 'The vote is set for Oct. 28.'),
      flags: [{ text: '28', fixed: 'The vote is set for Oct. 23.' }],
    },
  ],
  sound: [
    {
      why: 'days of a range share a month',
      text: pair('من 3 إلى 5 مايو، ثم 9 يونيو.', 'From May 3 to May 5, then on June 9.'),
    },
    { why: 'both names of a month', text: pair('في 6 تشرين الثاني/نوفمبر 2025.', 'On Nov. 6, 2025.') },
    { why: 'yesterday is named by its day', text: pair('وصل أمس.', 'He arrived Thursday.') },
    {
      why: 'verbs that look like months',
      text: pair('يمارس النواب ضغوطا.', 'They may march on the capital.'),
    },
    { why: 'a Hijri date beside a Gregorian one', text: pair('في 3 رمضان.', 'On April 3.') },
    { why: 'no English yet', text: { source: 'يوم الجمعة.', target: [] } },
  ],
});

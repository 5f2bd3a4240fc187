import { unitMismatch } from '../../core/rules/unit-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(unitMismatch, {
  faulty: [
    { text: pair('على بعد 12 كيلومترا.', 'It is 12 miles away.'), flags: [{ text: '12' }] },
    { text: pair('حكم عليه بالسجن 15 شهرا.', 'He was jailed for 15 years.'), flags: [{ text: '15' }] },
    { text: pair('حكم ثلاثة أعوام.', 'He ruled for three decades.'), flags: [{ text: 'three' }] },
    { text: pair('ضبط 40 كيلوغراما.', 'They seized 40 pounds.'), flags: [{ text: '40' }] },
  ],
  sound: [
    { why: 'British and American spelling', text: pair('على ارتفاع 300 متر.', 'At a height of 300 metres.') },
    { why: 'converted', text: pair('على بعد 16 كيلومترا.', 'It is 10 miles away.') },
    {
      why: 'degrees of which scale is not said',
      text: pair('بلغت 40 درجة مئوية.', 'It reached 40 degrees.'),
    },
    { why: 'decades of years', text: pair('ثلاثون عاما مرت.', 'Three decades have passed.') },
    { why: 'ages', text: pair('رجل يبلغ 34 عاما.', 'A 34-year-old man.') },
    { why: 'bare on one side', text: pair('سار 12 كيلومترا.', 'He walked 12.') },
  ],
});

import { numberMismatch } from '../../core/rules/number-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(numberMismatch, {
  faulty: [
    {
      text: pair('توقف القطار ربع ساعة.', 'The train stopped for 50 minutes.'),
      flags: [{ text: '50' }],
    },
    {
      text: pair('أصيب 47 شخصا في الانفجار.', 'The blast injured 74 people.'),
      flags: [{ text: '74', messageId: 'differs', fixed: 'The blast injured 47 people.' }],
    },
    {
      text: pair('بلغت الخسائر 12 مليار دولار.', 'Losses came to $12 million.'),
      flags: [{ text: '12 million', fixed: 'Losses came to $12 billion.' }],
    },
    {
      why: 'a number word against another',
      text: pair('اعتقلت الشرطة سبعة مشتبه بهم.', 'Police arrested nine suspects.'),
      flags: [{ text: 'nine', fixed: 'Police arrested seven suspects.' }],
    },
    {
      why: 'Arabic-Indic digits with a decimal sign',
      text: pair('ارتفع المؤشر ٣٫٥ نقطة.', 'The index rose 35 points.'),
      flags: [{ text: '35', fixed: 'The index rose 3.5 points.' }],
    },
    {
      why: 'compound number words',
      text: pair('شارك ثلاثة عشر ألف متظاهر.', 'Some 30,000 protesters took part.'),
      flags: [{ text: '30,000', fixed: 'Some 13,000 protesters took part.' }],
    },
    {
      why: 'a number dropped from the English',
      text: pair('نقل 18 جريحا إلى المستشفى.', 'The wounded were taken to hospital.'),
      flags: [{ text: '18', messageId: 'dropped' }],
    },
    {
      why: 'a number added to the English',
      text: pair('غادر الوفد العاصمة.', 'The delegation of 14 left the capital.'),
      flags: [{ text: '14', messageId: 'added' }],
    },
    {
      why: 'a clock time',
      text: pair('يبدأ الاجتماع في الساعة 4:15 مساء.', 'The meeting starts at 5:15 p.m.'),
      flags: [{ text: '5:15 p.m.' }],
    },
    {
      why: 'loose amounts',
      text: pair('فر مئات السكان من البلدة.', 'Thousands of residents fled the town.'),
      flags: [{ text: 'Thousands' }],
    },
    {
      why: 'an ordinal in digits',
      text: pair('أحيت البلاد الذكرى الخامسة والسبعين.', 'The country marked the 57th anniversary.'),
      flags: [{ text: '57th', fixed: 'The country marked the 75th anniversary.' }],
    },
    {
      why: 'the number stands in the second English paragraph',
      text: {
        source: 'وصل الوفد. ضم الوفد 25 عضوا.',
        target: ['The delegation arrived.', 'It had 52 members.'],
      },
      flags: [{ text: '52', fixed: ['The delegation arrived.', 'It had 25 members.'] }],
    },
  ],
  sound: [
    { why: 'around the clock', text: pair('يعمل المركز على مدار الساعة.', 'The center is open 24/7.') },
    {
      why: 'around the clock, in figures',
      text: pair('يعمل المركز 24 ساعة طوال 7 أيام.', 'The center is open 24/7.'),
    },
    { why: 'a quarter of an hour', text: pair('توقف القطار ربع ساعة.', 'The train stopped for 15 minutes.') },
    {
      why: 'an hour and a half',
      text: pair('دامت الجلسة ساعة ونصف الساعة.', 'The hearing lasted 90 minutes.'),
    },
    { why: 'three quarters', text: pair('انتظروا ثلاثة أرباع الساعة.', 'They waited 45 minutes.') },
    { why: 'half an hour', text: pair('دام اللقاء 30 دقيقة.', 'They met for half an hour.') },
    { why: 'the first ten', text: pair('وصلت أول عشر سفن.', 'The first 10 ships arrived.') },
    { why: 'a dual is two', text: pair('فاز الفريق في مباراتين.', 'The team won 2 games.') },
    { why: 'spelled here, digits there', text: pair('قتل أحد عشر جنديا.', 'The attack killed 11 soldiers.') },
    { why: 'a scale word for zeros', text: pair('يقطنها 226 ألف نسمة.', 'It has 226,000 residents.') },
    { why: 'a dual of a scale', text: pair('جمعت مليوني دولار.', 'She raised $2 million.') },
    { why: 'a decade is ten years', text: pair('بعد عقدين من الحرب.', 'After 20 years of war.') },
    { why: '24-hour and 12-hour clock', text: pair('في الساعة 15:30.', 'At 3:30 p.m.') },
    { why: 'a clock in words', text: pair('في الساعة الثالثة والنصف عصرا.', 'At 3:30 p.m.') },
    {
      why: '"one" and "a" are dropped by custom',
      text: pair('التقى أحد المسؤولين.', 'He met one of the officials.'),
    },
    { why: 'miles turned into kilometers', text: pair('على بعد 16 كيلومترا.', 'It is 10 miles away.') },
    {
      why: 'a number said twice',
      text: pair('قتل 5، والخمسة من قرية واحدة.', 'Five died, all from one village.'),
    },
    { why: 'fractions', text: pair('أيده ثلثا الأعضاء.', 'Two-thirds of the members backed it.') },
    {
      why: 'a half on top of the scale',
      text: pair('مليون ونصف المليون ناخب.', 'About 1.5 million voters.'),
    },
    { why: 'Roman numerals', text: pair('المرحلة 3 من التجربة.', 'Phase III of the trial.') },
    { why: 'scores', text: pair('خسر الفريق 2-1.', 'The side lost 2-1.') },
    { why: 'decades', text: pair('في تسعينيات القرن الماضي.', 'In the 1990s.') },
    { why: 'no English yet', text: { source: 'أصيب 47 شخصا.', target: [] } },
  ],
});

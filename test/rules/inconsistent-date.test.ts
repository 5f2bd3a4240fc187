import { inconsistentDate } from '../../core/rules/inconsistent-date.ts';
import { testRule } from './rule-tester.ts';

testRule(inconsistentDate, {
  faulty: [
    {
      why: 'behind prepositions',
      text: ['بدأ في آب وانتهى في أيلول', 'عاد في أغسطس'],
      flags: [{ segment: 2, text: 'أغسطس' }],
    },
    {
      why: 'the Levant and the Gulf',
      text: ['وصل في 3 كانون الثاني 2024.', 'غادر في 5 يناير 2024.'],
      flags: [{ segment: 2, text: '5 يناير 2024' }],
    },
    {
      why: 'both names against one',
      text: ['اجتمعوا في 6 تشرين الثاني/نوفمبر 2025.', 'واجتمعوا ثانية في 9 نوفمبر 2025.'],
      flags: [{ segment: 2, text: '9 نوفمبر 2025' }],
    },
    {
      why: 'in one paragraph, the rarer one',
      text: 'بين 4 حزيران و8 تموز 2023، ثم في 2 أغسطس 2023.',
      flags: [{ text: '2 أغسطس 2023' }],
    },
    {
      why: 'Morocco',
      text: ['في 12 غشت الجاري', 'في 20 أغسطس', 'وفي 21 أغسطس'],
      flags: [{ segment: 1, text: '12 غشت' }],
    },
    {
      why: 'Algeria',
      text: ['يوم 5 جويلية 1962', 'يوم 7 يوليو 1962'],
      flags: [{ segment: 2, text: '7 يوليو 1962' }],
    },
    {
      why: 'without a day',
      text: ['منذ شهر آذار', 'حتى نهاية يونيو', 'وفي يونيو'],
      flags: [{ segment: 1, text: 'آذار' }],
    },
    {
      why: 'Arabic digits and a particle',
      text: ['بحلول ١٥ نيسان ٢٠٢٥', 'قبل ٢٠ أبريل ٢٠٢٥'],
      flags: [{ segment: 2, text: '٢٠ أبريل ٢٠٢٥' }],
    },
    {
      why: 'English beside it is never touched',
      text: [
        { source: 'في 3 أيلول 2020 بدأ العام.', target: 'On Sept. 3, 2020, the year began.' },
        { source: 'في 9 سبتمبر 2020 توقف.', target: 'On Sept. 9, 2020, it stopped.' },
      ],
      flags: [{ segment: 2, text: '9 سبتمبر 2020', status: 'resolved' }],
    },
    {
      why: 'English with a transliterated month',
      text: [
        { source: 'في 3 تموز 2020 بدأ.', target: 'On July 3, 2020, it began.' },
        { source: 'وفي 4 تموز 2020 توقف.', target: 'On July 4, 2020, it stopped.' },
        { source: 'في 9 يوليو 2020 انتهى.', target: 'On 9 Tammuz 2020 it ended.' },
      ],
      flags: [{ segment: 3, text: '9 يوليو 2020', status: 'open' }],
    },
  ],
  sound: [
    { why: 'a door', text: ['في 4 أكتوبر 2018', 'لن يدخلوا من خلال باب الخدم'] },
    {
      why: 'both names, the second in brackets',
      text: ['في 5 نوفمبر (تشرين الثاني) 2024', 'وفي 9 ديسمبر (كانون الأول) 2024'],
    },
    { why: 'attacks named by their date', text: ['هجمات 11 سبتمبر', 'في 3 أيلول 2001'] },
    { why: 'a single system', text: ['في 3 يناير', 'وفي 5 فبراير', 'حتى 9 مارس 2024'] },
    { why: 'both names throughout', text: ['في 3 كانون الثاني/يناير', 'وفي 5 شباط/فبراير'] },
    { why: 'a revolution', text: ['في 3 يوليو 2020', 'منذ ثورة 14 تموز في العراق'] },
    { why: 'a bridge', text: ['في 3 تشرين الأول', 'أغلق كوبري 6 أكتوبر في القاهرة'] },
    { why: 'a war', text: ['في 9 أكتوبر 2023', 'ذكرى حرب تشرين'] },
    { why: 'a verb like a month', text: ['في 4 آذار 2022', 'مارس الرياضة يوميا'] },
    { why: 'a car maker', text: ['في 4 أبريل 2022', 'أعلنت شركة نيسان أرباحها'] },
    { why: 'names that systems share', text: ['في 3 غشت', 'وفي 5 مارس', 'وفي 9 يناير', 'وفي 2 أكتوبر'] },
    { why: 'parties named by a date', text: ['في 9 مارس 2021', 'قوى 14 آذار اللبنانية'] },
    { why: 'the father', text: ['في 9 أغسطس 2021', 'عاد إلى آب وأم قلقين'] },
  ],
});

import { inconsistentName } from '../../core/rules/inconsistent-name.ts';
import { testRule } from './rule-tester.ts';

testRule(inconsistentName, {
  faulty: [
    {
      why: 'a given name that looks like a verb',
      text: ['قال الوزير سيرغي لافروف كلمة.', 'وصل الوزير سيرجي لافروف.'],
      flags: [{ segment: 2, text: 'سيرجي' }],
    },
    {
      why: 'surnames alone',
      text: ['قال زيلينسكي إن الوضع صعب.', 'وأضاف زيلنسكي أنه متفائل.'],
      flags: [{ segment: 2, text: 'زيلنسكي' }],
    },
    {
      why: 'a president in three spellings',
      text: [
        'استقبل رئيس كازاخستان قاسم جومارت توكاييف ضيفه.',
        'وقال الرئيس قاسم جومارت توكايف إنه متفائل.',
        'وأضاف توكييف أن بلاده مستعدة.',
      ],
      flags: [
        { segment: 2, text: 'توكايف' },
        { segment: 3, text: 'توكييف' },
      ],
    },
    {
      why: 'g as غ and ج',
      text: ['زار الرئيس رجب أردوغان أثينا.', 'التقى الرئيس رجب أردوجان نظيره.'],
      flags: [{ segment: 2, text: 'أردوجان' }],
    },
    {
      why: 'without title the second time',
      text: ['قال الرئيس دونالد ترامب إنه سيفوز.', 'أما دونالد ترمب فقد غادر.', 'وعاد دونالد ترامب مساء.'],
      flags: [{ segment: 2, text: 'ترمب' }],
    },
    {
      why: 'behind a verb of saying',
      text: ['وصلت المستشارة أنجيلا ميركل إلى روما.', 'وقالت ميركيل إن الزيارة مهمة.'],
      flags: [{ segment: 2, text: 'ميركيل' }],
    },
    {
      why: 'a given name',
      text: ['قال الرئيس فلاديمير بوتين إنه مستعد.', 'وصل الرئيس فلادمير بوتين إلى سوتشي.'],
      flags: [{ segment: 2, text: 'فلادمير' }],
    },
    {
      why: 'the rarer spelling comes first',
      text: ['قال الوزير بوريس جونسن كلمة.', 'وصل الوزير بوريس جونسون.', 'غادر الوزير بوريس جونسون.'],
      flags: [{ segment: 1, text: 'جونسن' }],
    },
    {
      why: 'a player',
      text: ['سجل اللاعب روبرت ليفاندوفسكي هدفين.', 'خرج المهاجم روبرت ليفندوفسكي مصابا.'],
      flags: [{ segment: 2, text: 'ليفندوفسكي' }],
    },
    {
      why: 'a long name',
      text: ['حضر المخرج بيتر تشايكوفسكي العرض.', 'وقال المخرج بيتر تشيكوفسكي شيئا.'],
      flags: [{ segment: 2, text: 'تشيكوفسكي' }],
    },
    {
      why: 'the English agrees with itself',
      text: [
        { source: 'قال الرئيس إمام علي رحمان كلمة.', target: 'President Emomali Rahmon spoke.' },
        { source: 'وقال الرئيس إمام علي رحمون إنه راض.', target: 'Rahmon said he was pleased.' },
      ],
      flags: [{ segment: 2, text: 'رحمون', status: 'resolved' }],
    },
    {
      why: 'the English varies too',
      text: [
        { source: 'وصل الرئيس إمام علي رحمان.', target: 'President Emomali Rahmon arrived.' },
        { source: 'غادر الرئيس إمام علي رحمون.', target: 'President Emomali Rahman left.' },
      ],
      flags: [{ segment: 2, text: 'رحمون', status: 'open', fixed: 'President Emomali Rahmon left.' }],
    },
  ],
  sound: [
    { why: 'broken plurals', text: ['قال شاهد إن الحافلة احترقت.', 'وقال شهود إن السائق نجا.'] },
    { why: 'two men', text: ['قال الوزير علي حسن كلمة.', 'رد النائب علي حسين عليه.'] },
    { why: 'two names with other vowels', text: ['قال الوزير محمد سالم كلمة.', 'رد النائب محمد سليم عليه.'] },
    { why: 'case forms', text: ['قال الرئيس محمود أبو مازن كلمة.', 'استقبل الملك الرئيس محمود أبا مازن.'] },
    { why: 'hamza alone', text: ['قال الوزير ابراهيم أحمد كلمة.', 'رد الوزير إبراهيم احمد عليه.'] },
    { why: 'with and without article', text: ['قال الرئيس بشار الأسد كلمة.', 'قال الوزير بشار أسد كلمة.'] },
    { why: 'a nisba', text: ['قال الوزير أحمد الحسيني كلمة.', 'رد الوزير أحمد الحسني عليه.'] },
    { why: 'one spelling', text: ['قال الرئيس جو بايدن كلمة.', 'وأضاف بايدن أنه متفائل.'] },
    { why: 'inflected words', text: ['قال الخبير إن المدرسة مغلقة.', 'وقال الخبير إن المدارس مغلقة.'] },
    { why: 'brothers', text: ['قال الرئيس راؤول كاسترو كلمة.', 'قال الرئيس فيدل كاسترو كلمة.'] },
  ],
});

import { strayFullStop } from '../../core/rules/stray-full-stop.ts';
import { testRule } from './rule-tester.ts';

testRule(strayFullStop, {
  faulty: [
    { text: 'تفاوض الوزير مع. الشركات الأجنبية على العقد.', flags: [{ text: 'مع. الشركات' }] },
    {
      text: 'الرئيس يتحدث في القاعة الكبرى. باريس. (رويترز)',
      flags: [{ text: 'القاعة الكبرى. باريس', messageId: 'place' }],
    },
    { why: 'at the end', text: 'عقد المؤتمر في قصر الأمم. جنيف.', flags: [{ text: 'قصر الأمم. جنيف' }] },
    {
      why: 'with a preposition',
      text: 'التقى الوفد بمقر الوزارة. بالقاهرة.',
      flags: [{ text: 'بمقر الوزارة. بالقاهرة' }],
    },
    {
      why: 'a state of two words',
      text: 'عاد الجنود من قاعدتهم في الجنوب. كوريا الجنوبية.',
      flags: [{ text: 'الجنوب. كوريا' }],
    },
    {
      why: 'a relative clause',
      text: 'زار المدينة. التي دمرتها الحرب قبل عام.',
      flags: [{ text: 'المدينة. التي', messageId: 'relative' }],
    },
    {
      why: 'an office',
      text: 'وقال وزير. الخارجية إن اللقاء تأجل.',
      flags: [{ text: 'وزير. الخارجية', messageId: 'office' }],
    },
    { why: 'a council', text: 'ناقش مجلس. النواب مشروع القانون.', flags: [{ text: 'مجلس. النواب' }] },
    {
      why: 'a decimal',
      text: 'بلغت قيمة الصفقة 3. 5 مليار دولار.',
      flags: [{ text: '3. 5', messageId: 'decimal' }],
    },
    {
      why: 'a preposition',
      text: 'وصل الوفد إلى. العاصمة أمس.',
      flags: [{ text: 'إلى. العاصمة', messageId: 'particle' }],
    },
    {
      why: 'standing, with its fix',
      text: {
        source: 'صورة في قصر الأمم. جنيف. (رويترز)',
        target: 'A picture at the Palace of Nations. Geneva. (Reuters)',
      },
      flags: [
        {
          text: 'قصر الأمم. جنيف',
          status: 'open',
          fixed: 'A picture at the Palace of Nations, Geneva. (Reuters)',
        },
      ],
    },
    {
      why: 'mended',
      text: {
        source: 'صورة في قصر الأمم. جنيف. (رويترز)',
        target: 'A picture at the Palace of Nations in Geneva. (Reuters)',
      },
      flags: [{ text: 'قصر الأمم. جنيف', status: 'resolved' }],
    },
    {
      why: 'a name of two words',
      text: 'اجتمع الوزراء في مقر الأمم. المتحدة في نيويورك.',
      flags: [{ text: 'الأمم. المتحدة' }],
    },
    {
      why: 'a city and its state',
      text: 'متظاهرون في ساحة التحرير. القاهرة، مصر.',
      flags: [{ text: 'ساحة التحرير. القاهرة' }],
    },
    {
      why: 'a state of the union',
      text: 'زار ولاية. كاليفورنيا الأسبوع الماضي.',
      flags: [{ text: 'ولاية. كاليفورنيا' }],
    },
    { why: 'a share', text: 'ارتفعت المبيعات بنسبة 2. 5% هذا العام.', flags: [{ text: '2. 5' }] },
  ],
  sound: [
    { why: 'asks with whom', text: 'لم يقل مع من. الجلسة غدا.' },
    { why: 'a real end', text: 'عاد الوفد إلى بلاده. باريس كانت محطته الأخيرة.' },
    { why: 'initials', text: 'كتبت ج. ك. رولينغ روايتها في إدنبرة.' },
    { why: 'a decimal in one', text: 'بلغت قيمة الصفقة 3.5 مليار دولار.' },
    { why: 'numbers of a list', text: 'جاء في المرتبة 3. 5 دول تأهلت.' },
    { why: 'a title in full', text: 'قال وزير الخارجية. الدفاع أولوية.' },
    { why: 'an answer', text: 'سئل عن موعد عودته. قريبا.' },
    { why: 'an abbreviation', text: 'قال د. أحمد إن النتائج جيدة.' },
    { why: 'a credit', text: 'غادر الرئيس البيت الأبيض. (صورة أسوشيتد برس)' },
    { why: 'an ellipsis', text: 'كان يفكر في... التي لم تأت.' },
    { why: 'cities in a row', text: 'عاش في لندن. باريس. ثم عاد.' },
    { why: 'a place with a predicate', text: 'صورة من الأرشيف. غزة تحت القصف.' },
  ],
});

import { missingVerb } from '../../core/rules/missing-verb.ts';
import { testRule } from './rule-tester.ts';

testRule(missingVerb, {
  faulty: [
    {
      text: 'أواخر العام الماضي في موسكو تشديد القيود على تصدير الحبوب إلى الدول المجاورة بعد موسم جاف.',
      flags: [{ text: 'أواخر العام الماضي في موسكو تشديد القيود', messageId: 'no-verb' }],
    },
    {
      why: 'a day first',
      text: 'يوم الخميس في بروكسل توقيع الاتفاق الجديد بين الجانبين بعد شهور من الخلاف حول الرسوم.',
      flags: [{ text: 'يوم الخميس في بروكسل توقيع الاتفاق' }],
    },
    {
      why: 'a year',
      text: 'في عام 2019 إغلاق المصنع القديم على أطراف المدينة بسبب تراجع الطلب على منتجاته.',
      flags: [{ text: 'في عام 2019 إغلاق المصنع' }],
    },
    {
      why: 'a comma between',
      text: 'في وقت سابق من هذا الشهر، إلغاء القيود المفروضة على السفر إلى الجزيرة قبل بدء الموسم.',
      flags: [{ text: 'في وقت سابق من هذا الشهر، إلغاء القيود' }],
    },
    {
      why: 'a longer construct',
      text: 'الأسبوع الماضي في طوكيو تخفيض أسعار الفائدة الرئيسية للمرة الأولى منذ خمس سنوات كاملة.',
      flags: [{ text: 'الأسبوع الماضي في طوكيو تخفيض أسعار الفائدة' }],
    },
    {
      why: 'verbs in subordinate clauses alone',
      text: 'مطلع الشهر الجاري في أنقرة استئناف المحادثات التي توقفت قبل عامين، بعد أن تدخلت الأمم المتحدة.',
      flags: [{ text: 'مطلع الشهر الجاري في أنقرة استئناف المحادثات' }],
    },
    {
      why: 'the second sentence',
      text: 'فاز الحزب. وأمس في القاهرة انتخاب الرئيس الجديد للبرلمان بأغلبية كبيرة من الأصوات والمقاعد.',
      flags: [{ text: 'وأمس في القاهرة انتخاب الرئيس' }],
    },
    {
      why: 'mended',
      text: {
        source: 'أواخر العام الماضي في موسكو تشديد القيود على تصدير الحبوب إلى الدول المجاورة.',
        target: 'Late last year, Moscow tightened restrictions on grain exports to neighboring countries.',
      },
      flags: [{ text: 'أواخر العام الماضي في موسكو تشديد القيود', status: 'resolved' }],
    },
    {
      why: 'mended, with a verbal noun under a preposition',
      text: {
        source: 'أواخر العام الماضي في موسكو تشديد القيود على تصدير الحبوب إلى الدول المجاورة.',
        target: 'Late last year, in return for the lifting of sanctions, Moscow eased its restrictions.',
      },
      flags: [{ text: 'أواخر العام الماضي في موسكو تشديد القيود', status: 'resolved' }],
    },
    {
      why: 'standing',
      text: {
        source: 'أواخر العام الماضي في موسكو تشديد القيود على تصدير الحبوب إلى الدول المجاورة.',
        target:
          'Late last year in Moscow the tightening of restrictions on grain exports to neighboring countries.',
      },
      flags: [{ text: 'أواخر العام الماضي في موسكو تشديد القيود', status: 'open' }],
    },
    {
      why: 'a weekend',
      text: 'خلال عطلة نهاية الأسبوع في لندن مشاركة الآلاف في مسيرة احتجاجية ضد الحرب في غزة.',
      flags: [{ text: 'خلال عطلة نهاية الأسبوع في لندن مشاركة الآلاف' }],
    },
  ],
  sound: [
    {
      why: 'a nominal sentence',
      text: 'في القاهرة اليوم اجتماع لوزراء الخارجية العرب لبحث آخر التطورات في المنطقة.',
    },
    {
      why: 'a headline',
      text: {
        source: 'اليوم في لندن افتتاح معرض الكتاب الدولي بمشاركة خمسين دولة من العالم.',
        kind: 'heading',
      },
    },
    { why: 'a headline without kind', text: 'اليوم في لندن افتتاح معرض الكتاب الدولي بمشاركة خمسين دولة' },
    {
      why: 'a caption',
      text: {
        source: 'يوم الخميس في لندن افتتاح المعرض الدولي للكتاب بحضور الملك والملكة وعدد من الوزراء.',
        kind: 'caption',
      },
    },
    {
      why: 'a verb',
      text: 'أواخر العام الماضي شددت موسكو القيود على تصدير الحبوب إلى الدول المجاورة بعد موسم جاف.',
    },
    {
      why: 'the predicate later',
      text: 'يوم الخميس في بروكسل توقيع الاتفاق الجديد أنهى خلافا دام سنوات بين الجانبين حول الرسوم.',
    },
    {
      why: 'the predicate after a comma',
      text: 'في عام 2019 إغلاق المصنع القديم على أطراف المدينة، ورغم الاحتجاجات، أدى إلى هجرة السكان.',
    },
    {
      why: 'the verbal noun under a preposition',
      text: 'في الأسبوع الماضي وبعد توقيع الاتفاق الجديد بين الجانبين عاد الوفد إلى بلاده مسرورا.',
    },
    {
      why: 'a verb that looks like a noun',
      text: 'في وقت سابق من هذا الأسبوع رفض الرئيس الأمريكي التعليق على الأنباء المتداولة حول صحته.',
    },
    {
      why: 'another predicate',
      text: 'خلال الأسبوع الماضي استمرار ارتفاع الأسعار أثار غضب المواطنين في المدن الكبرى والصغيرة.',
    },
  ],
});

import { pronounBeforeObject } from '../../core/rules/pronoun-before-object.ts';
import { testRule } from './rule-tester.ts';

testRule(pronounBeforeObject, {
  faulty: [
    {
      text: 'توجهت الفرق إلى الموقع في إطار عمليات البحث عنه الناجين.',
      flags: [{ text: 'البحث عنه الناجين', messageId: 'before-object' }],
    },
    { text: 'دعا إلى تعزيز الاعتماد عليها الطاقة الشمسية.', flags: [{ text: 'الاعتماد عليها الطاقة' }] },
    { text: 'تهدف الخطة إلى الحد منها الانبعاثات الكربونية.', flags: [{ text: 'الحد منها الانبعاثات' }] },
    {
      why: 'a prefixed preposition',
      text: 'أرسلت الشرطة قوة للسيطرة عليه الحريق.',
      flags: [{ text: 'للسيطرة عليه الحريق' }],
    },
    {
      why: 'a prefixed preposition before a construct',
      text: 'اتهمت الحكومة بمحاولة التأثير عليهم القضاة.',
      flags: [{ text: 'التأثير عليهم القضاة' }],
    },
    {
      why: 'after the subject of a verb',
      text: 'واصلت الشركة البحث عنه المعادن النادرة.',
      flags: [{ text: 'البحث عنه المعادن' }],
    },
    {
      why: 'to',
      text: 'وقع البلدان اتفاقا بعد الوصول إليها التفاهمات.',
      flags: [{ text: 'الوصول إليها التفاهمات' }],
    },
    {
      why: 'in',
      text: 'طالب بفتح باب المشاركة فيه الانتخابات أمام الجميع.',
      flags: [{ text: 'المشاركة فيه الانتخابات' }],
    },
    {
      why: 'mended',
      text: {
        source: 'توجهوا في إطار البحث عنه الناجين.',
        target: 'They set out to search for the survivors.',
      },
      flags: [{ text: 'البحث عنه الناجين', status: 'resolved' }],
    },
    {
      why: 'standing',
      text: {
        source: 'توجهوا في إطار البحث عنه الناجين.',
        target: 'They set out in the search for him the survivors.',
      },
      flags: [{ text: 'البحث عنه الناجين', status: 'open' }],
    },
    {
      why: 'after a masculine verb that a feminine noun cannot follow as its subject',
      text: 'دعا إلى التخلي عنها الأسلحة النووية.',
      flags: [{ text: 'التخلي عنها الأسلحة' }],
    },
    {
      why: 'a sound plural in the oblique',
      text: 'ساعد في البحث عنهم المفقودين.',
      flags: [{ text: 'البحث عنهم المفقودين' }],
    },
    {
      why: 'after a noun written like a verb',
      text: 'عبر عن أمله في التوصل إليه الاتفاق قريبا.',
      flags: [{ text: 'التوصل إليه الاتفاق' }],
    },
  ],
  sound: [
    { why: 'time', text: 'رحب بالقرار بعد الإعلان عنه الأسبوع الماضي.' },
    { why: 'a following subject', text: 'وهو اتفاق أعلن عنه الوزير أمس.' },
    { why: 'the subject of the verb before', text: 'تحدث عن خطة يعتزم الإعلان عنها الرئيس قريبا.' },
    { why: 'a predicate', text: 'كان البحث عنه الشغل الشاغل للشرطة.' },
    { why: 'in a relative clause', text: 'القضية التي ساهم في الكشف عنها الصحفي الراحل.' },
    { why: 'an antecedent without relative', text: 'وهي قضية ساهم في الكشف عنها الصحفي الراحل.' },
    { why: 'and', text: 'في إطار البحث عنه والمعادن الأخرى.' },
    { why: 'an opening verbal noun', text: 'الحديث عنه الآن سابق لأوانه.' },
    { why: 'a comma', text: 'بعد الإعلان عنه، الرئيس غادر القاعة.' },
    { why: 'a participle for a relative', text: 'الصفقة المتوقع الإعلان عنها الوزير مهمة.' },
    { why: 'the subject of a participle', text: 'كان يصعب الوصول إليها القرى الجبلية.' },
  ],
});

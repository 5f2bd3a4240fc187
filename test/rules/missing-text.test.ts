import { missingText } from '../../core/rules/missing-text.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(missingText, {
  faulty: [
    { text: 'وصل الوفد إلى. ثم بدأت المحادثات.', flags: [{ text: 'إلى.', messageId: 'after-particle' }] },
    { text: 'أعلنت الشرطة أنها تبحث عن.', flags: [{ text: 'عن.' }] },
    {
      why: 'before a closing bracket',
      text: 'غادر الوزير (متجها إلى) بعد اللقاء.',
      flags: [{ text: 'إلى' }],
    },
    { why: 'two prepositions', text: 'تحدث الرئيس عن في مؤتمر صحفي.', flags: [{ text: 'عن في' }] },
    {
      why: 'an empty pair of brackets',
      text: 'فاز اللاعب ( ) بالمباراة.',
      flags: [{ text: '( )', messageId: 'empty-pair' }],
    },
    { why: 'an empty quotation', text: 'وصفه بأنه “” خطير.', flags: [{ text: '“”' }] },
    {
      why: 'a share without its figure',
      text: 'ارتفعت الأسعار بنسبة في المئة.',
      flags: [{ text: 'بنسبة في المئة', messageId: 'figure' }],
    },
    { why: 'a relative without its clause', text: 'رحب بالقرار الذي.', flags: [{ text: 'الذي.' }] },
    {
      why: 'mended in the English',
      text: { source: 'وصل الوفد إلى.', target: 'The delegation reached Oslo.' },
      flags: [{ text: 'إلى.', status: 'resolved' }],
    },
    {
      why: 'standing in the English',
      text: { source: 'وصل الوفد إلى.', target: 'The delegation reached the.' },
      flags: [{ text: 'إلى.', status: 'open' }, { text: 'the' }],
    },
    { text: english('In, the family moved to Bonn.'), flags: [{ text: 'In' }] },
    {
      text: english('The polls close by p.m. on Sunday.'),
      flags: [{ text: 'by p.m.', messageId: 'figure' }],
    },
    { text: english('Congress passed a $ plan.'), flags: [{ text: '$' }] },
    { text: english('The -year-old was unhurt.'), flags: [{ text: '-year-old' }] },
    { text: english('The fire burned about acres.'), flags: [{ text: 'about acres' }] },
    { text: english('Prices rose, killing at least people.'), flags: [{ text: 'killing at least' }] },
    { text: english('An estimated of homes stand empty.'), flags: [{ text: 'An estimated' }] },
    { text: english('The death toll rises to'), flags: [{ text: 'rises to' }] },
    { text: english('A share of , he said, is lost.'), flags: [{ text: 'of' }] },
    { text: english('A quake struck Palu in, and many fled.'), flags: [{ text: 'in' }] },
    { text: english('It slipped to the first half of, the navy said.'), flags: [{ text: 'half of' }] },
    { why: 'nothing that is said', text: 'غادر الوزير القاعة. وقال إن.', flags: [{ text: 'إن.' }] },
    { why: 'with whom', text: 'التقى الرئيس مع. ثم غادر.', flags: [{ text: 'مع.' }] },
    { why: 'from to', text: 'سافر الوفد من إلى يوم الأحد.', flags: [{ text: 'من إلى' }] },
  ],
  sound: [
    { why: 'particles that end a sentence', text: 'لم يصدر القرار بعد. وكان معروفا من قبل.' },
    { why: 'a full stop between a preposition and its noun', text: 'وصل الوفد إلى. العاصمة أمس.' },
    { why: 'who', text: 'سأل القاضي: من؟' },
    { why: 'a letter spelled out', text: 'فيروس نقص المناعة (إتش آي في) منتشر.' },
    { why: 'an ellipsis', text: 'كنت أفكر في... لا شيء.' },
    { why: 'shared prepositions', text: 'رحلات من وإلى المطار متوقفة.' },
    { why: 'a name', text: 'فاز اللاعب محمد على. وخسر الآخر.' },
    {
      why: 'a preposition that ends its clause',
      text: english('It is what they dreamed of. The job he was looking for.'),
    },
    { why: 'a phrasal verb', text: english('They came in, sat down and let Smith in, too.') },
    {
      why: 'figures in place',
      text: english('A $5 plan, a 5-year-old, about 20 acres by 5 p.m. and 5 % more.'),
    },
    { why: 'the sign itself', text: english('The $ sign and the word “and.” were on the page.') },
    { why: 'an average', text: english('It took an average of ten days.') },
    { why: 'off and on', text: english('On and off, the rain fell. For one, it was cold.') },
    { why: 'a syllable of a name', text: 'فاز الرئيس مون جاي إن. وخسر منافسه.' },
  ],
});

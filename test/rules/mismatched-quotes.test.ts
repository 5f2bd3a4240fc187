import { mismatchedQuotes } from '../../core/rules/mismatched-quotes.ts';
import { testRule } from './rule-tester.ts';

const english = (...target: string[]) => ({ source: 'نص.', target });

testRule(mismatchedQuotes, {
  faulty: [
    {
      why: 'a double prime for a mark',
      text: 'أقر المجلس خطة “G7+2″ الأسبوع الماضي.',
      flags: [{ text: '“G7+2″', messageId: 'prime' }],
    },
    {
      why: 'two primes',
      text: 'وصفها بأنها ″خطوة كبيرة″ للبلاد.',
      flags: [{ text: '″خطوة كبيرة″', messageId: 'prime' }],
    },
    {
      why: 'guillemet and curly',
      text: 'قال إنه «لا يخاف” من أحد.',
      flags: [{ text: '«لا يخاف”', messageId: 'mixed' }],
    },
    {
      why: 'never closed, with a neighbour that is whole',
      text: ['قال: “سنعود غدا إلى العمل.', 'وغادر القاعة.'],
      flags: [{ segment: 1, text: '“', messageId: 'unclosed' }],
    },
    {
      why: 'never opened, with a neighbour that is whole',
      text: ['غادر القاعة.', 'سنعود غدا”، قال الوزير.'],
      flags: [{ segment: 2, text: '”', messageId: 'unopened' }],
    },
    {
      why: 'one pair the wrong way round',
      text: 'قال إنه ”حزين“ ثم إنه “سعيد” بالنتيجة.',
      flags: [{ text: '”حزين“', messageId: 'reversed' }],
    },
    {
      why: 'throughout the wrong way round: once',
      text: ['قال إنه ”حزين“ جدا.', 'وهو ”غاضب“ أيضا.', 'وهي ”خائفة“ عليه.'],
      flags: [{ segment: 1, text: '”حزين“', messageId: 'reversed-throughout' }],
    },
    {
      why: 'the English mended',
      text: { source: 'وصفه بأنه “عدو″ للشعب.', target: 'He called him “an enemy” of the people.' },
      flags: [{ text: '“عدو″', status: 'resolved' }],
    },
    {
      why: 'a double prime in the English',
      text: english('They met as the “G7+2″ group.'),
      flags: [{ text: '“G7+2″', fixed: 'They met as the “G7+2” group.' }],
    },
    {
      why: 'curly and straight',
      text: english('He called it “a disgrace" and left.'),
      flags: [{ text: '“a disgrace"', messageId: 'mixed', fixed: 'He called it “a disgrace” and left.' }],
    },
    {
      why: 'not closed before who said it',
      text: english('"We start on Monday, Ms. Hale said.'),
      flags: [{ text: '"', messageId: 'unclosed', fixed: '"We start on Monday," Ms. Hale said.' }],
    },
    {
      why: 'not closed at the end of the sentence',
      text: english('She said: “It is over. Then she left.'),
      flags: [{ text: '“', fixed: 'She said: “It is over.” Then she left.' }],
    },
    {
      why: 'not opened',
      text: english('Our hearts break for them," he added.'),
      flags: [{ text: '"', messageId: 'unopened', fixed: '"Our hearts break for them," he added.' }],
    },
    {
      why: 'not opened after a colon',
      text: english('He wrote: We are safe.” Nobody answered.'),
      flags: [{ text: '”', fixed: 'He wrote: “We are safe.” Nobody answered.' }],
    },
    {
      why: 'the first of two',
      text: english('A "no result would be the "end of our hopes."', 'Nothing followed.'),
      flags: [{ text: '"', messageId: 'unclosed' }],
    },
  ],
  sound: [
    { why: 'pairs of every kind', text: 'قال “نعم” ثم «لا» ثم "ربما" وصمت.' },
    { why: 'nested', text: english('“He told me ‘never’ and “not now,” and hung up,” she said.') },
    { why: 'over paragraphs, opened again', text: english('“We came late.', '“But we came,” she said.') },
    { why: 'over paragraphs, closed in the next', text: ['قال: “وصلنا متأخرين.', 'لكننا وصلنا”.'] },
    {
      why: 'over a paragraph without marks',
      text: english('“It began at night.', 'It went on for hours.', 'Then it ended.”'),
    },
    {
      why: 'cut the same way in both texts',
      text: { source: 'قال: "نحن هنا.', target: 'He said: "We are here.' },
    },
    { why: 'inches', text: english('The 12" gun and a 6.5" screen were sold.') },
    { why: 'inches in a quotation', text: english('“A 12″ pipe,” he said.') },
    { why: 'coordinates', text: 'يقع عند 30°2′45″ شمالا و31°14′10″ شرقا.' },
    { why: 'apostrophes', text: english("'Tis the players' day, rock 'n' roll and the '90s.") },
    { why: 'two closings at the end', text: english('She said: "He told me "stay.""') },
    { why: 'after a particle', text: 'الملقب بـ"الثعلب" و"الذئب" معا.' },
  ],
});

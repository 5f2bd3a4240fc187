import { repeatedWord } from '../../core/rules/repeated-word.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(repeatedWord, {
  faulty: [
    { text: 'قال الوزير إن إن المفاوضات تسير ببطء.', flags: [{ text: 'إن إن', messageId: 'twice' }] },
    { text: 'وصل الوفد إلى إلى العاصمة مساء الثلاثاء.', flags: [{ text: 'إلى إلى' }] },
    { text: 'افتتح المعرض في في قاعة البلدية.', flags: [{ text: 'في في' }] },
    {
      why: 'with and without vowel signs',
      text: 'كان الحضورُ الحضور كبيرا.',
      flags: [{ text: 'الحضورُ الحضور' }],
    },
    {
      why: 'a demonstrative under a preposition',
      text: 'ناقش المجلس في هذا هذا الملف.',
      flags: [{ text: 'هذا هذا' }],
    },
    {
      why: 'a noun with its own adjective',
      text: 'أصدرت الوزارة الوزارية بيانا.',
      flags: [{ text: 'الوزارة الوزارية', messageId: 'own-adjective' }],
    },
    {
      why: 'a masculine noun with its own adjective',
      text: 'تراجع الاقتصاد الاقتصادي هذا العام.',
      flags: [{ text: 'الاقتصاد الاقتصادي' }],
    },
    {
      why: 'the English does not carry it',
      text: { source: 'أعلن المجلس المجلس القرار.', target: 'The council announced the decision.' },
      flags: [{ text: 'المجلس المجلس', status: 'resolved' }],
    },
    {
      why: 'the English carries it',
      text: { source: 'أعلن المجلس المجلس القرار.', target: 'The council council announced the decision.' },
      flags: [
        { text: 'المجلس المجلس', status: 'open' },
        { text: 'council council', fixed: 'The council announced the decision.' },
      ],
    },
    {
      text: english('The mayor said the the bridge would reopen.'),
      flags: [{ text: 'the the', fixed: 'The mayor said the bridge would reopen.' }],
    },
    {
      why: 'at the start, in two cases',
      text: english('The the storm passed.'),
      flags: [{ text: 'The the', fixed: 'The storm passed.' }],
    },
    {
      why: 'over a wide space',
      text: english('They voted to  to leave.'),
      flags: [{ text: 'to  to', fixed: 'They voted to leave.' }],
    },
    { text: english('He offered her a a seat.'), flags: [{ text: 'a a' }] },
  ],
  sound: [
    { why: 'emphasis', text: 'اقترب الفريق من الفوز رويدا رويدا، ثم قليلًا قليلًا.' },
    { why: 'the general of last year', text: 'زار الأمين العام العام الماضي ثلاث دول.' },
    { why: 'a doubled name', text: 'كان بطرس بطرس غالي أمينا عاما للأمم المتحدة.' },
    { why: 'from whom', text: 'لا نعرف من من المرشحين سيفوز.' },
    { why: 'he is he', text: 'يبقى الرجل هو هو مهما تغيرت الظروف.' },
    { why: 'letters spelled out', text: 'وقالت إيه بي سي وسي إن إن وهيئة بي بي سي إن النتائج أولية.' },
    { why: 'object and demonstrative', text: 'قال هذا هذا الأسبوع في مقابلة.' },
    { why: 'a comma between', text: 'نعم، قال الوزير، الوزير وافق.' },
    { why: 'an adjective of another noun', text: 'دافعت الحكومة الحالية عن قرارها.' },
    { why: 'had had', text: english('By then they had had enough, and knew that that was final.') },
    { why: 'a doubled name', text: english('Duran Duran played in Walla Walla and Baden Baden.') },
    {
      why: 'a name doubled in both texts',
      text: { source: 'نزل في فندق رورو رورو.', target: 'He stayed at the Roro Roro.' },
    },
    { why: 'what it is is', text: english('What it is is a start.') },
    { why: 'emphasis', text: english('It was a very very long night.') },
    { why: 'a modal before a name', text: english('When will Will Smith speak?') },
    { why: 'over a full stop', text: english('They wanted more. More came.') },
  ],
});

import { futureParticleNoun } from '../../core/rules/future-particle-noun.ts';
import { testRule } from './rule-tester.ts';

testRule(futureParticleNoun, {
  faulty: [
    { text: 'قال إن بلاده سوف الانسحاب من المعاهدة.', flags: [{ text: 'سوف الانسحاب', messageId: 'noun' }] },
    { text: 'أكدت الشركة أنها سوف إطلاق هاتف جديد.', flags: [{ text: 'سوف إطلاق' }] },
    { text: 'سوف توسيع المصنع العام المقبل.', flags: [{ text: 'سوف توسيع' }] },
    { why: 'with "and"', text: 'وسوف الإعلان عن النتائج غدا.', flags: [{ text: 'وسوف الإعلان' }] },
    { why: 'a plain noun', text: 'الحكومة سوف الدعم للمزارعين.', flags: [{ text: 'سوف الدعم' }] },
    {
      why: 'a verbal noun with a pronoun',
      text: 'قال إن التحالف سوف استهدافهم قريبا.',
      flags: [{ text: 'سوف استهدافهم' }],
    },
    { why: 'a construct', text: 'البرلمان سوف مناقشة الميزانية الأحد.', flags: [{ text: 'سوف مناقشة' }] },
    {
      why: 'a preposition: the verb is missing',
      text: 'قال إنه سوف في الاجتماع غدا.',
      flags: [{ text: 'سوف في', messageId: 'no-verb' }],
    },
    {
      why: 'mended',
      text: {
        source: 'بلاده سوف الانضمام إلى الحلف.',
        target: 'His country will join the alliance, bringing the total to 33.',
      },
      flags: [{ text: 'سوف الانضمام', status: 'resolved' }],
    },
    {
      why: 'standing, with an article',
      text: {
        source: 'بلاده سوف الانضمام إلى الحلف.',
        target: 'His country will the joining to the alliance.',
      },
      flags: [{ text: 'سوف الانضمام', status: 'open' }],
    },
    {
      why: 'standing, with a gerund',
      text: { source: 'بلاده سوف الانضمام إلى الحلف.', target: 'His country will joining the alliance.' },
      flags: [{ text: 'سوف الانضمام', status: 'open' }],
    },
    {
      why: 'a noun written like a verb of the past',
      text: 'كندا سوف رفع الرسوم الجمركية.',
      flags: [{ text: 'سوف رفع' }],
    },
    { why: 'a plain noun of meeting', text: 'سوف لقاء الوفدين غدا.', flags: [{ text: 'سوف لقاء' }] },
  ],
  sound: [
    { why: 'verbs of the present', text: 'سوف يعلن الوزير، وسوف تنضم بلاده، وسوف نرى، وسوف أعود.' },
    { why: 'the town', text: 'شهدت ولاية وادي سوف الجزائرية أمطارا غزيرة.' },
    { why: 'the town alone after a preposition', text: 'عاد المنتج من سوف الجميلة إلى العاصمة.' },
    { why: 'the first person without hamza', text: 'سوف التقي الوفد غدا وسوف التزم بالقرار.' },
    { why: 'a negation', text: 'سوف لن يقبل أحد بذلك.' },
    { why: 'a doubled future', text: 'سوف ستقوم اللجنة بالتحقيق.' },
    {
      why: 'a verb that looks like a verbal noun',
      text: 'سوف تعيد الشركة النظر وسوف تعيش المدينة أياما صعبة.',
    },
    { why: 'at the end', text: 'وعد كثيرا، لكن وعده ظل سوف.' },
    { why: 'a verb of the past, another fault', text: 'سوف ذهب الوفد غدا.' },
    { why: 'the word itself', text: 'يكره الوزير كلمة "سوف" كثيرا.' },
  ],
});

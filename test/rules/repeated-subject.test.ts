import { repeatedSubject } from '../../core/rules/repeated-subject.ts';
import { testRule } from './rule-tester.ts';

testRule(repeatedSubject, {
  faulty: [
    {
      text: 'وزيرة المالية قالت وزيرة المالية إن الميزانية جاهزة.',
      flags: [{ text: 'وزيرة المالية قالت وزيرة المالية' }],
    },
    {
      text: 'الرئيس إيمانويل ماكرون استقبل ماكرون نظيره الألماني في الإليزيه.',
      flags: [{ text: 'الرئيس إيمانويل ماكرون استقبل ماكرون', messageId: 'twice' }],
    },
    {
      why: 'an office in construct',
      text: 'وزير الخارجية البريطاني ديفيد لامي زار لامي كييف الأسبوع الماضي.',
      flags: [{ text: 'وزير الخارجية البريطاني ديفيد لامي زار لامي' }],
    },
    { why: 'a name alone', text: 'بوتين أعلن بوتين وقف الهجوم.', flags: [{ text: 'بوتين أعلن بوتين' }] },
    {
      why: 'the title again',
      text: 'الرئيس الأوكراني فولوديمير زيلينسكي التقى الرئيس زيلينسكي قادة الجيش.',
      flags: [{ text: 'الرئيس الأوكراني فولوديمير زيلينسكي التقى الرئيس زيلينسكي' }],
    },
    {
      why: 'an institution',
      text: 'الشركة أعلنت الشركة نتائجها الفصلية.',
      flags: [{ text: 'الشركة أعلنت الشركة' }],
    },
    {
      why: 'the head of a construct',
      text: 'وزارة الدفاع الروسية قالت الوزارة إنها أسقطت عشر طائرات.',
      flags: [{ text: 'وزارة الدفاع الروسية قالت الوزارة' }],
    },
    {
      why: 'a state',
      text: 'وأضاف أن الصين ستفرض الصين رسوما جديدة.',
      flags: [{ text: 'الصين ستفرض الصين' }],
    },
    {
      why: 'given name and surname with a verb of saying',
      text: 'أنجيلا ميركل أكدت ميركل أنها لن تعود إلى السياسة.',
      flags: [{ text: 'أنجيلا ميركل أكدت ميركل' }],
    },
    {
      why: 'after a day',
      text: 'يوم الثلاثاء الرئيس لولا دا سيلفا استقبل سيلفا نظيره.',
      flags: [{ text: 'الرئيس لولا دا سيلفا استقبل سيلفا' }],
    },
    {
      why: 'a spokeswoman with a verb of saying',
      text: 'المتحدثة باسم الوزارة تامي بروس قالت بروس إن اللقاء كان مثمرا.',
      flags: [{ text: 'المتحدثة باسم الوزارة تامي بروس قالت بروس' }],
    },
    {
      why: 'mended',
      text: { source: 'بوتين أعلن بوتين وقف الهجوم.', target: 'Putin announced a halt to the attack.' },
      flags: [{ text: 'بوتين أعلن بوتين', status: 'resolved' }],
    },
    {
      why: 'mended, though a name comes twice',
      text: {
        source: 'بوتين أعلن بوتين وقف الهجوم.',
        target: 'Putin announced a halt, and North Korea and South Korea welcomed it.',
      },
      flags: [{ text: 'بوتين أعلن بوتين', status: 'resolved' }],
    },
    {
      why: 'standing',
      text: { source: 'بوتين أعلن بوتين وقف الهجوم.', target: 'Putin announced Putin a halt to the attack.' },
      flags: [{ text: 'بوتين أعلن بوتين', status: 'open' }],
    },
    {
      why: 'a surname that comes first',
      text: 'الرئيس الصيني شي جين بينغ عقد شي اجتماعا مع الوفد.',
      flags: [{ text: 'الرئيس الصيني شي جين بينغ عقد شي' }],
    },
    {
      why: 'a surname with the article',
      text: 'الرئيس المصري عبد الفتاح السيسي افتتح السيسي الجسر.',
      flags: [{ text: 'الرئيس المصري عبد الفتاح السيسي افتتح السيسي' }],
    },
    {
      why: 'a verb that no list knows',
      text: 'وزير الدفاع بيت هيغسيث تبجح هيغسيث بالنتيجة.',
      flags: [{ text: 'وزير الدفاع بيت هيغسيث تبجح هيغسيث' }],
    },
    {
      why: 'a phrase between',
      text: 'الرئيس دونالد ترامب في البيت الأبيض استضاف ترامب ضيوفه.',
      flags: [{ text: 'الرئيس دونالد ترامب في البيت الأبيض استضاف ترامب' }],
    },
    {
      why: 'an institution without its adjective',
      text: 'المحكمة العليا أصدرت المحكمة حكمها.',
      flags: [{ text: 'المحكمة العليا أصدرت المحكمة' }],
    },
    {
      why: 'an office of a body',
      text: 'رئيس مجلس النواب مايك جونسون أجل جونسون التصويت.',
      flags: [{ text: 'رئيس مجلس النواب مايك جونسون أجل جونسون' }],
    },
  ],
  sound: [
    { why: 'speaks to a namesake in office', text: 'رئيس الوزراء قال لرئيس الوزراء الكندي إن الوقت حان.' },
    { why: 'a namesake as object', text: 'ميلانيا ترامب رافقت ترامب إلى الحفل.' },
    { why: 'a wife in office', text: 'السيدة الأولى بريجيت ماكرون رافقت ماكرون إلى لندن.' },
    { why: 'the next clause', text: 'وفي ختام زيارة ترامب قال ترامب إنه متفائل.' },
    { why: 'the next clause after a comma', text: 'بعد لقائه مع بوتين، قال بوتين إن المحادثات مثمرة.' },
    { why: 'a source', text: 'وبحسب الشرطة قالت الشرطة إن الحريق متعمد.' },
    { why: 'a relative in construct', text: 'محامي ترامب دعا ترامب إلى الصمت.' },
    { why: 'the deputy of the same', text: 'نائب الرئيس دعا الرئيس إلى التريث.' },
    { why: 'proverbs', text: 'العنف يولد العنف والحرب تغذي الحرب.' },
    { why: 'once', text: 'الرئيس جو بايدن استقبل رئيس الوزراء الهندي.' },
    { why: 'a statement of the same', text: 'بيان الوزارة أغضب الوزارة نفسها.' },
    { why: 'two with one surname', text: 'هانتر بايدن رافق بايدن في رحلته.' },
    { why: 'kin', text: 'الرئيس جورج بوش نجل بوش الأب، والرئيس دونالد ترامب ضد ترامب المرشح.' },
    { why: 'what the minister of a state visits', text: 'وزير خارجية روسيا سيرغي لافروف زار روسيا البيضاء.' },
  ],
});

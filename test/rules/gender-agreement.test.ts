import { genderAgreement } from '../../core/rules/gender-agreement.ts';
import { testRule } from './rule-tester.ts';

testRule(genderAgreement, {
  faulty: [
    {
      text: 'وزير الخارجية ماركو روبيو وصلت إلى تل أبيب مساء أمس.',
      flags: [{ text: 'وزير الخارجية ماركو روبيو وصلت', messageId: 'feminine-verb' }],
    },
    {
      text: 'الرئيس فلاديمير بوتين أعلنت أن الهجوم انتهى.',
      flags: [{ text: 'الرئيس فلاديمير بوتين أعلنت' }],
    },
    { why: 'a name alone', text: 'ديفيد كاميرون دعت إلى الهدوء.', flags: [{ text: 'ديفيد كاميرون دعت' }] },
    {
      why: 'verb first',
      text: 'وقالت الرئيس جو بايدن إن بلاده مستعدة.',
      flags: [{ text: 'وقالت الرئيس جو', messageId: 'feminine-verb' }],
    },
    {
      why: 'a woman',
      text: 'المستشارة أنجيلا ميركل زار إلى جانب وزرائها برلين.',
      flags: [{ text: 'المستشارة أنجيلا ميركل زار', messageId: 'masculine-verb' }],
    },
    {
      why: 'a spokeswoman',
      text: 'المتحدثة باسم البيت الأبيض كارولين ليفيت قال إن اللقاء مؤجل.',
      flags: [{ text: 'المتحدثة باسم البيت الأبيض كارولين ليفيت قال' }],
    },
    {
      why: 'verb first, a woman',
      text: 'وأضاف الوزيرة أن القرار نهائي.',
      flags: [{ text: 'وأضاف الوزيرة' }],
    },
    {
      why: 'verb first, a woman by name',
      text: 'قال هيلاري كلينتون إنها لن تترشح.',
      flags: [{ text: 'قال هيلاري' }],
    },
    {
      why: 'a state',
      text: 'إيران يرفض التفاوض تحت الضغط.',
      flags: [{ text: 'إيران يرفض', messageId: 'masculine-verb' }],
    },
    {
      why: 'a state after "that"',
      text: 'وأكد أن روسيا سوف ينسحب من الاتفاق.',
      flags: [{ text: 'روسيا سوف ينسحب' }],
    },
    {
      why: 'a state with "that" lost',
      text: 'قبل الإعلان عن تركيا سوف يؤجل الانتخابات.',
      flags: [{ text: 'عن تركيا سوف يؤجل' }],
    },
    { why: 'a state that says', text: 'أعلن فرنسا أن سفيرها سيعود.', flags: [{ text: 'أعلن فرنسا' }] },
    {
      why: 'a state in the plural',
      text: 'الصين يقولون إن الرسوم غير عادلة.',
      flags: [{ text: 'الصين يقولون', messageId: 'plural-verb' }],
    },
    {
      why: 'a state in the plural, whatever follows',
      text: 'اليابان قالوا ذلك أمس.',
      flags: [{ text: 'اليابان قالوا', messageId: 'plural-verb' }],
    },
    {
      why: 'a masculine title and its adjective',
      text: 'الرئيس الأمريكي وصلت إلى باريس مساء أمس.',
      flags: [{ text: 'الرئيس الأمريكي وصلت', messageId: 'feminine-verb' }],
    },
    {
      why: 'a demonstrative',
      text: 'لم يحضر أحد في هذا الجلسة.',
      flags: [{ text: 'هذا الجلسة', messageId: 'demonstrative' }],
    },
    {
      why: 'a demonstrative before a man',
      text: 'تحدث مع هذه الوزير طويلا.',
      flags: [{ text: 'هذه الوزير' }],
    },
    {
      why: 'an institution',
      text: 'وقالت الجيش إن العملية انتهت.',
      flags: [{ text: 'وقالت الجيش', messageId: 'feminine-verb' }],
    },
    {
      why: 'a feminine institution',
      text: 'الحكومة قرر أن يؤجل الانتخابات.',
      flags: [{ text: 'الحكومة قرر', messageId: 'masculine-verb' }],
    },
    {
      why: 'an institution that says',
      text: 'وأعلن الشركة الأمريكية أن أرباحها زادت.',
      flags: [{ text: 'وأعلن الشركة' }],
    },
    {
      why: 'a state of two words, after a day',
      text: 'الولايات المتحدة اليوم يخطط لفرض رسوم.',
      flags: [{ text: 'الولايات المتحدة اليوم يخطط' }],
    },
    {
      why: 'a nationality',
      text: 'التقى مع الرئيس الفرنسية في باريس.',
      flags: [{ text: 'الرئيس الفرنسية', messageId: 'adjective' }],
    },
    {
      why: 'a nationality of a feminine noun',
      text: 'خرج من السفارة الألماني مسرعا.',
      flags: [{ text: 'السفارة الألماني' }],
    },
    {
      why: 'mended',
      text: {
        source: 'الرئيس فلاديمير بوتين أعلنت أن الهجوم انتهى.',
        target: 'President Vladimir Putin declared the offensive over.',
      },
      flags: [{ text: 'الرئيس فلاديمير بوتين أعلنت', status: 'resolved' }],
    },
    {
      why: 'standing',
      text: {
        source: 'قبل الإعلان عن تركيا سوف يؤجل الانتخابات.',
        target: 'before the announcement about Turkey will be late its elections.',
      },
      flags: [{ text: 'عن تركيا سوف يؤجل', status: 'open' }],
    },
  ],
  sound: [
    { why: 'a woman under a masculine title', text: 'رئيس الوزراء جورجيا ميلوني قالت إن بلادها ستشارك.' },
    {
      why: 'a woman under a masculine title, verb first',
      text: 'وقالت رئيس الوزراء تيريزا ماي إن المحادثات مستمرة.',
    },
    {
      why: 'a woman under a masculine title with her adjective',
      text: 'السيناتور الأمريكية قالت إنها ستصوت.',
    },
    { why: 'a masculine title alone, which a woman may bear', text: 'السيناتور قالت إنها ستصوت.' },
    { why: 'a plural of its people', text: 'أهل اليابان قالوا ذلك أمس.' },
    { why: 'a state that a pronoun takes up', text: 'اليابان قالوا عنها إنها جميلة.' },
    { why: 'a subject behind the verb of a masculine title', text: 'الرئيس الأمريكي وصلت طائرته إلى باريس.' },
    { why: 'a subject put first', text: 'الرئيس دونالد ترامب رحبت به الجماهير في المطار.' },
    { why: 'another subject after the verb', text: 'وزير الخارجية ماركو روبيو استقبلت زوجته الضيوف.' },
    { why: 'men’s names that look feminine', text: 'وزير الدفاع أسامة حمزة قال إن الجيش جاهز.' },
    { why: 'masculine countries', text: 'العراق يرفض ولبنان سوف يشارك والمغرب أعلن أن الحدود مغلقة.' },
    { why: 'broken plurals', text: 'الدول أعلنت عن موقفها من هذه القرارات.' },
    { why: 'the head of a construct', text: 'رئيس الصين يرفض الضغوط وزعيم روسيا سوف يشارك.' },
    { why: 'a report about a state', text: 'تقرير عن الصين سوف يصدر غدا.' },
    { why: 'an object', text: 'زار الصين ثم هاجم إيران في خطابه.' },
    { why: 'men’s words in -a', text: 'التقى مع هذا الخليفة ومن هذا الداعية.' },
    { why: 'said that', text: 'في هذه المدينة ذكرت ذلك الصحيفة.' },
    { why: 'after a preposition', text: 'بعد لقاء الوزيرة كارولين ليفيت قال إن الأجواء طيبة.' },
    { why: 'a topic that a pronoun takes up', text: 'الصين يبلغ عدد سكانها أكثر من مليار نسمة.' },
    {
      why: 'a topic with a subject of its own',
      text: 'ألمانيا أكد مستشارها أنه باق، والشركة يقع مقرها في بون.',
    },
    { why: 'an adjective of the noun before', text: 'دخل سيارة الرئيس الأمريكية ثم سفارة الدولة الألماني.' },
    { why: 'an object announced', text: 'أعلن الحكومة الجديدة أمام البرلمان.' },
    { why: 'a relative of a man', text: 'وقالت زوجة الرئيس جو بايدن إن الأسرة سعيدة.' },
    { why: 'agreement', text: 'المتحدثة كارولين ليفيت قالت إن الرئيس دونالد ترامب أعلن عن الصفقة.' },
  ],
});

import { duplicateParagraph } from '../../core/rules/duplicate-paragraph.ts';
import { testRule } from './rule-tester.ts';

const caption = 'صيادون يفرغون حمولة قارب في ميناء صفاقس، الاثنين 3 مارس 2025. (صورة AP / منير بدوي)';

testRule(duplicateParagraph, {
  faulty: [
    {
      why: 'a sentence doubled behind a lost full stop',
      text: 'بلغ عدد السكان ألفين في عام 2017 يعيش معظمهم من صيد السمك على الساحل. يعيش معظمهم من صيد السمك على الساحل.',
      flags: [{ text: 'يعيش معظمهم من صيد السمك على الساحل.', messageId: 'sentence' }],
    },
    {
      why: 'a long sentence that comes back',
      text: 'ستدرس الباحثات مسارات الطيور المهاجرة فوق مضيق جبل طارق خلال فصل الربيع. وتوضع كاميرات على القمم. ستدرس الباحثات مسارات الطيور المهاجرة فوق مضيق جبل طارق خلال فصل الربيع.',
      flags: [
        {
          text: 'ستدرس الباحثات مسارات الطيور المهاجرة فوق مضيق جبل طارق خلال فصل الربيع.',
          messageId: 'sentence',
        },
      ],
    },
    {
      why: 'a caption to the letter',
      text: [caption, 'عاد الصيادون إلى البحر.', caption],
      flags: [{ segment: 3, text: caption, messageId: 'paragraph' }],
    },
    {
      why: 'a caption three times',
      text: [caption, caption, caption],
      flags: [
        { segment: 2, text: caption },
        { segment: 3, text: caption },
      ],
    },
    {
      why: 'other quotation marks and spacing',
      text: ['قال العمدة: “لن نغلق المدرسة هذا العام”.', 'قال العمدة : "لن نغلق المدرسة هذا العام" .'],
      flags: [{ segment: 2, text: 'قال العمدة : "لن نغلق المدرسة هذا العام" .' }],
    },
    {
      why: 'hamza, ى and ة',
      text: ['أعلنت المستشفى إغلاق عيادة الأطفال نهائيا', 'اعلنت المستشفي إغلاق عياده الأطفال نهائيا'],
      flags: [{ segment: 2, text: 'اعلنت المستشفي إغلاق عياده الأطفال نهائيا' }],
    },
    {
      why: 'digits of the other script',
      text: ['ارتفع السعر إلى 3.07 دولار للتر', 'ارتفع السعر إلى ٣٫٠٧ دولار للتر'],
      flags: [{ segment: 2, text: 'ارتفع السعر إلى ٣٫٠٧ دولار للتر' }],
    },
    {
      why: 'vowel signs and a lost space',
      text: ['وصلَ الوفدُ إلى جنيف لبدء المحادثات.', 'وصل الوفد إلى جنيف لبدءالمحادثات.'],
      flags: [{ segment: 2, text: 'وصل الوفد إلى جنيف لبدءالمحادثات.' }],
    },
    {
      why: 'the English of the copy stands',
      text: [
        { source: caption, target: 'Fishermen unload a boat.' },
        { source: caption, target: 'Fishermen unload a boat.' },
      ],
      flags: [{ segment: 2, text: caption, status: 'open' }],
    },
    {
      why: 'the copy is left out',
      text: [
        { source: caption, target: 'Fishermen unload a boat.' },
        { source: caption, target: 'Fishermen unload a boat.', state: 'left-out' },
      ],
      flags: [{ segment: 2, text: caption, status: 'resolved' }],
    },
    {
      why: 'a sentence doubled in its place',
      text: 'بدأ الموسم متأخرا. هطلت أمطار غزيرة على مدن الساحل. هطلت أمطار غزيرة على مدن الساحل.',
      flags: [{ text: 'هطلت أمطار غزيرة على مدن الساحل.', messageId: 'sentence' }],
    },
    {
      why: 'a repeated heading',
      text: ['كيف بدأ كل هذا', 'بدأ الأمر في الربيع.', 'كيف بدأ كل هذا'],
      flags: [{ segment: 3, text: 'كيف بدأ كل هذا' }],
    },
  ],
  sound: [
    {
      why: 'two captions of one photographer on one day',
      text: [caption, 'صيادون يصلحون شباكهم في ميناء صفاقس، الاثنين 3 مارس 2025. (صورة AP / منير بدوي)'],
    },
    { why: 'a short refrain', text: ['“لن نرحل أبدا!”', 'هتف المتظاهرون ساعات.', '“لن نرحل أبدا!”'] },
    { why: 'a short answer', text: ['أجاب: لا أعرف.', 'ثم سئل ثانية.', 'أجاب: لا أعرف.'] },
    { why: 'other numbers', text: ['سجل الفريق 15 هدفا في الموسم', 'سجل الفريق 1 5 هدفا في الموسم'] },
    {
      why: 'the same beginning',
      text: [
        'قال الوزير إن الميزانية ستزيد في العام المقبل',
        'قال الوزير إن الميزانية ستزيد في العام الحالي',
      ],
    },
    {
      why: 'a refrain later in one paragraph',
      text: 'سنعود إلى قريتنا يوما ما. قالها الجد. سنعود إلى قريتنا يوما ما.',
    },
    { why: 'credits alone', text: ['(رويترز)', 'وصل الوفد صباحا.', '(رويترز)'] },
  ],
});

import { garbledPhrase } from '../../core/rules/garbled-phrase.ts';
import { testRule } from './rule-tester.ts';

testRule(garbledPhrase, {
  faulty: [
    {
      why: 'cut by a semicolon behind verbs',
      text: 'قال النواب إنهم ناقشوا معاملة بكين لإيران؛ مسلمي الأويغور في الإقليم.',
      flags: [{ text: 'معاملة بكين لإيران؛ مسلمي الأويغور' }],
    },
    {
      why: 'the people in the second half of the group',
      text: 'ناقشوا تعامل الصين مع إيران. الأقلية المسلمة من الأويغور.',
      flags: [{ text: 'تعامل الصين مع إيران. الأقلية المسلمة' }],
    },
    {
      why: 'a group that is no people, in a torn list',
      text: 'وبحثوا معاملة إيطاليا لكندا. المهاجرون الأفارقة في ليبيا ومساعي روما لوقفهم.',
      flags: [{ text: 'معاملة إيطاليا لكندا. المهاجرون الأفارقة' }],
    },
    {
      why: 'the English treats the country',
      text: {
        source: 'ناقشوا معاملة الصين لإيران. مسلمو الأويغور العرقيون.',
        target: 'They discussed how China treats Iran. Ethnic Uyghurs.',
      },
      flags: [
        {
          text: 'معاملة الصين لإيران. مسلمو الأويغور العرقيون',
          status: 'open',
          fixed: 'They discussed how China treats ethnic Uyghurs.',
        },
      ],
    },
    {
      why: 'the wrong state by nationality',
      text: {
        source: 'أثارت معاملة كوبا للأويغور غضبا.',
        target: 'The Cuban treatment of Uyghurs drew anger.',
      },
      flags: [{ text: 'معاملة كوبا للأويغور', status: 'open' }],
    },
    {
      why: 'the wrong state as agent',
      text: {
        source: 'أثار قمع كوبا للأويغور غضبا.',
        target: 'The repression of Uyghurs by Cuba drew anger.',
      },
      flags: [{ text: 'قمع كوبا للأويغور', status: 'open' }],
    },
    {
      why: 'authorities by nationality',
      text: 'وأثاروا معاملة السلطات الصينية لإيران. أقلية الأويغور في الإقليم.',
      flags: [{ text: 'معاملة السلطات الصينية لإيران. أقلية الأويغور' }],
    },
    {
      text: 'نشر المركز تقريرا عن انتهاكات كوبا بحق الأويغور.',
      flags: [{ text: 'انتهاكات كوبا بحق الأويغور' }],
    },
    {
      why: 'the one state is none of that people',
      text: 'وبحثوا معاملة إيران. مسلمو الأويغور العرقيون في الإقليم.',
      flags: [{ text: 'معاملة إيران. مسلمو الأويغور العرقيون' }],
    },
    {
      text: 'ناقش الوزراء معاملة الصين لإيران. مسلمو الأويغور في شينجيانغ وملف التجارة.',
      flags: [{ text: 'معاملة الصين لإيران. مسلمو الأويغور', messageId: 'cut' }],
    },
    {
      why: 'verbal nouns that look like verbs behind it',
      text: 'وتحدثوا عن معاملة بكين لكوريا الشمالية. مسلمو الأويغور في الإقليم ومساعي موسكو لإعادة تأكيد نفوذها.',
      flags: [{ text: 'معاملة بكين لكوريا الشمالية. مسلمو الأويغور' }],
    },
    {
      text: 'وتشمل المخاوف معاملة ميانمار لتايلاند. مسلمو الروهينغا في ولاية راخين وقانون الجنسية.',
      flags: [{ text: 'معاملة ميانمار لتايلاند. مسلمو الروهينغا' }],
    },
    {
      text: 'أثار التقرير مسألة سياسة روسيا تجاه كندا. التتار المسلمون في شبه جزيرة القرم.',
      flags: [{ text: 'سياسة روسيا تجاه كندا. التتار المسلمون' }],
    },
    {
      text: 'وبحث المجلس تعامل الهند مع البرازيل. المهاجرون المسلمون في ولاية آسام.',
      flags: [{ text: 'تعامل الهند مع البرازيل. المهاجرون المسلمون' }],
    },
    {
      text: 'دانت المنظمة اضطهاد بكين لكوبا، مسلمي الأويغور في الإقليم.',
      flags: [{ text: 'اضطهاد بكين لكوبا، مسلمي الأويغور' }],
    },
    {
      text: 'انتقد النواب معاملة الحكومة الصينية للأويغور، وقارنوها بمعاملة إيران للأويغور.',
      flags: [{ text: 'بمعاملة إيران للأويغور', messageId: 'wrong-state' }],
    },
    {
      text: 'يندد الناشطون باضطهاد فنزويلا لمسلمي الإيغور منذ سنوات.',
      flags: [{ text: 'باضطهاد فنزويلا لمسلمي الإيغور' }],
    },
    {
      text: 'تحدث الخبير عن معاملة البرتغال لأقلية الروهينغا.',
      flags: [{ text: 'معاملة البرتغال لأقلية الروهينغا' }],
    },
    { text: 'وصف التقرير قمع كوبا للتبتيين بأنه ممنهج.', flags: [{ text: 'قمع كوبا للتبتيين' }] },
    {
      why: 'the relative clause has the only verb',
      text: 'ومن بينها معاملة الصين لإيران. المسلمون الأويغور الذين تحتجزهم السلطات في معسكرات.',
      flags: [{ text: 'معاملة الصين لإيران. المسلمون الأويغور' }],
    },
    {
      why: 'the English carries it',
      text: {
        source: 'وناقشوا معاملة الصين لإيران. مسلمو الأويغور في شينجيانغ.',
        target: "They discussed China's treatment of Iran. Ethnic Uyghur Muslims in Xinjiang.",
      },
      flags: [
        {
          text: 'معاملة الصين لإيران. مسلمو الأويغور',
          status: 'open',
          fixed: "They discussed China's treatment of ethnic Uyghur Muslims in Xinjiang.",
        },
      ],
    },
    {
      why: 'the English is mended and names the country elsewhere',
      text: {
        source: 'بعد زيارة طهران ناقشوا معاملة الصين لإيران. مسلمو الأويغور في شينجيانغ.',
        target: "After a visit to Iran they discussed China's treatment of ethnic Uyghur Muslims.",
      },
      flags: [{ text: 'معاملة الصين لإيران. مسلمو الأويغور', status: 'resolved' }],
    },
    {
      why: 'the wrong state in English',
      text: {
        source: 'انتقدت المنظمة معاملة إيران للأويغور.',
        target: "The group criticized Iran's treatment of Uyghurs.",
      },
      flags: [
        {
          text: 'معاملة إيران للأويغور',
          status: 'open',
          fixed: "The group criticized China's treatment of Uyghurs.",
        },
      ],
    },
  ],
  sound: [
    {
      why: 'a nominal sentence with a plural predicate',
      text: 'لم يتضح موقف واشنطن من روسيا. أعضاء الكونغرس في الحزبين منقسمون وحائرون.',
    },
    { why: 'a people and a predicate', text: 'تغيرت سياسة الصين تجاه تركيا. الأويغور في إسطنبول قلقون.' },
    { text: 'نشر المركز تقريرا عن انتهاكات تركيا بحق الأويغور.' },
    { why: 'the state at home, cut', text: 'وبحثوا معاملة الصين. الأويغور في الإقليم.' },
    {
      why: 'a nominal sentence about civilians',
      text: 'انتقد سياسة السعودية تجاه اليمن. السكان في صنعاء بلا كهرباء.',
    },
    { why: 'an accusation', text: 'اتهمت واشنطن بكين باضطهاد الأويغور.' },
    { why: 'the sound phrase', text: 'ومعاملة الصين لمسلمي الأويغور العرقيين في شينجيانغ.' },
    { why: 'news of Turkey', text: 'انتقدت المعارضة معاملة تركيا للأويغور الفارين.' },
    { why: 'news of Kazakhstan', text: 'تناول التقرير معاملة كازاخستان للأويغور المقيمين فيها.' },
    { why: 'Bangladesh hosts them', text: 'أشادت الأمم المتحدة بتعامل بنغلاديش مع الروهينغا.' },
    {
      why: 'two whole sentences',
      text: 'تغيرت سياسة تركيا تجاه اليونان. المسلمون في تراقيا يطالبون بحقوقهم.',
    },
    {
      why: 'a whole sentence about the people',
      text: 'لم تتغير سياسة الصين تجاه تركيا. الأويغور يعيشون في إسطنبول منذ عقود.',
    },
    { why: 'relations of two states', text: 'وانتقد معاملة الصين لليابان في الملف التجاري.' },
    {
      why: 'a list of states',
      text: 'يناقش المؤتمر سياسة روسيا تجاه أوكرانيا. وقال المنظمون إن الدعوة عامة.',
    },
    { why: 'support for a people', text: 'دعم إيران للفلسطينيين لم يتغير.' },
  ],
});

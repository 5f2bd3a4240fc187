import { brokenPossessive } from '../../core/rules/broken-possessive.ts';
import { testRule } from './rule-tester.ts';

testRule(brokenPossessive, {
  faulty: [
    {
      text: 'وهو ملف شائك بين الجانبين محادثاتهم المقبلة.',
      flags: [{ text: 'الجانبين محادثاتهم', messageId: 'apart' }],
    },
    { text: 'هذه نقطة ضعف في الشركة إدارتها الحالية.', flags: [{ text: 'الشركة إدارتها' }] },
    {
      text: 'وقال الوزير، وهو أحد المسؤولين عن الحكومة سياستها الخارجية، إنه متفائل.',
      flags: [{ text: 'الحكومة سياستها' }],
    },
    { text: 'جزء كبير من المدينة سكانها.', flags: [{ text: 'المدينة سكانها' }] },
    { text: 'كما شارك وفد من الجمهوريين أنصارهم.', flags: [{ text: 'الجمهوريين أنصارهم' }] },
    {
      why: 'a verb without object',
      text: 'تحدث الخبير في مؤتمر عن المصانع عمالها.',
      flags: [{ text: 'المصانع عمالها' }],
    },
    {
      why: 'that without a predicate',
      text: 'قال إن الطرفين خلافاتهما القديمة.',
      flags: [{ text: 'الطرفين خلافاتهما' }],
    },
    {
      why: 'of the leaders',
      text: 'صورة نادرة من الزعيمين اجتماعهما الأول.',
      flags: [{ text: 'الزعيمين اجتماعهما' }],
    },
    {
      why: 'mended',
      text: {
        source: 'وهو ملف شائك بين الجانبين محادثاتهم.',
        target: 'It is a thorny issue in the two sides’ talks.',
      },
      flags: [{ text: 'الجانبين محادثاتهم', status: 'resolved' }],
    },
    {
      why: 'standing',
      text: {
        source: 'وهو ملف شائك بين الجانبين محادثاتهم.',
        target: 'It is a thorny issue between the two sides their talks.',
      },
      flags: [{ text: 'الجانبين محادثاتهم', status: 'open' }],
    },
    {
      why: 'beside a verb of being',
      text: 'كان ذلك أول اختبار في الرئيس ولايته الثانية.',
      flags: [{ text: 'الرئيس ولايته' }],
    },
    {
      why: 'a name of two words',
      text: 'وهي قضية مهمة في الولايات المتحدة انتخاباتها.',
      flags: [{ text: 'المتحدة انتخاباتها' }],
    },
    { why: 'a construct', text: 'خلاف قديم مع زعماء البلدين مواقفهم.', flags: [{ text: 'البلدين مواقفهم' }] },
    {
      why: 'an accusative written like a verb',
      text: 'نقلا عن الشركة تقريرها السنوي.',
      flags: [{ text: 'الشركة تقريرها' }],
    },
  ],
  sound: [
    { why: 'subject and object', text: 'عزز البلدان علاقاتهما التجارية.' },
    { why: 'two objects', text: 'منحت الشركة العمال أجورهم المتأخرة.' },
    { why: 'topic and comment', text: 'إن البلدين علاقاتهما جيدة منذ سنوات.' },
    { why: 'a list', text: 'تحدث عن البلدين ومفاوضاتهما التجارية.' },
    { why: 'subject in one place, object after it', text: 'أكد المسؤولون في البلدين التزامهم بالاتفاق.' },
    { why: 'a resignation to someone', text: 'قدم الوزير إلى الرئيس استقالته.' },
    { why: 'a quantity', text: 'عدد كبير من النواب معظمهم من المعارضة.' },
    { why: 'a relative clause without relative', text: 'وهي شركة في الصين مقرها الرئيسي مدينة شنغهاي.' },
    { why: 'belonging', text: 'للأطفال حقوقهم وللحرب أسبابها.' },
    { why: 'emphasis', text: 'رسالة من الرئيس نفسه.' },
    { why: 'a verbal noun with subject and object', text: 'بعد تأكيد المسؤولين في البلدين التزامهم.' },
    { why: 'above', text: 'بالإضافة إلى المنهجية المذكورة أعلاه.' },
    { why: 'an accusative in ه', text: 'من المحتمل أن يكون أثرها على النمو متشابها.' },
    { why: 'a name without relative', text: 'شاب في العشرين اسمه أحمد.' },
  ],
});

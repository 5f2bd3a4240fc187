import { untranslatedText } from '../../core/rules/untranslated-text.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(untranslatedText, {
  faulty: [
    {
      text: 'قال الوزير إن the talks will continue حتى الأحد.',
      flags: [{ text: 'the talks will continue', messageId: 'english-left' }],
    },
    { text: 'وصل الوفد after a long delay إلى المدينة.', flags: [{ text: 'after a long delay' }] },
    { text: 'أعلنت الشركة rare earth minerals جديدة.', flags: [{ text: 'rare earth minerals' }] },
    { text: 'زار the مدينة القديمة.', flags: [{ text: 'the' }] },
    {
      why: 'with a name inside',
      text: 'وأضاف that Rubio was pleased بالنتيجة.',
      flags: [{ text: 'that Rubio was pleased' }],
    },
    {
      why: 'the English has its own words back',
      text: { source: 'قال إن they will stay هناك.', target: 'He said they will stay there.' },
      flags: [{ text: 'they will stay', status: 'resolved' }],
    },
    { text: english('The مدينة was rebuilt.'), flags: [{ text: 'مدينة', messageId: 'arabic-left' }] },
    { text: english('He met وزير الخارجية in Paris.'), flags: [{ text: 'وزير الخارجية' }] },
    { why: 'a particle', text: english('They voted على the law.'), flags: [{ text: 'على' }] },
    {
      why: 'two places',
      text: english('The قمة ended with a اتفاق.'),
      flags: [{ text: 'قمة' }, { text: 'اتفاق' }],
    },
    { why: 'one common word', text: 'هذه story تم تحديثها.', flags: [{ text: 'story' }] },
    { why: 'a capital first', text: 'وقال إن Rare earths مهمة للغاية.', flags: [{ text: 'Rare earths' }] },
  ],
  sound: [
    { why: 'brand names', text: 'أطلقت Apple هاتف iPhone 16 Pro وساعة Galaxy Watch.' },
    { why: 'a firm with a particle', text: 'خسر سهم Bank of America ومتاجر Bed Bath and Beyond.' },
    { why: 'acronyms', text: 'شاركت FBI و CIA و C5+1 في التحقيق.' },
    {
      why: 'a handle and an address',
      text: 'كتب عبر @the_white_house وعلى موقع www.state.gov/the-news أمس.',
    },
    { why: 'a quoted title', text: 'فاز فيلم "the banshees of inisherin" بالجائزة.' },
    { why: 'a gloss in brackets', text: 'يستخدم التعلم العميق (the so called deep learning) في الطب.' },
    { why: 'a binomial', text: 'عزلت بكتيريا Escherichia coli من المياه.' },
    { why: 'a Latin term', text: 'أجريت التجربة in vitro على الخلايا.' },
    { why: 'a gloss in brackets', text: english('The word for peace (سلام) is on the wall.') },
    { why: 'quoted', text: english('Protesters chanted “حرية” for an hour.') },
    { why: 'a hashtag', text: english('The tag #غزة was used widely.') },
    {
      why: 'names of newspapers',
      text: 'كتبت صحيفة The New York Times وموقع Booking.com وشعار Make America Great Again.',
    },
  ],
});

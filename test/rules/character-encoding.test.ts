import { characterEncoding } from '../../core/rules/character-encoding.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(characterEncoding, {
  faulty: [
    {
      why: 'UTF-8 read as windows-1252',
      text: 'جاء في البيان Ø§Ù„Ø³Ù„Ø§Ù… أمس.',
      flags: [{ text: 'Ø§Ù„Ø³Ù„Ø§Ù…', messageId: 'mojibake' }],
    },
    {
      why: 'windows-1256 read as windows-1252',
      text: 'نشر ÇáÑÆíÓ بيانا.',
      flags: [{ text: 'ÇáÑÆíÓ', messageId: 'mojibake' }],
    },
    {
      why: 'a lost character',
      text: 'قال الر\ufffdيس إنه باق.',
      flags: [{ text: '\ufffd', messageId: 'replacement' }],
    },
    {
      why: 'presentation forms',
      text: 'قال \ufeb3\ufefc\ufee1 للجميع.',
      flags: [{ text: '\ufeb3\ufefc\ufee1', messageId: 'presentation-form' }],
    },
    {
      why: 'a direction mark inside a word',
      text: 'وصل الرئ\u200fيس أمس.',
      flags: [{ text: '\u200f', messageId: 'control' }],
    },
    {
      why: 'an embedding never ended',
      text: 'وصل \u202bالرئيس أمس.',
      flags: [{ text: '\u202b', messageId: 'control' }],
    },
    {
      why: 'a zero-width space',
      text: 'وصل ال\u200bرئيس أمس.',
      flags: [{ text: '\u200b', messageId: 'zero-width' }],
    },
    {
      why: 'tatweel inside a word',
      text: 'وصل الرئيـــس أمس.',
      flags: [{ text: 'ـــ', messageId: 'tatweel' }],
    },
    {
      why: 'a Persian letter in an Arabic word',
      text: 'قال الرئیس إنه باق.',
      flags: [{ text: 'الرئیس', messageId: 'look-alike' }],
    },
    {
      why: 'carried into the English',
      text: { source: 'وصل ال\u200bرئيس.', target: 'The president\u200b arrived.' },
      flags: [
        { text: '\u200b', status: 'open' },
        { text: '\u200b', fixed: 'The president arrived.' },
      ],
    },
    {
      why: 'mended in the English',
      text: { source: 'وصل ال\u200bرئيس.', target: 'The president arrived.' },
      flags: [{ text: '\u200b', status: 'resolved' }],
    },
    {
      why: 'an apostrophe in bytes',
      text: english('The cityâ€™s mayor left.'),
      flags: [{ text: 'â€™', fixed: 'The city’s mayor left.' }],
    },
    {
      why: 'an accent in bytes',
      text: english('They met at a cafÃ© nearby.'),
      flags: [{ text: 'Ã©', fixed: 'They met at a café nearby.' }],
    },
    {
      why: 'a direction mark',
      text: english('The talks\u200f failed.'),
      flags: [{ text: '\u200f', fixed: 'The talks failed.' }],
    },
    {
      why: 'a soft hyphen',
      text: english('The infra\u00adstructure bill.'),
      flags: [{ text: '\u00ad', fixed: 'The infrastructure bill.' }],
    },
    {
      why: 'a Cyrillic letter',
      text: english('The pоlice came.'),
      flags: [{ text: 'pоlice', fixed: 'The police came.' }],
    },
  ],
  sound: [
    { why: 'a non-joiner between letters', text: 'عرضت شركة می\u200cشود برامجها پ.' },
    {
      why: 'tatweel before a figure and a Latin name',
      text: 'ما قيمته 3 مليارات مقارنة بـ 544 مليون، وفق الـFBI.',
    },
    { why: 'a particle set off from a name', text: 'التقى بـترامب وبالـرئيس وكـوزير سابق.' },
    { why: 'the Hijri year', text: 'ولد عام 1370 هـ في المدينة.' },
    { why: 'one-sign phrases', text: 'قال النبي محمد ﷺ والسعر 5 ﷼ ﴿اقرأ﴾.' },
    { why: 'letters of foreign names', text: 'وصل ڤيكتور وپاولو وچاكي إلى گلاسگو.' },
    { why: 'direction marks beside a Latin name', text: 'وقّعت شركة \u200eBoeing\u200e العقد.' },
    { why: 'a paired embedding', text: 'قال \u202aABC 12\u202c إن العقد جاهز.' },
    { why: 'accents', text: english('São Paulo, Málaga, Zoë and Ångström stayed as they are.') },
    { why: 'an emoji of several', text: english('She posted 👩‍💻 and left.') },
    { why: 'Greek and Russian words', text: english('The word λόγος and the name Москва are quoted.') },
  ],
});

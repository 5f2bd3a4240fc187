import { spaceBeforePunctuation } from '../../core/rules/space-before-punctuation.ts';
import { testRule } from './rule-tester.ts';

const english = (target: string) => ({ source: 'نص.', target });

testRule(spaceBeforePunctuation, {
  faulty: [
    { text: 'وصل الوزير ، ثم غادر.', flags: [{ text: ' ،', messageId: 'space' }] },
    { text: 'هل عاد المسافرون ؟ نعم.', flags: [{ text: ' ؟' }] },
    { text: 'انتهت الجلسة . وخرج الجميع.', flags: [{ text: ' .' }] },
    { text: 'هطل المطر ؛ فأغلقت الطرق.', flags: [{ text: ' ؛' }] },
    { why: 'before a colon that the word follows at once', text: 'قال :سنعود غدا.', flags: [{ text: ' :' }] },
    { why: 'after a bracket', text: 'فاز (الأحمر) ، وخسر الأزرق.', flags: [{ text: ' ،' }] },
    { why: 'a no-break space', text: 'يا للعجب\u00a0! قالها ومضى.', flags: [{ text: '\u00a0!' }] },
    {
      text: english('They came , saw and left.'),
      flags: [{ text: ' ,', fixed: 'They came, saw and left.' }],
    },
    { text: english('Who knows ?'), flags: [{ text: ' ?', fixed: 'Who knows?' }] },
    { text: english('The vote was close .'), flags: [{ text: ' .', fixed: 'The vote was close.' }] },
    {
      why: 'throughout: once, mended at once',
      text: english('Look ! He said : go ; now , please .'),
      flags: [{ text: ' !', messageId: 'throughout', fixed: 'Look! He said: go; now, please.' }],
    },
  ],
  sound: [
    { why: 'an ellipsis', text: 'انتظر ... ثم عاد … وصمت.' },
    { why: 'none', text: 'وصل، ثم غادر؛ هل عاد؟ نعم!' },
    { why: 'a decimal', text: english('It rose by .5 points.') },
    { why: 'a name that begins with a stop', text: english('They build on .NET and .com sites.') },
    { why: 'a smiley', text: english('She wrote back :) and :( at once.') },
    { why: 'an ellipsis', text: english('He waited ... and waited.') },
    { why: 'a dash', text: english('The vote - close as it was - stood.') },
  ],
});

import { repeatedSentence } from '../../core/rules/repeated-sentence.ts';
import { testRule } from './rule-tester.ts';

const english = (...target: string[]) => ({ source: 'نص.', target });

testRule(repeatedSentence, {
  faulty: [
    {
      why: 'at once',
      text: english(
        'The court ruled on Monday evening. The court ruled on Monday evening. Both sides will appeal.',
      ),
      flags: [
        {
          text: 'The court ruled on Monday evening.',
          messageId: 'again',
          fixed: 'The court ruled on Monday evening. Both sides will appeal.',
        },
      ],
    },
    {
      why: 'at the end',
      text: english(
        'Prices rose again. Nobody could say how long it would last. Nobody could say how long it would last.',
      ),
      flags: [
        {
          text: 'Nobody could say how long it would last.',
          fixed: 'Prices rose again. Nobody could say how long it would last.',
        },
      ],
    },
    {
      why: 'with a sentence between',
      text: english('Rain fell on the whole coast. Roads were closed. Rain fell on the whole coast.'),
      flags: [{ text: 'Rain fell on the whole coast.' }],
    },
    {
      why: 'in the next paragraph of the segment',
      text: english(
        'The bridge will stay closed until May.',
        'The bridge will stay closed until May. Then it opens.',
      ),
      flags: [
        {
          text: 'The bridge will stay closed until May.',
          fixed: ['The bridge will stay closed until May.', 'Then it opens.'],
        },
      ],
    },
    {
      why: 'but for case and punctuation',
      text: english('The talks, he said, went well! the talks he said went well.'),
      flags: [{ text: 'the talks he said went well.' }],
    },
    {
      why: 'a heading without a full stop',
      text: english(
        'Runner elected to the athletes board Runner elected to the athletes board She won by far.',
      ),
      flags: [{ text: 'Runner elected to the athletes board' }],
    },
    {
      why: 'in the neighbouring segment',
      text: [
        english('The mayor left the hall without a word.'),
        english('The mayor left the hall without a word.'),
      ],
      flags: [
        { segment: 2, text: 'The mayor left the hall without a word.', messageId: 'neighbour', fixed: '' },
      ],
    },
    {
      why: 'in the Arabic, mended in the English',
      text: {
        source: 'أغلقت السلطات جميع مدارس المدينة اليوم. أغلقت السلطات جميع مدارس المدينة اليوم.',
        target: 'Authorities closed all schools in the city.',
      },
      flags: [{ text: 'أغلقت السلطات جميع مدارس المدينة اليوم.', status: 'resolved' }],
    },
    {
      why: 'in the Arabic alone',
      text: 'وصلت فرق الإنقاذ إلى القرية فجرا. وصلت فرق الإنقاذ إلى القرية فجرا. ولم يصب أحد.',
      flags: [{ text: 'وصلت فرق الإنقاذ إلى القرية فجرا.', status: 'open' }],
    },
  ],
  sound: [
    { why: 'a short refrain', text: english('We wait. We wait. Nothing comes.') },
    {
      why: 'a refrain in quotes',
      text: english('“We will not be moved today.” “We will not be moved today.”'),
    },
    {
      why: 'sentences that begin alike',
      text: english('The court ruled for the city. The court ruled for the state.'),
    },
    {
      why: 'two segments apart',
      text: [
        english('The vote was put off until Friday.'),
        english('Lawmakers had other worries.'),
        english('The vote was put off until Friday.'),
      ],
    },
    {
      why: 'a phrase again in a longer sentence',
      text: english('He ran in the rain. She said he ran in the rain.'),
    },
    {
      why: 'a gloss in brackets',
      text: english('the fund for water and clean energy (the fund for water and clean energy)'),
    },
    {
      why: 'another Arabic sentence',
      text: 'فاز الفريق بثلاثة أهداف دون رد. فاز الفريق بثلاثة أشواط دون رد.',
    },
  ],
});

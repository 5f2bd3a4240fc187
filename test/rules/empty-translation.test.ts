import { emptyTranslation } from '../../core/rules/empty-translation.ts';
import { testRule } from './rule-tester.ts';

const done = { source: 'انتهت القمة.', target: 'The summit ended.' };

testRule(emptyTranslation, {
  faulty: [
    {
      text: [done, { source: 'وغادر الوفد.', target: [] }],
      flags: [{ segment: 2, text: 'وغادر الوفد.', messageId: 'empty', status: 'open' }],
    },
    {
      why: 'English of blanks alone',
      text: [{ source: 'وغادر الوفد.', target: ['  '] }, done],
      flags: [{ segment: 1, text: 'وغادر الوفد.' }],
    },
  ],
  sound: [
    { why: 'left out on purpose', text: [done, { source: 'تابعونا', target: [], state: 'left-out' }] },
    { why: 'text of the page', text: [done, { source: 'تابعونا', target: [], kind: 'page' }] },
    { why: 'a document that has no English at all', text: ['انتهت القمة.', 'وغادر الوفد.'] },
    { why: 'an empty segment', text: [done, { source: ' ', target: [] }] },
  ],
});

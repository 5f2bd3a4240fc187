import { addition } from '../../core/rules/addition.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });
const SOURCE = 'وافق البرلمان الكندي على قانون جديد للهجرة بعد نقاش استمر أسبوعين.';
const ENGLISH = "Canada's parliament passed a new immigration law after a two-week debate.";
const EXTRA = 'The opposition leader said his party will challenge the law in the high court.';

testRule(addition, {
  faulty: [
    { text: pair(SOURCE, `${ENGLISH} ${EXTRA}`), flags: [{ text: EXTRA, messageId: 'sentence' }] },
    { text: pair(SOURCE, `${EXTRA} ${ENGLISH}`), flags: [{ text: EXTRA }] },
    {
      text: pair(
        'تحسن الطقس',
        'The weather got better over the weekend after weeks of heavy rain in the northern provinces',
      ),
      flags: [
        {
          text: 'The weather got better over the weekend after weeks of heavy rain in the northern provinces',
          messageId: 'long',
        },
      ],
    },
  ],
  sound: [
    {
      why: 'one sentence made two',
      text: pair(
        SOURCE,
        "Canada's parliament passed a new immigration law. The debate had lasted two weeks.",
      ),
    },
    { why: 'one to one', text: pair(SOURCE, ENGLISH) },
    { why: 'no English yet', text: { source: SOURCE, target: [] } },
  ],
});

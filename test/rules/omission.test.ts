import { omission } from '../../core/rules/omission.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string | string[]): { source: string; target: string | string[] } => ({
  source,
  target,
});
const FIRST = 'وافق البرلمان الكندي على قانون جديد للهجرة بعد نقاش استمر أسبوعين.';
const SECOND = 'وقال زعيم المعارضة إن حزبه سيطعن في القانون أمام المحكمة العليا.';

testRule(omission, {
  faulty: [
    {
      text: pair(
        `${FIRST} ${SECOND}`,
        'The opposition leader said his party will challenge the law in the high court.',
      ),
      flags: [{ text: FIRST, messageId: 'sentence' }],
    },
    {
      text: pair(
        `${FIRST} ${SECOND}`,
        "Canada's parliament passed a new immigration law after a two-week debate.",
      ),
      flags: [{ text: SECOND }],
    },
    {
      why: 'the end of a long paragraph without a stop',
      text: pair(
        'وافق البرلمان الكندي على قانون جديد للهجرة بعد نقاش استمر أسبوعين وقال زعيم المعارضة إن حزبه سيطعن في القانون أمام المحكمة العليا وإن القانون يخالف الدستور',
        "Canada's parliament passed a new immigration law.",
      ),
      flags: [
        {
          text: 'وافق البرلمان الكندي على قانون جديد للهجرة بعد نقاش استمر أسبوعين وقال زعيم المعارضة إن حزبه سيطعن في القانون أمام المحكمة العليا وإن القانون يخالف الدستور',
          messageId: 'short',
        },
      ],
    },
    {
      why: 'one sentence that is much shorter, with a country in two letters: in doubt',
      text: pair(
        'ستفرض الحكومة في المملكة المتحدة رسوما أعلى على المشترين الأجانب عند شراء المنازل لمساعدة المشردين وسيخفف هذا القرار من شعبية حملة المعارضة بين الشباب',
        'Foreign buyers of UK homes will be charged higher fees to help the homeless',
      ),
      flags: [
        {
          text: 'ستفرض الحكومة في المملكة المتحدة رسوما أعلى على المشترين الأجانب عند شراء المنازل لمساعدة المشردين وسيخفف هذا القرار من شعبية حملة المعارضة بين الشباب',
          messageId: 'short',
        },
      ],
    },
  ],
  sound: [
    {
      why: 'two sentences made one',
      text: pair(
        `${FIRST} ${SECOND}`,
        "Canada's parliament passed a new immigration law after a two-week debate, and the opposition leader said his party will challenge it in the high court.",
      ),
    },
    {
      why: 'two sentences in two paragraphs',
      text: pair(`${FIRST} ${SECOND}`, [
        "Canada's parliament passed a new immigration law after a two-week debate.",
        'The opposition leader said his party will challenge the law in the high court.',
      ]),
    },
    {
      why: 'an initial ends no sentence',
      text: pair('بحسب ما ذكره د. محمود، تحسنت حالته.', 'Dr. Mahmoud said he improved.'),
    },
    { why: 'a terse headline', text: pair('زلزال يضرب جزيرة سومطرة', 'Quake hits Sumatra') },
    { why: 'no English yet', text: { source: `${FIRST} ${SECOND}`, target: [] } },
  ],
});

import { describe, expect, it } from 'vitest';
import type { RememberedName } from '../../core/model/name.ts';
import { chosenName } from '../../core/rules/chosen-name.ts';
import { flagsOf, testRule } from './rule-tester.ts';

const remembered = (english: string, ...arabic: string[]): RememberedName => ({
  id: english,
  english,
  arabic,
  author: 'Rana',
  at: 0,
});
const NAMES = [
  remembered('Volodymyr Zelenskyy', 'فولوديمير زيلينسكي', 'زيلينسكي'),
  remembered('Ahmed al-Sharaa', 'أحمد الشرع', 'الشرع'),
  remembered('Hassan', 'حسن'),
  remembered('Kharkiv', 'خاركيف'),
  remembered('Odesa', 'أوديسا'),
];
const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(chosenName(NAMES), {
  faulty: [
    {
      why: 'the family name alone, behind a particle, with a possessive',
      text: pair('ولزيلينسكي رأي آخر.', 'Zelensky’s view is another.'),
      flags: [{ text: 'Zelensky', messageId: 'differs', fixed: 'Zelenskyy’s view is another.' }],
    },
    {
      why: 'both parts of a whole name, each by itself',
      text: pair('وصل فولوديمير زيلينسكي إلى باريس.', 'Vladimir Zelenskiy arrived in Paris.'),
      flags: [
        { text: 'Vladimir', fixed: 'Volodymyr Zelenskiy arrived in Paris.' },
        { text: 'Zelenskiy', fixed: 'Vladimir Zelenskyy arrived in Paris.' },
      ],
    },
    {
      why: 'an article written apart',
      text: pair('قال أحمد الشرع إنه باق.', 'Ahmed Al Shara said he was staying.'),
      flags: [{ text: 'Al Shara', fixed: 'Ahmed Al-Sharaa said he was staying.' }],
    },
    {
      why: 'a headline in capitals',
      text: pair('زيلينسكي في لندن', 'ZELENSKY IN LONDON'),
      flags: [{ text: 'ZELENSKY', fixed: 'ZELENSKYY IN LONDON' }],
    },
    {
      text: pair('قصفت خاركيف ليلا.', 'Kharkov was shelled at night.'),
      flags: [{ text: 'Kharkov', fixed: 'Kharkiv was shelled at night.' }],
    },
  ],
  sound: [
    { text: pair('وصل زيلينسكي إلى باريس.', 'Zelenskyy arrived in Paris.') },
    {
      why: 'the people of a place',
      text: pair('احتفل سكان أوديسا بالعيد.', 'Odesans celebrated the holiday.'),
    },
    { why: 'told by a pronoun', text: pair('وصل زيلينسكي إلى باريس.', 'He arrived in Paris.') },
    {
      why: 'two people with similar names',
      text: pair('التقى حسن وزميله حسين أمس.', 'Hassan met his colleague Hussein yesterday.'),
    },
    { why: 'the name is not in the Arabic', text: pair('وصل الوفد أمس.', 'Zelensky arrived yesterday.') },
    {
      why: 'a word of the language that folds like the name',
      text: pair('هذا عمل حسن في رأيي.', 'That is a good deed, Hasan thinks.'),
    },
  ],
});

describe('without names', () => {
  it('is silent', () => {
    expect(flagsOf(chosenName([]), pair('وصل زيلينسكي.', 'Zelensky arrived.'))).toEqual([]);
  });
});

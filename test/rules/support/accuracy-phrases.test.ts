import { describe, expect, it } from 'vitest';
import { findPhrases, phraseIndex } from '../../../core/rules/support/accuracy-phrases.ts';
import { sourceWords } from '../../../core/rules/support/accuracy-words.ts';
import { TextView } from '../../../core/text/view.ts';

function matches(pattern: string, text: string): readonly string[] {
  return findPhrases(phraseIndex([[pattern, true]]), new TextView(text).derive(sourceWords)).map(
    ({ start, end }) => text.slice(start, end),
  );
}

describe('phrases', () => {
  it.each([
    ['فتح الباب', 'ثم فتح الباب بهدوء', ['فتح الباب']],
    ['فتح|أغلق الباب', 'أغلق الباب وفتح الباب', ['أغلق الباب', 'فتح الباب']],
    ['فتح * الباب', 'فتح الحارس الباب', ['فتح الحارس الباب']],
    ['فتح *? الباب', 'فتح الباب', ['فتح الباب']],
    ['قطط ~كلاب', 'قطط وكلاب', ['قطط وكلاب']],
    ['قطط كلاب', 'قطط وكلاب', []],
    ['فتح الباب', 'فتح. الباب', []],
    ['أمريكا', 'في امريكا وأمريكا', ['امريكا', 'أمريكا']],
    ['الوزير', 'للوزير', ['للوزير']],
    ['باب كبير', 'باب', []],
  ])('reads %s in %s', (pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  it('takes the longest of several', () => {
    const index = phraseIndex([
      ['سوق الأسهم', 'short'],
      ['سوق الأسهم الأمريكية', 'long'],
    ]);
    const words = new TextView('تراجع سوق الأسهم الأمريكية').derive(sourceWords);
    expect(findPhrases(index, words).map(({ value }) => value)).toEqual(['long']);
  });
});

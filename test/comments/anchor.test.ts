import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredWords, locate } from '../../core/comments/anchor.ts';
import { follow } from '../../core/comments/follow.ts';
import type { AnchoredWords } from '../../core/comments/comment.ts';

const TEXT = ['The minister spoke in Cairo on Sunday.', 'He said the bank and the bridge would open.'];

function on(words: string, paragraphs: readonly string[] = TEXT, nth = 0): AnchoredWords {
  for (const [paragraph, whole] of paragraphs.entries()) {
    let start = whole.indexOf(words);
    for (let seen = 0; start >= 0 && seen < nth; seen++) start = whole.indexOf(words, start + 1);
    const found =
      start < 0 ? null : anchoredWords(paragraphs, { paragraph, start, end: start + words.length });
    if (found) return found;
  }
  throw new Error(`“${words}” is not there`);
}

function wordsAt(words: AnchoredWords, paragraphs: readonly string[]): string | null {
  const at = locate(words, paragraphs);
  return at && (paragraphs[at.paragraph] ?? '').slice(at.start, at.end);
}

const edited = (words: string, after: readonly string[]): string | null =>
  wordsAt(follow(on(words), TEXT, after), after);

describe('words that a comment is on', () => {
  it('are taken without the white space around them', () => {
    expect(anchoredWords(TEXT, { paragraph: 0, start: 3, end: 13 })).toMatchObject({
      start: 4,
      text: 'minister',
    });
    expect(anchoredWords(TEXT, { paragraph: 0, start: 3, end: 4 })).toBeNull();
    expect(anchoredWords(TEXT, { paragraph: 7, start: 0, end: 4 })).toBeNull();
  });

  it('are told from the same words elsewhere by their neighbours', () => {
    const second = on('the', [TEXT[1] ?? ''], 1);
    const now = ['The story begins with the rest.', TEXT[1] ?? ''];
    expect(locate(second, now)).toEqual({ paragraph: 1, start: 21, end: 24 });
  });

  it('are found after the text around them has moved to another paragraph', () => {
    expect(wordsAt(on('bridge would open'), ['New first.', 'And more.', ...TEXT])).toBe('bridge would open');
  });

  it('that are short are not taken for the same word in another place', () => {
    expect(locate(on('Cairo'), ['A street in old Cairo.'])).toBeNull();
  });
});

describe('an edit', () => {
  it.each([
    ['before the words', ['On Friday the minister spoke in Cairo on Sunday.', TEXT[1] ?? ''], 'Cairo'],
    ['that replaces the words', ['The minister spoke in Giza on Sunday.', TEXT[1] ?? ''], 'Giza'],
    [
      'that takes the first of two paragraphs away',
      ['New.', 'The minister spoke in Cairo on Sunday.'],
      'Cairo',
    ],
    ['that splits the paragraph', ['The minister spoke', 'in Cairo on Sunday.', TEXT[1] ?? ''], 'Cairo'],
    ['that joins the paragraphs', [`${TEXT[0] ?? ''} ${TEXT[1] ?? ''}`], 'Cairo'],
    ['that takes the words away', ['The minister spoke on Sunday.', TEXT[1] ?? ''], null],
  ])('%s', (_, after, words) => {
    expect(edited('Cairo', after)).toBe(words);
  });

  it('inside the words belongs to them, beside them it does not', () => {
    expect(
      edited('bank and the bridge', [TEXT[0] ?? '', 'He said the bank and the new bridge would open.']),
    ).toBe('bank and the new bridge');
    expect(edited('bank', [TEXT[0] ?? '', 'He said the bank office and the bridge would open.'])).toBe(
      'bank',
    );
  });

  it('letter by letter before the words, in them and after them tells the three apart', () => {
    const typed = (at: number, letters: string): string => {
      let words = on('bank and the bridge');
      let text = TEXT[1] ?? '';
      for (const [index, letter] of [...letters].entries()) {
        const next = text.slice(0, at + index) + letter + text.slice(at + index);
        words = follow(words, [TEXT[0] ?? '', text], [TEXT[0] ?? '', next]);
        text = next;
      }
      return words.text;
    };
    const start = (TEXT[1] ?? '').indexOf('bank');
    expect(typed(start, 'big ')).toBe('bank and the bridge');
    expect(typed(start + 'bank '.length, 'house ')).toBe('bank house and the bridge');
    expect(typed(start + 'bank and the bridge'.length, ' there')).toBe('bank and the bridge');
  });

  it('that is undone brings words back that were gone', () => {
    const gone = ['The minister spoke on Sunday.', TEXT[1] ?? ''];
    const orphan = follow(on('Cairo'), TEXT, gone);
    expect(locate(orphan, gone)).toBeNull();
    expect(wordsAt(follow(orphan, gone, TEXT), TEXT)).toBe('Cairo');
  });

  it('of whatever kind leaves the words inside the text', () => {
    const word = fc.constantFrom('the', 'bank', 'Cairo', 'spoke', '12', 'and', 'ش');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const text = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, at, length) => {
        const whole = before[0] ?? '';
        const start = at % whole.length;
        const anchor = anchoredWords(before, { paragraph: 0, start, end: start + 1 + (length % 20) });
        if (!anchor) return;
        const now = follow(anchor, before, after);
        const found = locate(now, after);
        if (found) expect((after[found.paragraph] ?? '').slice(found.start, found.end)).toBe(now.text);
        else expect(now).toEqual(anchor);
      }),
    );
  });

  it('elsewhere leaves them to the letter', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.array(word, { maxLength: 9 }), (left, right) => {
        const before = ['One plain sentence with the marked words in it.'];
        const after = [[...left, 'One plain sentence with the marked words in it.', ...right].join(' ')];
        expect(follow(on('marked words', before), before, after).text).toBe('marked words');
      }),
    );
  });
});

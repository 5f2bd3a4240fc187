import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParagraphs, locateParagraphs, splitParagraphs } from '../../core/formats/paragraphs.ts';

describe('splitParagraphs', () => {
  it.each([
    ['blank lines', 'one\n\ntwo\n\n\nthree\n', ['one', 'two', 'three']],
    ['Windows line ends', 'one\r\n\r\ntwo\r\n', ['one', 'two']],
    ['old Mac line ends', 'one\r\rtwo', ['one', 'two']],
    ['lines of one paragraph', 'one\nand more\n\ntwo', ['one and more', 'two']],
    ['lines alone', 'one\ntwo\nthree', ['one', 'two', 'three']],
    ['blanks that are not empty', 'one \n \t\n\u00a0two\u00a0\n\u200f\nthree', ['one', 'two', 'three']],
    ['a byte order mark', '\ufeffone\n\ntwo', ['one', 'two']],
    ['nothing', ' \n\n ', []],
  ])('%s', (_why, text, expected) => {
    expect(splitParagraphs(text)).toEqual(expected);
  });

  it('reads back what was joined', () => {
    const paragraph = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `x${text.replace(/[\r\n\u0085\u2028\u2029]/gu, ' ')}y`);
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        expect(splitParagraphs(joinParagraphs(paragraphs))).toEqual(paragraphs);
      }),
    );
  });

  it('tells where each paragraph begins', () => {
    expect(locateParagraphs('\n  one\n\ntwo\r\nand more\n\n\nthree')).toEqual([
      { text: 'one', line: 2, indent: 2 },
      { text: 'two and more', line: 4, indent: null },
      { text: 'three', line: 8, indent: 0 },
    ]);
  });
});

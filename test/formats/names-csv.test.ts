import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames, writeNames } from '../../core/formats/names-csv.ts';

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && text !== '');
const name = fc.record({
  id: fc.constant('n'),
  english: word,
  arabic: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  author: word,
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
});

describe('remembered names as a table', () => {
  it('come back as they were written', () => {
    const names = fc.uniqueArray(name, { selector: ({ english }) => english, maxLength: 5 });
    fc.assert(
      fc.property(names, (written) => {
        const read = readNames(writeNames(written));
        expect(read).toEqual({
          ok: true,
          value: written.map(({ english, arabic, author, at }) => ({ english, arabic, author, at })),
        });
      }),
    );
  });

  it('may have other columns in another order, and no author', () => {
    const text = 'note;English;Arabic\r\nthe president;Zelenskyy;زيلينسكي\r\n;Zelenskyy;زلنسكي\r\n';
    expect(readNames(text)).toEqual({
      ok: true,
      value: [{ english: 'Zelenskyy', arabic: ['زيلينسكي', 'زلنسكي'] }],
    });
  });

  it.each([
    ['a column is missing', 'english\nZelenskyy', 1],
    ['a cell is empty', 'arabic,english\nزيلينسكي,Zelenskyy\nزلنسكي,', 3],
    ['a quotation mark is missing', 'arabic,english\n"زيلينسكي,Zelenskyy', 2],
    ['there is nothing', '', 1],
  ])('are refused with the line where %s', (_why, text, line) => {
    expect(readNames(text)).toEqual({ ok: false, error: { code: 'names-file', params: { line } } });
  });
});

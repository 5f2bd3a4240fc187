import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blame, type Wording } from '../../core/history/blame.ts';

const at = (by: number, ...target: string[]): Wording<number> => ({ by, target });
const read = (wordings: readonly Wording<number>[]) =>
  blame(wordings).map((runs) => runs.map(({ text, by }) => `${by}:${text}`));

describe('blame', () => {
  it('names for each word the revision that brought it', () => {
    const runs = read([
      at(1, 'The envoy arrived on Sunday.'),
      at(2, 'The special envoy arrived on Sunday.'),
      at(3, 'The special envoy left on Sunday.'),
    ]);
    expect(runs).toEqual([['1:The ', '2:special ', '1:envoy ', '3:left', '1: on Sunday.']]);
  });

  it('follows words into paragraphs that were split', () => {
    expect(read([at(1, 'He came. He left.'), at(2, 'He came.', 'He left.')])).toEqual([
      ['1:He came.'],
      ['1:He left.'],
    ]);
  });

  it('gives a word that went and came back to the revision that brought it back', () => {
    expect(read([at(1, 'on time'), at(2, 'on'), at(3, 'on time')])[0]?.at(-1)).toMatch(/^3:.*time$/u);
  });

  it('says nothing of a segment without English', () => {
    expect(read([at(1, 'Words.'), at(2)])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it('joins back to the text, with runs that differ', () => {
    const paragraph = fc
      .array(fc.constantFrom('the', 'envoy', 'وصل', 'الوفدُ', 'U.S.', '1,200', '“so”', '😀', 'é', '-'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(paragraph, { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        (texts) => {
          const runs = blame(texts.map((target, by) => ({ by, target })));
          expect(runs.map((each) => each.map(({ text }) => text).join(''))).toEqual(texts.at(-1));
          for (const each of runs)
            for (const [place, { by }] of each.entries()) expect(by).not.toBe(each[place - 1]?.by);
        },
      ),
    );
  });

  it('leaves words that all revisions have with the first', () => {
    const insertion = fc.record({ at: fc.nat(30), text: fc.nat(1000).map((n) => `new${n}`) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 15 }),
        fc.array(fc.array(insertion, { maxLength: 4 }), { maxLength: 6 }),
        (numbers, steps) => {
          const kept = numbers.map((n) => `kept${n}`);
          let words: readonly string[] = kept;
          const texts = [words];
          for (const insertions of steps) {
            const next = words.filter((word) => word.startsWith('kept') || word.length % 2 === 0);
            for (const { at, text } of insertions) next.splice(Math.min(at, next.length), 0, text);
            texts.push((words = next));
          }
          const runs = blame(texts.map((each, by) => ({ by, target: [each.join(' ')] })))[0] ?? [];
          for (const word of kept)
            expect(runs.find(({ text }) => text.split(/\s+/u).includes(word))?.by).toBe(0);
        },
      ),
    );
  });
});

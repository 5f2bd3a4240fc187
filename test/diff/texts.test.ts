import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPairs, compareTexts } from '../../core/diff/texts.ts';
import { wordChanges } from '../../core/diff/word-changes.ts';
import { paragraphs } from './arbitrary.ts';

const sentence = (topic: number): string =>
  `Report ${topic} says that t${topic} and u${topic} met v${topic} near w${topic} on day ${topic}.`;
const many = (length: number): string[] => Array.from({ length }, (_, at) => sentence(at));

describe('compareTexts', () => {
  it('applied to the old paragraphs gives the new ones', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        expect(applyPairs(before, compareTexts(before, after).pairs)).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  it('places every paragraph of either side once', () => {
    const shuffled = paragraphs.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: 0 })),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const { pairs } = compareTexts(before, after);
        const places = (side: 'before' | 'after'): number[] => pairs.flatMap((pair) => [...pair[side]]);
        expect(places('before').sort((a, b) => a - b)).toEqual(before.map((_, at) => at));
        expect(places('after')).toEqual(after.map((_, at) => at));
      }),
    );
  });

  it('counts what was added, removed and moved', () => {
    const [a, b, c] = ['one two three four five', 'six seven eight nine ten', 'red green blue black white'];
    expect(compareTexts([a, b, c], [c, a, `${b} eleven`])).toMatchObject({
      wordsBefore: 15,
      wordsAfter: 16,
      wordsAdded: 1,
      wordsRemoved: 0,
      wordsMoved: 5,
      editRate: 1 / 31,
    });
    expect(wordChanges([a], [a, b])).toEqual({ added: 5, removed: 0 });
    expect(wordChanges([], [])).toEqual({ added: 0, removed: 0 });
  });

  it('counts a sentence that moved as moved, wherever it went', () => {
    const [a, b, c] = ['One two three four five.', 'Six seven eight nine.', 'Red green blue black.'];
    expect(compareTexts([`${a} ${b} ${c}`], [`${b} ${a} ${c} More.`])).toMatchObject({
      wordsAdded: 1,
      wordsRemoved: 0,
      wordsMoved: 5,
    });
    const { pairs, ...totals } = compareTexts([`${a} ${b}`, c], [a, `${c} ${b}`]);
    expect(totals).toMatchObject({ wordsAdded: 0, wordsRemoved: 0, wordsMoved: 4 });
    expect(pairs.flatMap(({ ops }) => ops.filter((op) => op.move === 1).map((op) => op.text.trim()))).toEqual(
      [b, b],
    );
  });

  it('finds paragraphs again in a long text with insertions, cuts and moves', () => {
    const before = many(3000);
    const after = before.toSpliced(2000, 10).toSpliced(500, 0, 'Something new.', 'And more of it.');
    after.push(...after.splice(100, 1));
    const { pairs } = compareTexts(before, after);
    const kinds = (kind: string): number => pairs.filter((pair) => pair.kind === kind).length;
    expect([kinds('added'), kinds('removed'), kinds('moved'), kinds('changed')]).toEqual([2, 10, 1, 0]);
  });

  it('answers for two long texts that share nothing, without comparing each with each', () => {
    const other = many(4000).map((text) => text.replace(/\p{L}+/gu, (word) => `x${word}`));
    const { pairs } = compareTexts(
      many(4000),
      other.map((text, at) => `${text} ${at}`),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(4000);
    expect(applyPairs(many(4000), pairs)).toHaveLength(4000);
  });

  it('survives texts of one paragraph repeated', () => {
    const before = Array.from({ length: 2000 }, () => 'The same again.');
    const after = ['The same again.', 'New.', ...before, 'The same again.'];
    expect(applyPairs(before, compareTexts(before, after).pairs)).toEqual(after);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf, rowWithLine } from '../../core/review/folds.ts';

describe('folds', () => {
  it('are the runs between rows that stay', () => {
    const stays = new Set([2, 3, 6]);
    expect(foldsOf(8, (row) => stays.has(row))).toEqual([
      { first: 0, count: 2 },
      { first: 4, count: 2 },
      { first: 7, count: 1 },
    ]);
    expect(foldsOf(3, () => true)).toEqual([]);
  });

  it('hold every row that does not stay once, and never meet', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (stays) => {
        const folds = foldsOf(stays.length, (row) => stays[row] === true);
        const rows = folds.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, at) => first + at),
        );
        expect(rows).toEqual(stays.flatMap((stay, row) => (stay ? [] : [row])));
        folds.slice(1).forEach(({ first }, at) => {
          const before = folds[at];
          expect(first).toBeGreaterThan((before?.first ?? 0) + (before?.count ?? 0));
        });
      }),
    );
  });
});

describe('the row that keeps a line in sight', () => {
  it('is the nearest from here on, then the nearest before', () => {
    expect(rowWithLine([1, 0, 0, 2], 1)).toBe(3);
    expect(rowWithLine([1, 1, 0, 0], 2)).toBe(1);
    expect(rowWithLine([0, 2], -1)).toBe(1);
    expect(rowWithLine([0, 0], 1)).toBeNull();
  });
});

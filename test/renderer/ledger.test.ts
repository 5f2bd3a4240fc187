import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import { nextEntry } from '../../renderer/ledger/entry-walk.ts';
import { withLedger } from '../../renderer/ledger/with-ledger.ts';

const entry = (key: string, segment: string): LedgerEntry => ({
  ...{ key, segment, kind: 'number', status: 'missing', source: null, target: null },
});
const ORDER = ['a', 'b', 'c', 'd'];
const LIST = [entry('1', 'a'), entry('2', 'c'), entry('3', 'c')];
const from = (by: 1 | -1, visited: LedgerEntry | null, segment: number) =>
  nextEntry(LIST, by, visited, segment, ({ segment: id }) => ORDER.indexOf(id))?.key;

describe('walking what is unclear', () => {
  it('begins in the segment the editor is in, and goes around the ends', () => {
    expect(from(1, null, 1)).toBe('2');
    expect(from(-1, null, 1)).toBe('1');
    expect(from(1, null, 3)).toBe('1');
    expect(from(-1, null, 0)).toBe('1');
  });
  it('goes on from the entry last visited', () => {
    expect([from(1, LIST[1] ?? null, 2), from(1, LIST[2] ?? null, 2), from(-1, LIST[0] ?? null, 0)]).toEqual([
      '3',
      '1',
      '3',
    ]);
  });
  it('goes on by the segment where the visited entry is settled', () => {
    expect(from(1, entry('gone', 'c'), 2)).toBe('2');
  });
});

describe('the ledger of a window', () => {
  const before = new Map([['a', [entry('1', 'a')]]]);
  it('stays the same one where nothing was read anew', () => {
    expect(withLedger(before, { all: false, segments: [] })).toBe(before);
  });
  it('takes segments that were read anew, or another document', () => {
    const read = [['b', [entry('2', 'b')]]] as const;
    expect([...withLedger(before, { all: false, segments: read }).keys()]).toEqual(['a', 'b']);
    expect([...withLedger(before, { all: true, segments: read }).keys()]).toEqual(['b']);
  });
});

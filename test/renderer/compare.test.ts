import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../core/diff/compare.ts';
import type { RevisionSummary, Version } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';
import { consequencesOf } from '../../core/check/consequences.ts';
import { changesOf } from '../../core/changes/segment-changes.ts';
import { groupsOf } from '../../renderer/compare/change-groups.ts';
import { rowsOf } from '../../renderer/compare/rows.ts';
import { stepFrom } from '../../renderer/compare/use-walk.ts';
import { DRAFT, usualComparison, validComparison } from '../../renderer/compare/version-names.ts';
import { flag, segment } from './segments.ts';

const version = (segments: readonly Segment[]): Version => ({ segments, dismissals: [] });
const compare = (before: readonly Segment[], after: readonly Segment[]) =>
  compareVersions(version(before), version(after));

describe('rows of a comparison', () => {
  const before = ['a', 'b', 'c', 'd', 'e'].map((id) => segment(id, `Text of ${id}.`));
  const after = before.map((each) => (each.id === 'c' ? segment('c', 'Another text.') : each));
  const comparison = compare(before, after);

  it('fold what says the same and keep the numbers', () => {
    const rows = rowsOf(comparison, new Set());
    expect(rows.map((row) => (row.kind === 'gap' ? [row.first, row.segments.length] : row.number))).toEqual([
      [1, 2],
      3,
      [4, 2],
    ]);
  });

  it('unfold one gap and leave the other', () => {
    const rows = rowsOf(comparison, new Set([4]));
    expect(rows.map((row) => (row.kind === 'gap' ? 'gap' : row.number))).toEqual(['gap', 3, 4, 5]);
  });

  it('show a segment that changed its state alone', () => {
    const reviewed = before.map((each) => (each.id === 'e' ? { ...each, state: 'reviewed' as const } : each));
    const rows = rowsOf(compare(before, reviewed), new Set());
    expect(rows.at(-1)).toMatchObject({ kind: 'segment', number: 5 });
  });
});

describe('changes by consequence', () => {
  it('put facts and flags first, a flag once for its segment', () => {
    const before = [segment('a', 'It cost 13 dollars, he said.'), segment('b', 'They celebrate today.')];
    const after = [segment('a', 'It cost 31 dollars he said.'), segment('b', 'They mark it today.')];
    const mended = new Map([['a', { mended: ['number-mismatch'], cameIn: ['spelling'] }]]);
    const groups = groupsOf(changesOf(compare(before, after)), mended);
    expect(groups.map(({ name, items }) => [name, items.map(({ index, rule }) => rule ?? index)])).toEqual([
      ['facts', [0]],
      ['mended', ['number-mismatch']],
      ['came-in', ['spelling']],
      ['words', [2]],
      ['punctuation', [1]],
    ]);
  });
});

describe('consequences', () => {
  it('count what was mended and what came in, by segment', () => {
    const before = [flag('a', 'wrong-agency', 'major'), flag('b', 'garbled-phrase', 'critical')];
    const after = [flag('b', 'number-mismatch', 'major'), flag('b', 'garbled-phrase', 'critical')];
    expect(consequencesOf(before, after)).toEqual(
      new Map([
        ['a', { mended: ['wrong-agency'], cameIn: [] }],
        ['b', { mended: [], cameIn: ['number-mismatch'] }],
      ]),
    );
  });

  it('take a resolved flag for mended, and neutral remarks for nothing', () => {
    const open = flag('a', 'wrong-title', 'major');
    const before = [open, flag('a', 'spelling', 'neutral')];
    expect(consequencesOf(before, [{ ...open, status: 'resolved' }])).toEqual(
      new Map([['a', { mended: ['wrong-title'], cameIn: [] }]]),
    );
  });
});

describe('walking the changes', () => {
  it('goes round at either end', () => {
    expect(stepFrom(3, null, 1)).toBe(0);
    expect(stepFrom(3, null, -1)).toBe(2);
    expect(stepFrom(3, 2, 1)).toBe(0);
    expect(stepFrom(3, 1, -1)).toBe(0);
    expect(stepFrom(3, 7, 1)).toBe(0);
    expect(stepFrom(0, null, 1)).toBeNull();
  });
});

describe('which versions are compared', () => {
  const revision = (id: string, number: number): RevisionSummary => ({
    id,
    number,
    parent: null,
    origin: 'manual',
    occasion: null,
    tags: [],
    author: '',
    at: 0,
    note: '',
    ruleSet: '1',
    wordsAdded: 0,
    wordsRemoved: 0,
    segmentsChanged: 0,
  });
  const revisions = [revision('r2', 2), revision('r1', 1)];

  it('is the last revision with the draft, unless another was chosen', () => {
    const usual = { before: { kind: 'revision', id: 'r2' }, after: DRAFT } as const;
    expect(usualComparison(revisions)).toEqual(usual);
    expect(usualComparison([])).toBeNull();
    const chosen = { before: { kind: 'revision', id: 'r1' }, after: { kind: 'revision', id: 'r2' } } as const;
    expect(validComparison(chosen, revisions)).toBe(chosen);
  });

  it('never is a revision of another document', () => {
    const foreign = { before: { kind: 'revision', id: 'elsewhere' }, after: DRAFT } as const;
    expect(validComparison(foreign, revisions)).toEqual(usualComparison(revisions));
  });

  it('may be a text from elsewhere', () => {
    const other = { before: DRAFT, after: { kind: 'document', id: 'd2', name: 'Another' } } as const;
    expect(validComparison(other, revisions)).toBe(other);
  });
});

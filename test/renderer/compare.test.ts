import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../core/diff/compare.ts';
import type { RevisionSummary, Version } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';
import { changesOf } from '../../renderer/compare/change-list.ts';
import { consequencesOf } from '../../core/check/consequences.ts';
import { rowsOf } from '../../renderer/compare/rows.ts';
import { takeBack } from '../../renderer/compare/take-back.ts';
import { stepFrom } from '../../renderer/compare/use-walk.ts';
import { DRAFT, usualComparison, validComparison } from '../../renderer/compare/version-names.ts';
import { flag, leftOut, segment } from './segments.ts';

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

describe('what a change amounts to', () => {
  const kinds = (before: string, after: string) =>
    changesOf(compare([segment('a', before)], [segment('a', after)])).map(({ kind }) => kind);

  it.each([
    ['a number', 'It cost 13 million dollars.', 'It cost 31 million dollars.', 'facts'],
    ['a name', 'They met with Wang Yi on Friday.', 'They met with Li Qiang on Friday.', 'facts'],
    ['a word', 'They celebrate the anniversary.', 'They mark the anniversary.', 'words'],
    ['the head of a sentence', 'Many came. Often they sang.', 'Many came. Sometimes they sang.', 'words'],
    ['the head of a quotation', '“Often I sing,” she said.', '“Sometimes I sing,” she said.', 'words'],
    ['punctuation', 'They came, and left.', 'They came and left.', 'punctuation'],
    ['straight quotation marks', 'The "deal" was off.', 'The “deal” was off.', 'punctuation'],
  ])('%s', (_, before, after, kind) => {
    expect(new Set(kinds(before, after))).toEqual(new Set([kind]));
  });

  it('takes a name that only moved in its segment for words', () => {
    expect(kinds('Yesterday, said Vance, it rained.', 'It rained yesterday, Vance said.')).not.toContain(
      'facts',
    );
  });

  it('tells of segments that left or came back as wholes', () => {
    const [kept, out] = [segment('a', 'The same words here.'), leftOut('a', 'The same words here.')];
    expect(changesOf(compare([kept], [out])).map(({ kind }) => kind)).toEqual(['left-out']);
    expect(changesOf(compare([out], [kept])).map(({ kind }) => kind)).toEqual(['restored']);
  });
});

describe('taking back', () => {
  const old = [segment('a', 'One.'), segment('b', 'Two.'), leftOut('c', 'Three.')];
  const draft = [segment('a', 'One.'), segment('b', 'Deux.'), segment('c', 'Three.', { state: 'reviewed' })];

  it('changes what differs, and nothing else', () => {
    expect(takeBack(draft, old)).toEqual([old[1], old[2]]);
  });

  it('changes one segment when one is asked for', () => {
    expect(takeBack(draft, old, new Set(['b']))).toEqual([old[1]]);
    expect(takeBack(draft, old, new Set(['a']))).toEqual([]);
  });

  it('keeps the Arabic and the segments the version does not know', () => {
    const other = [segment('b', 'Two.', { source: 'غيره' })];
    expect(takeBack(draft, other)).toEqual([{ ...old[1], source: draft[1]?.source }]);
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
    const changed = ['a', 'b', 'c'];
    expect(stepFrom(changed, null, 1)).toBe('a');
    expect(stepFrom(changed, null, -1)).toBe('c');
    expect(stepFrom(changed, 'c', 1)).toBe('a');
    expect(stepFrom(changed, 'b', -1)).toBe('a');
    expect(stepFrom(changed, 'gone', 1)).toBe('a');
    expect(stepFrom([], null, 1)).toBeNull();
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
});

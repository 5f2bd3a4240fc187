import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEGMENT_KINDS, SEGMENT_STATES, type Segment } from '../../core/model/segment.ts';
import { progress } from '../../core/review/progress.ts';
import {
  bringBack,
  leaveOut,
  markReviewed,
  reopen,
  restoreSegment,
  rewrite,
  setKind,
} from '../../core/review/transitions.ts';

const reason = { code: 'page-text' } as const;
const segments: fc.Arbitrary<Segment> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom(...SEGMENT_KINDS),
    state: fc.constantFrom(...SEGMENT_STATES),
    source: fc.string(),
    target: fc.array(fc.string()),
  })
  .map((segment) => ({ ...segment, leftOut: segment.state === 'left-out' ? reason : null }));
const draft: Segment = {
  id: 'a',
  kind: 'paragraph',
  state: 'draft',
  source: 'نص',
  target: ['Some words here.'],
  leftOut: null,
};

describe('transitions', () => {
  it('keep identity and Arabic, and a reason exactly where something is left out', () => {
    const steps = fc.constantFrom<(segment: Segment, other: Segment) => Segment>(
      (segment) => leaveOut(segment, reason),
      bringBack,
      markReviewed,
      reopen,
      (segment, other) => rewrite(segment, other.target),
      (segment, other) => setKind(segment, other.kind),
      restoreSegment,
    );
    fc.assert(
      fc.property(segments, fc.array(fc.tuple(steps, segments)), (start, walk) => {
        const end = walk.reduce((segment, [step, other]) => step(segment, other), start);
        expect([end.id, end.source]).toEqual([start.id, start.source]);
        expect(end.leftOut !== null).toBe(end.state === 'left-out');
      }),
    );
  });

  it('never lose English: what is left out comes back as it was', () => {
    fc.assert(
      fc.property(segments, (segment) => {
        expect(bringBack(leaveOut(segment, reason)).target).toEqual(segment.target);
      }),
    );
  });

  it('ask for another look at English that was reviewed and then rewritten', () => {
    const reviewed = markReviewed(draft);
    expect(reviewed.state).toBe('reviewed');
    expect(rewrite(reviewed, ['Other words.']).state).toBe('draft');
    expect(rewrite(reviewed, [' ']).state).toBe('todo');
    expect(reopen(reviewed)).toEqual(draft);
    expect(rewrite(leaveOut(draft, reason), ['Hidden.']).state).toBe('left-out');
  });

  it('take no segment without English for reviewed', () => {
    const empty: Segment = { ...draft, state: 'todo', target: [] };
    expect(markReviewed(empty)).toEqual(empty);
    expect(markReviewed(leaveOut(draft, reason)).state).toBe('left-out');
  });

  it('restore a segment as a revision had it', () => {
    const old = leaveOut({ ...draft, target: ['Older words.'] }, reason);
    expect(restoreSegment({ ...draft, source: 'نص آخر' }, old)).toEqual({ ...old, source: 'نص آخر' });
  });
});

describe('progress', () => {
  it('counts settled segments and the words that stand', () => {
    expect(
      progress([
        draft,
        markReviewed(draft),
        leaveOut(draft, reason),
        { ...draft, state: 'todo', target: [] },
      ]),
    ).toEqual({ total: 4, settled: 2, leftOut: 1, words: 6 });
  });
});

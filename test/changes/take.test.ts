import { describe, expect, it } from 'vitest';
import { directionOf, takeChange, takeSegments } from '../../core/changes/take.ts';
import { compareVersions } from '../../core/diff/compare.ts';
import type { Segment } from '../../core/model/segment.ts';
import { leftOut, segment } from '../renderer/segments.ts';

describe('taking whole segments', () => {
  const old = [segment('a', 'One.'), segment('b', 'Two.'), leftOut('c', 'Three.')];
  const draft = [segment('a', 'One.'), segment('b', 'Deux.'), segment('c', 'Three.', { state: 'reviewed' })];

  it('changes what differs, and nothing else', () => {
    expect(takeSegments(draft, old)).toEqual([old[1], old[2]]);
  });

  it('changes one segment when one is asked for', () => {
    expect(takeSegments(draft, old, new Set(['b']))).toEqual([old[1]]);
    expect(takeSegments(draft, old, new Set(['a']))).toEqual([]);
  });

  it('keeps the Arabic and the segments the version does not know', () => {
    const other = [segment('b', 'Two.', { source: 'غيره' })];
    expect(takeSegments(draft, other)).toEqual([{ ...old[1], source: draft[1]?.source }]);
  });
});

describe('taking one change', () => {
  const was = segment('a', 'The Chinese leader came on Monday.', { state: 'reviewed' });
  const is = segment('a', 'The Kazakh leader came on Friday.', { state: 'reviewed' });
  const compared = (before: Segment, after: Segment) => {
    const [found] = compareVersions(
      { segments: [before], dismissals: [] },
      { segments: [after], dismissals: [] },
    ).segments;
    if (!found) throw new Error('nothing compared');
    return found;
  };
  const comparison = compared(was, is);

  it('takes it back where the draft says what the newer says, and asks for another look', () => {
    expect(directionOf(is, comparison)).toBe('back');
    expect(takeChange(is, comparison, 0)).toEqual(
      segment('a', 'The Chinese leader came on Friday.', { state: 'draft' }),
    );
  });

  it('takes it over where the draft says what the older says', () => {
    expect(directionOf(was, comparison)).toBe('over');
    expect(takeChange(was, comparison, 1)?.target).toEqual(['The Chinese leader came on Friday.']);
  });

  it('refuses where the draft says something else by now', () => {
    expect(takeChange(segment('a', 'The leader left.'), comparison, 0)).toBeNull();
    expect(takeChange(leftOut('a', is.target[0] ?? ''), comparison, 0)).toBeNull();
    expect(takeChange(is, comparison, 2)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import type { Flag } from '../../core/model/flag.ts';
import type { Segment, SegmentState } from '../../core/model/segment.ts';
import { countsOf, isNarrow, matching, NO_FILTER, stepAmong } from '../../core/review/segment-filter.ts';

const segment = (id: string, state: SegmentState, kind: Segment['kind'] = 'paragraph'): Segment => ({
  id,
  kind,
  state,
  source: 'نص',
  target: state === 'todo' ? [] : ['Text'],
  leftOut: state === 'left-out' ? { code: 'page-text' } : null,
});
const flag = (
  segment: string,
  rule: string,
  severity: Flag['severity'],
  status: Flag['status'] = 'open',
) => ({
  ...{ key: `${segment} ${rule}`, rule, mqm: '', severity, status, text: '', messageId: '', data: {} },
  ...{ place: { segment, side: 'target' as const, paragraph: 0, start: 0, end: 1 }, related: [], fixes: [] },
});

const segments = [
  segment('a', 'reviewed', 'heading'),
  segment('b', 'draft'),
  segment('c', 'todo'),
  segment('d', 'left-out', 'page'),
  segment('e', 'reviewed'),
];
const flags: readonly Flag[] = [
  flag('a', 'spelling', 'minor'),
  flag('b', 'number-mismatch', 'major'),
  flag('b', 'spelling', 'minor'),
  flag('b', 'spelling', 'minor'),
  flag('e', 'number-mismatch', 'major', 'dismissed'),
];
const all = { segments, former: new Map([['b', 'نص سابق']]), flags };

it('leaves the segments of a state, a kind and a flag', () => {
  expect(matching(all, NO_FILTER)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(matching(all, { ...NO_FILTER, state: 'unreviewed' })).toEqual(['b', 'c']);
  expect(matching(all, { ...NO_FILTER, state: 'corrected' })).toEqual(['b']);
  expect(matching(all, { ...NO_FILTER, kind: 'heading' })).toEqual(['a']);
  expect(matching(all, { ...NO_FILTER, flag: 'any' })).toEqual(['a', 'b']);
  expect(matching(all, { ...NO_FILTER, flag: 'major' })).toEqual(['b']);
  expect(matching(all, { ...NO_FILTER, flag: { rule: 'spelling' } })).toEqual(['a', 'b']);
  expect(matching(all, { state: 'reviewed', kind: 'heading', flag: 'major' })).toEqual([]);
  expect([NO_FILTER, { ...NO_FILTER, flag: 'any' as const }].map(isNarrow)).toEqual([false, true]);
});

it('counts what each choice would leave beside the others', () => {
  const none = countsOf(all, NO_FILTER);
  expect(Object.fromEntries(none.states)).toEqual({
    reviewed: 2,
    unreviewed: 2,
    corrected: 1,
    'left-out': 1,
  });
  expect(Object.fromEntries(none.kinds)).toEqual({ heading: 1, paragraph: 3, page: 1 });
  expect(Object.fromEntries(none.severities)).toEqual({ any: 2, minor: 2, major: 1 });
  expect(Object.fromEntries(none.rules)).toEqual({ spelling: 2, 'number-mismatch': 1 });
  const reviewed = countsOf(all, { ...NO_FILTER, state: 'reviewed' });
  expect(reviewed.states).toEqual(none.states);
  expect(Object.fromEntries(reviewed.kinds)).toEqual({ heading: 1, paragraph: 1 });
  expect(Object.fromEntries(reviewed.rules)).toEqual({ spelling: 1, 'number-mismatch': 0 });
});

it('steps from one to the next, around the end, and nowhere where there is none', () => {
  const among = new Set(['b', 'd']);
  expect(stepAmong(segments, among, 'a', 1)).toBe('b');
  expect(stepAmong(segments, among, 'b', 1)).toBe('d');
  expect(stepAmong(segments, among, 'd', 1)).toBe('b');
  expect(stepAmong(segments, among, 'a', -1)).toBe('d');
  expect(stepAmong(segments, among, null, 1)).toBe('b');
  expect(stepAmong(segments, among, null, -1)).toBe('d');
  expect(stepAmong(segments, new Set(['b']), 'b', 1)).toBe('b');
  expect(stepAmong(segments, new Set(), 'b', 1)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { Flag, FlagStatus, Severity } from '../../core/model/flag.ts';
import type { Side } from '../../core/model/segment.ts';
import { nextFlag } from '../../renderer/review/flag-walk.ts';

const flag = (
  segment: number,
  side: Side,
  start: number,
  { status = 'open', severity = 'major' }: { status?: FlagStatus; severity?: Severity } = {},
): Flag => ({
  key: `${segment}${side}${start}`,
  rule: 'some-rule',
  mqm: 'Accuracy / Mistranslation',
  severity,
  place: { segment: String(segment), side, paragraph: 0, start, end: start + 1 },
  text: 'x',
  messageId: 'm',
  data: {},
  status,
  related: [],
  fixes: [],
});
const order = ({ place }: Flag): number => Number(place.segment);

const first = flag(1, 'source', 4);
const second = flag(1, 'target', 0);
const third = flag(5, 'target', 2);
const flags = [
  first,
  second,
  flag(3, 'source', 0, { status: 'resolved' }),
  flag(4, 'target', 0, { severity: 'neutral' }),
  third,
];

describe('walking the flags', () => {
  it('goes through open flags in the order of the text and around the ends', () => {
    expect(nextFlag(flags, 1, { flag: first, segment: 1 }, order)).toBe(second);
    expect(nextFlag(flags, 1, { flag: second, segment: 1 }, order)).toBe(third);
    expect(nextFlag(flags, 1, { flag: third, segment: 5 }, order)).toBe(first);
    expect(nextFlag(flags, -1, { flag: first, segment: 1 }, order)).toBe(third);
  });
  it('starts from the segment the editor is in', () => {
    expect(nextFlag(flags, 1, { flag: null, segment: 2 }, order)).toBe(third);
    expect(nextFlag(flags, 1, { flag: null, segment: 1 }, order)).toBe(first);
    expect(nextFlag(flags, -1, { flag: null, segment: 4 }, order)).toBe(second);
  });
  it('goes on from where a mended flag was', () => {
    const mended = flag(2, 'target', 7);
    expect(nextFlag(flags, 1, { flag: mended, segment: 2 }, order)).toBe(third);
    expect(nextFlag(flags, -1, { flag: mended, segment: 2 }, order)).toBe(second);
  });
  it('has nowhere to go when nothing is open', () => {
    expect(
      nextFlag([flag(1, 'source', 0, { status: 'dismissed' })], 1, { flag: null, segment: 0 }, order),
    ).toBeNull();
  });
});

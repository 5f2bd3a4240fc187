import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Flag } from '../../core/model/flag.ts';
import { flagsBetween } from '../../renderer/review/flags-between.ts';
import { changeOf } from '../../renderer/review/list-change.ts';

const lists = fc.array(fc.nat(4), { maxLength: 12 });

it('what differs between two lists, put between what they share, makes the one of the other', () => {
  fc.assert(
    fc.property(lists, lists, (former, now) => {
      const { first, formerEnd, end } = changeOf(former, now);
      expect([...former.slice(0, first), ...now.slice(first, end), ...former.slice(formerEnd)]).toEqual(now);
      expect(Math.min(first, formerEnd, end)).toBe(first);
    }),
  );
});

it('lists of the same things do not differ anywhere', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const { first, formerEnd, end } = changeOf(list, [...list]);
      expect([formerEnd - first, end - first]).toEqual([0, 0]);
    }),
  );
});

const flagIn = (row: number): Flag => ({
  key: 'k',
  rule: 'doubled-word',
  mqm: 'Fluency / Duplication',
  place: { segment: String(row), side: 'source', paragraph: 0, start: 0, end: 1 },
  text: 'a',
  messageId: 'm',
  data: {},
  severity: 'minor',
  status: 'open',
  related: [],
  fixes: [],
});

it('the flags of some rows are those that stand in them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 40 }), fc.nat(20), fc.nat(20), (rows, first, last) => {
      const flags = rows.toSorted((a, b) => a - b).map(flagIn);
      const found = flagsBetween(flags, first, last, Number);
      const wanted = flags.filter((flag) => {
        const row = Number(flag.place.segment);
        return first <= row && row <= last;
      });
      expect(found).toEqual(wanted);
    }),
  );
});

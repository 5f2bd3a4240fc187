import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertionsOf, withInsertions } from '../../core/changes/insertions.ts';
import type { Segment } from '../../core/model/segment.ts';

const segment = (id: string, change: Partial<Segment> = {}): Segment => ({
  ...{ id, kind: 'paragraph', state: 'draft', source: `نص ${id}`, target: [`English ${id}`], leftOut: null },
  ...change,
});

describe('segments that only an incoming text has', () => {
  it('stand where they stand there, those without Arabic and those left out aside', () => {
    const own = [segment('a'), segment('b')];
    const incoming = [
      segment('new'),
      segment('a'),
      segment('blank', { source: ' ' }),
      segment('gone', { state: 'left-out', leftOut: { code: 'page-text' } }),
      segment('later'),
      segment('last'),
      segment('b'),
    ];
    expect(insertionsOf(own, incoming).map(({ id, after }) => [id, after])).toEqual([
      ['new', null],
      ['later', 'a'],
      ['last', 'a'],
    ]);
  });

  it('make the document what the incoming text is, where that has all the document has', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map((number) => `s${String(number)}`));
    fc.assert(
      fc.property(ids, fc.func(fc.boolean()), (all, isOwn) => {
        const incoming = all.map((id) => segment(id));
        const own = incoming.filter(({ id }) => isOwn(id));
        const insertions = insertionsOf(own, incoming);
        expect(insertions).toHaveLength(incoming.length - own.length);
        const made = withInsertions(
          own,
          insertions.map(({ id, after }) => ({ after, segment: segment(id) })),
        );
        expect(made).toEqual(incoming);
      }),
    );
  });
});

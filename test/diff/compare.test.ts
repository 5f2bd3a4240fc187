import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../core/diff/compare.ts';
import { applyPairs } from '../../core/diff/texts.ts';
import type { Version } from '../../core/model/revision.ts';
import { standingTarget, type Segment } from '../../core/model/segment.ts';
import { fewParagraphs } from './arbitrary.ts';

const segment = (id: string, target: readonly string[], more: Partial<Segment> = {}): Segment => ({
  id,
  kind: 'paragraph',
  state: 'draft',
  source: `فقرة ${id}`,
  target,
  leftOut: null,
  ...more,
});
const version = (...segments: readonly Segment[]): Version => ({ segments, dismissals: [] });
const leftOut = { state: 'left-out', leftOut: { code: 'page-text' } } as const;

describe('compareVersions', () => {
  it('tells what became of each segment, by identity', () => {
    const before = version(
      segment('a', ['The minister left.']),
      segment('b', ['Share this.']),
      segment('c', ['A caption.'], leftOut),
      segment('d', ['Gone later.']),
      segment('e', ['As it was.']),
    );
    const after = version(
      segment('a', ['The secretary left.'], { state: 'reviewed' }),
      segment('b', ['Share this.'], leftOut),
      segment('c', ['A caption.']),
      segment('e', ['As it was.'], { kind: 'caption' }),
      segment('f', ['New words.']),
    );
    const { segments, ...totals } = compareVersions(before, after);
    expect(segments.map((part) => `${part.segment} ${part.status}`)).toEqual([
      'a changed',
      'b left-out',
      'c restored',
      'd removed',
      'e same',
      'f added',
    ]);
    expect(segments[0]).toMatchObject({
      wordsAdded: 1,
      wordsRemoved: 1,
      state: { before: 'draft', after: 'reviewed' },
      kind: null,
    });
    expect(segments[4]).toMatchObject({ state: null, kind: { before: 'paragraph', after: 'caption' } });
    expect(totals).toEqual({
      wordsBefore: 10,
      wordsAfter: 10,
      wordsAdded: 5,
      wordsRemoved: 5,
      wordsMoved: 0,
      segmentsChanged: 5,
      editRate: 0.5,
    });
  });

  it('compares the Arabic too, where an agency sent another', () => {
    const { segments } = compareVersions(
      version(segment('a', ['One.'], { source: 'وصل الوزير اليوم' })),
      version(segment('a', ['One.'], { source: 'وصل الرئيس اليوم' })),
    );
    expect(segments[0]?.status).toBe('changed');
    expect(segments[0]?.sourcePair?.ops.map((op) => op.text)).toEqual(['وصل ', 'الوزير', 'الرئيس', ' اليوم']);
  });

  it('finds nothing between a version and itself', () => {
    const same = version(segment('a', ['One.', '']), segment('b', [], leftOut));
    expect(compareVersions(same, same)).toMatchObject({ segmentsChanged: 0, editRate: 0 });
    expect(compareVersions(version(), version())).toMatchObject({ segments: [], editRate: 0 });
  });

  it('gives for each segment what makes its old English into the new', () => {
    const segments = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...'abcd'), fewParagraphs, fc.boolean()), {
        selector: ([id]) => id,
      })
      .map((parts) => parts.map(([id, target, isOut]) => segment(id, target, isOut ? leftOut : {})));
    fc.assert(
      fc.property(segments, segments, (old, now) => {
        const standing = (list: readonly Segment[], id: string): readonly string[] =>
          list.filter((part) => part.id === id).flatMap(standingTarget);
        const { segments: parts } = compareVersions(version(...old), version(...now));
        expect(new Set(parts.map((part) => part.segment))).toEqual(
          new Set([...old, ...now].map((part) => part.id)),
        );
        for (const part of parts) {
          expect(applyPairs(standing(old, part.segment), part.pairs)).toEqual(standing(now, part.segment));
        }
      }),
      { numRuns: 100 },
    );
  });
});

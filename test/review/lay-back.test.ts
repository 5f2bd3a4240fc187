import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../core/model/segment.ts';
import { correct, type FormerArabic } from '../../core/review/correct.ts';
import { layBack } from '../../core/review/lay-back.ts';

const SENTENCES = [
  'أغلقت السلطات الميناء أمام السفن مساء الثلاثاء.',
  'وأصيب 12 شخصا بجروح طفيفة في المدينة.',
  'وبقيت المدارس مغلقة في ثلاث محافظات.',
  'واستأنف المطار رحلاته الداخلية صباح الأربعاء.',
  'وأصيب 15 شخصا بجروح طفيفة في المدينة.',
];
const NONE: FormerArabic = new Map();

const review = fc.shuffledSubarray(SENTENCES, { minLength: 1 }).chain((sources) =>
  fc.tuple(
    ...sources.map((source, at) =>
      fc.constantFrom('todo', 'draft', 'reviewed').map((state): Segment => ({
        ...{ id: `s${String(at)}`, kind: 'paragraph', state, source, leftOut: null },
        target: state === 'todo' ? [] : [`English ${String(at)}`],
      })),
    ),
  ),
);
const wire = fc.shuffledSubarray(SENTENCES, { minLength: 1 });

describe('a correction that is taken back', () => {
  it('leaves the review as it was, and what only the correction had left out; made again it is as it was', () => {
    fc.assert(
      fc.property(review, wire, (before, sources) => {
        let made = 0;
        const arabic = sources.map((source) => ({ kind: 'paragraph' as const, source }));
        const outcome = correct(before, NONE, arabic, () => `n${String((made += 1))}`).segments;
        const corrected = outcome.map(({ segment }) => segment);
        const waiting = new Map(
          outcome.flatMap(({ segment, former }) => (former === null ? [] : [[segment.id, former] as const])),
        );

        const back = layBack(corrected, before, NONE);
        const ids = new Set(before.map(({ id }) => id));
        const known = back.filter(({ segment }) => ids.has(segment.id));
        expect(known.map(({ segment }) => segment)).toEqual(before);
        expect(known.every(({ former }) => former === null)).toBe(true);
        for (const { segment } of back)
          if (!ids.has(segment.id)) expect(segment.leftOut).toEqual({ code: 'dropped' });

        const again = layBack(
          back.map(({ segment }) => segment),
          corrected,
          waiting,
        );
        expect(again.map(({ segment }) => segment)).toEqual(corrected);
        expect(again.map(({ former }) => former)).toEqual(outcome.map(({ former }) => former));
      }),
    );
  });

  it('touches nothing that did not change', () => {
    const segment: Segment = {
      ...{ id: 's', kind: 'paragraph', state: 'reviewed', source: SENTENCES[0] ?? '', leftOut: null },
      target: ['English'],
    };
    expect(layBack([segment], [segment], NONE)).toMatchObject([{ fate: 'unchanged' }]);
  });
});

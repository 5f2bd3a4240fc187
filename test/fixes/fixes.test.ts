import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, countAlike } from '../../core/fixes/alike.ts';
import { withFixes } from '../../core/fixes/apply.ts';
import { previewOf } from '../../core/fixes/preview.ts';
import type { Fix, Flag } from '../../core/model/flag.ts';
import type { Segment } from '../../core/model/segment.ts';

function segment(id: string, target: readonly string[]): Segment {
  return { id, kind: 'paragraph', state: 'reviewed', source: 'نص', target, leftOut: null };
}
function put(segment: string, paragraph: number, start: number, end: number, text: string): Fix {
  const edits = [{ place: { segment, side: 'target' as const, paragraph, start, end }, text }];
  return { kind: 'edit', titleId: 'rewrite', data: { right: text }, edits };
}
function flag(segment: string, text: string, fixes: readonly Fix[], change: Partial<Flag> = {}): Flag {
  return {
    ...{
      key: `${segment} ${text}`,
      rule: 'spelling',
      mqm: '',
      severity: 'minor',
      messageId: 'near',
      data: {},
    },
    ...{ place: { segment, side: 'target', paragraph: 0, start: 0, end: text.length }, text, status: 'open' },
    ...{ related: [], fixes },
    ...change,
  };
}

describe('fixes made together', () => {
  it('change each segment once, by the places that it has, blank paragraphs not counted', () => {
    const story = [segment('a', ['', 'Teh end of teh day.']), segment('b', ['Sound.'])];
    const fixed = withFixes(story, [put('a', 0, 0, 3, 'The'), put('a', 0, 11, 14, 'the')]);
    expect(fixed).toMatchObject([{ id: 'a', state: 'draft', target: ['', 'The end of the day.'] }]);
  });

  it('leave out segments', () => {
    const out: Fix = { kind: 'leave-out', titleId: 'leaveOut', segment: 'b', reason: { repeats: 'a' } };
    expect(withFixes([segment('a', ['One.']), segment('b', ['One.'])], [out])).toMatchObject([
      { id: 'b', state: 'left-out', leftOut: { code: 'repeats', segment: 'a' } },
    ]);
  });

  it('make the first of two that meet', () => {
    const fixed = withFixes(
      [segment('a', ['a bad word'])],
      [put('a', 0, 2, 10, 'x'), put('a', 0, 2, 5, 'good')],
    );
    expect(fixed[0]?.target).toEqual(['a x']);
  });

  it('do what they do one by one from the end, wherever they are', () => {
    const spot = fc.record({
      start: fc.nat({ max: 18 }),
      length: fc.nat({ max: 3 }),
      text: fc.constantFrom('', 'x', 'yz'),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 5 }), (spots) => {
        const text = 'abcdefghijklmnopqrstuvw';
        let free = 0;
        const apart = spots
          .toSorted((a, b) => a.start - b.start)
          .filter(({ start, length }) => {
            if (start < free) return false;
            free = start + length + 1;
            return true;
          });
        const fixes = apart.map(({ start, length, text }) => put('a', 0, start, start + length, text));
        const expected = apart.reduceRight(
          (now, { start, length, text }) => now.slice(0, start) + text + now.slice(start + length),
          text,
        );
        const [fixed = segment('a', [text])] = withFixes([segment('a', [text])], fixes);
        expect(fixed.target).toEqual([expected]);
      }),
    );
  });
});

describe('faults of one kind', () => {
  const flags = [
    flag('a', 'teh', [put('a', 0, 0, 3, 'ten'), put('a', 0, 0, 3, 'the')]),
    flag('b', 'teh', [put('b', 0, 0, 3, 'ten'), put('b', 0, 0, 3, 'the')]),
    flag('c', 'wich', [put('c', 0, 0, 4, 'which')]),
    flag('d', 'teh', [put('d', 0, 0, 3, 'the')], { status: 'dismissed' }),
    flag('e', 'x', [put('e', 0, 0, 1, 'y')], { rule: 'another' }),
  ];

  it('are the open ones of its rule, the same words mended alike', () => {
    const [first] = flags;
    const way = first?.fixes[1];
    if (!first || !way) throw new Error('no fix');
    expect(
      alike(flags, first, way).map(({ flag, fix }) => [flag.place.segment, fix.data?.['right']]),
    ).toEqual([
      ['a', 'the'],
      ['b', 'the'],
      ['c', 'which'],
    ]);
    expect([...countAlike(flags).values()]).toEqual([3, 1]);
  });
});

it('a preview shows what goes and comes between the words around', () => {
  const text =
    'The long report of the ministry says that teh talks will begin on the first day of next month.';
  const at = text.indexOf('teh');
  expect(previewOf(put('a', 0, at, at + 3, 'the'), () => segment('a', [text]))).toEqual([
    {
      lead: '… of the ministry says that ',
      removed: 'teh',
      added: 'the',
      tail: ' talks will begin on the …',
    },
  ]);
});

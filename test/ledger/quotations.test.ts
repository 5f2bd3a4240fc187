import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../core/ledger/read.ts';
import type { SegmentView } from '../../core/rules/rule.ts';
import { TextView } from '../../core/text/view.ts';

const viewOf = (source: string, target: string): SegmentView => ({
  ...{ id: 's', index: 0, kind: 'paragraph', state: 'draft', leftOut: false },
  source: new TextView(source),
  target: [new TextView(target)],
});
const quotations = (source: string, target: string) =>
  readLedger(viewOf(source, target))
    .filter(({ kind }) => kind === 'quotation')
    .map((entry) => [entry.status, entry.source?.text ?? null, entry.target?.text ?? null]);

/** Quotations about as long as each other, with their English. */
const PAIRS = [
  ['"نريد السلام"', '“We want peace,”'],
  ['"لا ماء هنا"', '“No water here,”'],
  ['"رأيت النار"', '“I saw the fire,”'],
  ['"الملك مات"', '“The king is dead,”'],
  ['"الثلج أبيض"', '“The snow is white,”'],
  ['"سرقوا الذهب"', '“They stole gold,”'],
] as const;

describe('quotations', () => {
  it('are paired by what they say, in whatever order they stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...PAIRS], { minLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (pairs, keys) => {
          const keyed = pairs.map((pair) => [keys.next().value ?? 0, pair] as const);
          const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, pair]) => pair);
          const found = quotations(
            pairs.map(([arabic]) => `قال ${arabic} ثم`).join(' '),
            shuffled.map(([, english]) => `${english} he said.`).join(' '),
          );
          expect(new Set(found.map(String))).toEqual(
            new Set(pairs.map(([arabic, english]) => String(['matched', arabic, english]))),
          );
        },
      ),
    );
  });

  it('meet each of their parts where the other side interrupts them', () => {
    expect(
      quotations(
        'قال: "نريد السلام ونريد الماء للأطفال".',
        '“We want peace,” he said. “We want water for the children.”',
      ),
    ).toEqual([
      ['matched', '"نريد السلام ونريد الماء للأطفال"', '“We want peace,”'],
      ['matched', '"نريد السلام ونريد الماء للأطفال"', '“We want water for the children.”'],
    ]);
  });

  it('are none where the marks hold a name that stands on the other side without them', () => {
    expect(
      quotations(
        'غادرت السفينة "ميرندا" وقال "نريد السلام".',
        'The ship Mirenda left. “We want peace,” he said.',
      ),
    ).toEqual([['matched', '"نريد السلام"', '“We want peace,”']]);
  });

  it('do not meet what says something else', () => {
    expect(
      quotations(
        'قال "الملك مات والحرب انتهت والجيش غادر المدينة" في خطاب عن الماء والخبز والمدرسة.',
        'The king is dead, the war has ended and the army left the city, he said of “water and bread and the school.”',
      ),
    ).toEqual([
      ['missing', '"الملك مات والحرب انتهت والجيش غادر المدينة"', null],
      ['extra', null, '“water and bread and the school.”'],
    ]);
  });

  it('stand in single marks, with apostrophes inside', () => {
    expect(quotations('قال "لن نذهب".', "He said 'we won't go' again.")).toEqual([
      ['matched', '"لن نذهب"', "'we won't go'"],
    ]);
  });
});

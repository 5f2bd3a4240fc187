import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import { VALUE_RULES } from '../../core/rules/registry-values.ts';
import { anyText } from '../values/read.ts';
import { segmentsOf } from './rule-tester.ts';

/** Pieces that the readers take apart, mixed with any text. */
const piece = fc.oneof(
  anyText,
  fc.constantFrom(
    ...'١٢٣ 3:30 2/3 1,200 12.5% $5m ثلاثة عشر ألفا مليونين نصف الساعة الثالثة والنصف إلا ربعا تشرين الثاني/نوفمبر Nov. 6, 2025 May لا يزال لم not Mr. Jones الصين China .'.split(
      ' ',
    ),
  ),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

describe('rules of both sides', () => {
  it('read any pair of texts without throwing, and flag places inside them', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (source, target) => {
        const checker = new Checker(VALUE_RULES);
        const segments = segmentsOf({ source, target });
        checker.load(segments);
        const { flags, failed } = checker.check();
        expect(failed).toEqual([]);
        for (const { place } of flags) expect(place.start).toBeLessThanOrEqual(place.end);
      }),
      { numRuns: 300 },
    );
  });

  it('read a paragraph of half a million characters in linear time', { timeout: 120_000 }, () => {
    const source =
      'قال جونز إن 12 شخصا لم يحضروا إلى باريس يوم الجمعة 3 مايو 2020، "وهذا كلام طويل". '.repeat(6000);
    const target =
      'Jones said 13 people came to Lyon on Friday, June 3, 2020, and he then left Boston. '.repeat(6000);
    const checker = new Checker(VALUE_RULES);
    checker.load(segmentsOf({ source, target }));
    const started = performance.now();
    expect(checker.check().failed).toEqual([]);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

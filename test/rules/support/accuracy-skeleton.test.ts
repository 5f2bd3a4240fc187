import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRespelling, romanises, skeleton } from '../../../core/rules/support/accuracy-skeleton.ts';

const word = fc
  .array(fc.constantFrom(...'ابتجدرسشعغفقكلمنهويةطظ'), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));

describe('skeleton', () => {
  it.each([
    ['رحمان', 'رحمون'],
    ['أردوغان', 'أردوجان'],
    ['ميركل', 'ميركيل'],
    ['تشايكوفسكي', 'شايكوفسكي'],
  ])('is one for %s and %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
    expect(isRespelling(a, b)).toBe(true);
  });

  it.each([
    ['حسن', 'حسين', 'too short to tell'],
    ['محمد', 'محمدي', 'another ending'],
    ['سالم', 'مسالم', 'another beginning'],
    ['إبراهيم', 'ابراهيم', 'hamza alone'],
    ['كلينتون', 'كلينغون', 'another consonant'],
  ])('tells %s from %s: %s', (a, b) => {
    expect(isRespelling(a, b)).toBe(false);
  });

  it('holds either way and never for a word and itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isRespelling(a, b)).toBe(isRespelling(b, a));
        expect(isRespelling(a, a)).toBe(false);
      }),
    );
  });

  it.each([
    ['Rahmon', 'رحمون', true],
    ['Tokayev', 'توكاييف', true],
    ['Khamenei', 'خامنئي', true],
    ['Schmidt', 'شميدت', true],
    ['Biden', 'ترامب', false],
  ])('%s romanises %s: %s', (english, arabic, expected) => {
    expect(romanises(english, arabic)).toBe(expected);
  });
});

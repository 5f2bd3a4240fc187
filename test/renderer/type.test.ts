import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appearance,
  ARABIC_FACES,
  ARABIC_SIZES,
  CONTRASTS,
  DEFAULT_APPEARANCE,
  DENSITIES,
  ENGLISH_FACES,
  ENGLISH_SIZES,
} from '../../core/contract/appearance.ts';
import { typeOf } from '../../renderer/styles/type.ts';

const anAppearance = fc.record({
  contrast: fc.constantFrom(...CONTRASTS),
  density: fc.constantFrom(...DENSITIES),
  english: fc.record({ face: fc.constantFrom(...ENGLISH_FACES), size: fc.integer(ENGLISH_SIZES) }),
  arabic: fc.record({ face: fc.constantFrom(...ARABIC_FACES), size: fc.integer(ARABIC_SIZES) }),
});

describe('typeOf', () => {
  it('puts the first lines of both texts at one height, on whole pixels and with air above', () => {
    fc.assert(
      fc.property(anAppearance, (chosen) => {
        const { english, arabic } = typeOf(appearance.parse(chosen));
        expect(english.padding + english.leading / 2).toBe(arabic.padding + arabic.leading / 2);
        for (const { size, leading, padding } of [english, arabic]) {
          expect(Number.isInteger(padding)).toBe(true);
          expect(padding).toBeGreaterThan(0);
          expect(leading).toBeGreaterThan(size);
        }
      }),
    );
  });

  it('is what the style sheet starts from, where nothing is set', () => {
    const { english, arabic } = typeOf(DEFAULT_APPEARANCE);
    expect([english.size, english.leading, english.padding]).toEqual([17, 26, 14]);
    expect([arabic.size, arabic.leading, arabic.padding]).toEqual([19, 36, 9]);
  });
});

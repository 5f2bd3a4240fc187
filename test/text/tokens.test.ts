import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../core/text/tokens.ts';

/** What a token is, said as a pattern. */
const TOKEN =
  /(?<number>(?=(?<digits>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*))\k<digits>(?!\p{L}))|(?<word>(?:\p{Nd}+[.,٫٬](?=\p{Nd}))*[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*(?:[’'\-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)|(?<punctuation>\p{P})|(?<symbol>\p{S})/gu;

const byPattern = (text: string) =>
  [...text.matchAll(TOKEN)].map(({ 0: found, index, groups }) => ({
    text: found,
    type: Object.entries(groups ?? {}).find(([name, value]) => name !== 'digits' && value !== undefined)?.[0],
    start: index,
  }));
const cut = (text: string) =>
  tokens(text).map(({ text: found, type, start }) => ({ text: found, type, start }));

const PIECES = [..."aب1٣.,٫’'- ًـé😀𝟙𐐀٬%", '\u200c', '\u200d', '\u200e', '\ud800', '\udc00'];

describe('tokens', () => {
  it.each([
    ['rose 3.07 percent to $1,200', ['rose', '3.07', 'percent', 'to', '$', '1,200']],
    ['the 5th F-35 of Dinka’s, 1.5bn', ['the', '5th', 'F-35', 'of', 'Dinka’s', ',', '1.5bn']],
    ['نسبة ٣٫٠٧٪ في \u200eAP', ['نسبة', '٣٫٠٧', '٪', 'في', 'AP']],
  ])('of %s', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
  });

  it('are what the pattern says, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        expect(cut(pieces.join(''))).toEqual(byPattern(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cut(text)).toEqual(byPattern(text));
      }),
    );
  });
});

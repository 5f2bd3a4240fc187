import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../core/text/tokens.ts';

/** What a token is, said as a pattern. */
const TOKEN =
  /(?<number>(?=(?<digits>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*))\k<digits>(?!\p{L}))|(?<word>(?:\p{Nd}+[.,٫٬](?=\p{Nd}))*[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*(?:[’'\-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)|(?<punctuation>\p{P})|(?<symbol>\p{S})/gu;

/** Where two words touch: behind a tāʾ marbūṭa, and where the alphabet changes. */
const SEAM = /(?<=\p{L}ة[\u064b-\u0652]*|[a-z])(?=[بة])|(?<=[بة])(?=[a-z])/u;

const byPattern = (text: string) =>
  [...text.matchAll(TOKEN)].flatMap(({ 0: found, index, groups }) => {
    const type = Object.entries(groups ?? {}).find(
      ([name, value]) => name !== 'digits' && value !== undefined,
    )?.[0];
    let start = index;
    return (type === 'word' ? found.split(SEAM) : [found]).map((part) => {
      const token = { text: part, type, start };
      start += part.length;
      return token;
    });
  });
const cut = (text: string) =>
  tokens(text).map(({ text: found, type, start }) => ({ text: found, type, start }));

const PIECES = [..."aبة1٣.,٫’'- ًـé😀𝟙𐐀٬%", '\u200c', '\u200d', '\u200e', '\ud800', '\udc00'];

describe('tokens', () => {
  it.each([
    ['rose 3.07 percent to $1,200', ['rose', '3.07', 'percent', 'to', '$', '1,200']],
    ['the 5th F-35 of Dinka’s, 1.5bn', ['the', '5th', 'F-35', 'of', 'Dinka’s', ',', '1.5bn']],
    ['نسبة ٣٫٠٧٪ في \u200eAP', ['نسبة', '٣٫٠٧', '٪', 'في', 'AP']],
    ['محكمةالنقض وشركةٌمحلية', ['محكمة', 'النقض', 'وشركةٌ', 'محلية']],
    ['منصةOrbitaالتي وIL-6', ['منصة', 'Orbita', 'التي', 'و', 'IL-6']],
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

/** Abbreviations that Arabic spells letter by letter: إيه بي سي is ABC. */
import { bareName } from '../names/candidates.ts';
import { arabicCountries, englishCountries, sameCountry } from '../names/countries.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { fold, stems } from '../text/arabic.ts';
import { overlaps } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';

/** What Arabic wires call each letter. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'إيه أيه ايه آيه إي اي أي',
  B: 'بي',
  C: 'سي',
  D: 'دي',
  E: 'إي اي أي',
  F: 'إف اف أف',
  G: 'جي',
  H: 'إتش اتش أتش إيتش',
  I: 'آي أي اي إي',
  J: 'جيه جاي جي',
  K: 'كيه كي',
  L: 'إل ال أل',
  M: 'إم ام أم',
  N: 'إن ان أن',
  O: 'أو او أوه',
  P: 'بي',
  Q: 'كيو',
  R: 'آر ار أر',
  S: 'إس اس أس',
  T: 'تي',
  U: 'يو',
  V: 'في فى',
  W: 'دبليو',
  X: 'إكس اكس',
  Y: 'واي',
  Z: 'زد زي',
};
const NAMES = new Map(
  Object.entries(LETTERS).map(([letter, names]) => [letter, new Set(names.split(' ').map(fold))]),
);

const ACRONYM = /^[A-Z]{2,6}$/u;

/** In the order of the English; a spelled-out abbreviation may stand for several. */
export function acronymPairings(segment: SegmentView): Pairing[] {
  const { source, target } = segment;
  return target.flatMap((view, paragraph) =>
    view.words.flatMap((word): Pairing[] => {
      const text = bareName(word.text);
      if (!ACRONYM.test(text) || isPlace(segment, view, word)) return [];
      const spelled = spelledOut(source.text, source.words, text);
      if (!spelled) return [];
      const [first, last] = spelled;
      return [
        {
          kind: 'name',
          status: 'matched',
          source: inSource(segment, first.start, last.end),
          target: inTarget(segment, paragraph, word.start, word.start + text.length),
        },
      ];
    }),
  );
}

/** An abbreviation of a country or capital that the Arabic names: DC beside واشنطن دي سي. */
function isPlace({ source }: SegmentView, view: TextView, word: Token): boolean {
  const named = source.derive(arabicCountries);
  return view
    .derive(englishCountries)
    .some(
      (mention) => overlaps(mention, word) && named.some(({ codes }) => sameCountry(codes, mention.codes)),
    );
}

function spelledOut(
  text: string,
  words: readonly Token[],
  acronym: string,
): readonly [Token, Token] | undefined {
  for (let at = 0; at + acronym.length <= words.length; at++) {
    const run = words.slice(at, at + acronym.length);
    const isSpelled = run.every((word, step) => {
      const names = NAMES.get(acronym.charAt(step));
      const before = run[step - 1];
      if (before) return text.slice(before.end, word.start) === ' ' && names?.has(fold(word.text)) === true;
      return stems(fold(word.text)).some((stem) => names?.has(stem) === true);
    });
    const [first, last] = [run[0], run.at(-1)];
    if (isSpelled && first && last) return [first, last];
  }
  return undefined;
}

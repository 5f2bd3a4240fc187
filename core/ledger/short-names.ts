/** Names of two letters, which Arabic spells with as many: Ri is ري, Wu is وو. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import { PERSON_TITLES } from '../lexicon/capitalized.ts';
import { bareName } from '../names/candidates.ts';
import { likeness } from '../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { isParticle } from '../rules/support/stray-names.ts';
import { overlaps } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { Pairing } from './entry.ts';

/** Words of the language as short. */
const WORDS: ReadonlySet<string> = new Set(
  'ah al am an as at be by do ed eh el en ex go ha he hi ho id if in is it la le ma me my no of oh ok on or ow ox pa so st to uh um un up us we ye yo'.split(
    ' ',
  ),
);
const NAME = /^\p{Lu}\p{Ll}$/u;
const SPELLED = 0.95;

/** Of those that `found` does not hold. Takes the words that are told. */
export function shortNames(segment: SegmentView, found: readonly Pairing[], taken: Set<Token>): Pairing[] {
  const short = segment.source.words.filter(
    ({ text, script }) => script === 'arabic' && text.length <= 3 && !isParticle(text),
  );
  if (short.length === 0) return [];
  return segment.target.flatMap((view, paragraph) => {
    const told = found.flatMap(({ target }) => (target?.paragraph === paragraph ? [target] : []));
    return view.words.flatMap((latin): Pairing[] => {
      const name = bareName(latin.text);
      if (!NAME.test(name) || isWord(name.toLowerCase()) || told.some((place) => overlaps(place, latin)))
        return [];
      const fits = short.filter(({ text }) => likeness(name, text) >= SPELLED);
      const word = fits.find((one) => !taken.has(one)) ?? fits[0];
      if (!word) return [];
      taken.add(word);
      return [
        {
          kind: 'name',
          status: 'matched',
          source: inSource(segment, word.start, word.end),
          target: inTarget(segment, paragraph, latin.start, latin.start + name.length),
        },
      ];
    });
  });
}

/** Whether a short word is one of the language, in small letters. */
export const isWord = (word: string): boolean =>
  WORDS.has(word) || COMMON_ENGLISH.has(word) || PERSON_TITLES.has(word);

/** The words of the Arabic that spell a name of the English. */
import { arabicCountries, englishCountries } from '../names/countries.ts';
import type { NameCandidate } from '../names/candidates.ts';
import { foreignLook, isNative } from '../names/foreign-look.ts';
import { isLike, likeness, mayBeLike, SAME_NAME } from '../names/likeness.ts';
import type { SegmentView } from '../rules/rule.ts';
import { gluedName } from '../rules/support/pair-names.ts';
import { GIVEN_NAMES, isParticle } from '../rules/support/stray-names.ts';
import { fold, stems } from '../text/arabic.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import { ARTICLED, type Capital } from './capitals.ts';

/** A word of the language needs to spell a name so much better than a foreign one. */
const NATIVE_HANDICAP = 0.12;
/** How much the distance of two places weighs against how well a word spells a name. */
const DISTANCE = 0.1;
/** From this likeness on a word with a capital is a name because the Arabic spells it. */
export const PLAINLY_SPELLED = 0.8;

/** From this look on hardly anything but a name. */
const PLAINLY_FOREIGN = 3;

/** A long word that is spelled letter for letter is no chance likeness. */
const LONG = 5;
const TO_THE_LETTER = 0.95;

/** Only words of the language need a vowel sign to be read: سيُقاس, but محمّد. */
export const SHORT_VOWEL = /[\u064e-\u0650\u0652]/u;

/** Where the Arabic spells a name, and the words that are taken by it. */
export interface Spelled extends Range {
  readonly words: readonly Token[];
}

export interface Sought extends Capital {
  readonly paragraph: number;
  /** Of its paragraph. */
  readonly length: number;
}

/** The words that spell a name best; those that are free before those that stand for a name already. */
export function spelledBy(
  segment: SegmentView,
  sought: Sought,
  arabic: readonly Token[],
  taken: ReadonlySet<Token>,
): Spelled | undefined {
  const { word: capital, name } = sought;
  const least = name ? SAME_NAME : PLAINLY_SPELLED;
  const candidates = ofCountry(segment, sought) ? arabic.filter((word) => isCountry(segment, word)) : arabic;
  const position = capital.start / Math.max(1, sought.length);
  let best: Spelled | undefined;
  let most = 0;
  const weigh = (spelled: Spelled, like: number): void => {
    const away = Math.abs(spelled.start / Math.max(1, segment.source.text.length) - position);
    const isTaken = spelled.words.some((word) => taken.has(word));
    const score = like - DISTANCE * away - (isTaken ? 2 * DISTANCE : 0);
    if (score > most) [best, most] = [spelled, score];
  };
  for (const word of candidates) {
    if (!mayBeLike(capital.text, word.text, SAME_NAME)) continue;
    const like = likeness(capital.text, word.text);
    if (like < SAME_NAME || (!name && taken.has(word))) continue;
    if (like < least && foreignLook(word.text) < PLAINLY_FOREIGN) continue;
    if (!name && (SHORT_VOWEL.test(word.text) || !mayBeName(capital.text, word.text))) continue;
    weigh(
      { start: word.start, end: word.end, words: [word] },
      like - (isNative(word.text) ? NATIVE_HANDICAP : 0),
    );
  }
  if (best && !capital.text.includes('-')) return best;
  for (const spelled of pairsOf(segment, candidates)) {
    const [first, second] = spelled.words;
    if (!first || !second || taken.has(first) || taken.has(second)) continue;
    if (isLike(capital.text, first.text + second.text, PLAINLY_SPELLED))
      weigh(spelled, likeness(capital.text, first.text + second.text));
  }
  return best ?? (name && mayBeGlued(name) ? glued(candidates, capital.text) : undefined);
}

/** Two words that the English writes as one: جين بينغ is Jinping. */
function pairsOf({ source }: SegmentView, arabic: readonly Token[]): Spelled[] {
  return arabic.flatMap((first, at) => {
    const second = arabic[at + 1];
    if (!second || !/^[ -]$/u.test(source.text.slice(first.end, second.start))) return [];
    if ([first, second].some(({ text }) => isNative(text)) || isParticle(first.text)) return [];
    return [{ start: first.start, end: second.end, words: [first, second] }];
  });
}

/** A word that may be none is long enough to be told inside another. */
const mayBeGlued = ({ text, certainty }: NameCandidate): boolean =>
  certainty !== 'perhaps' || text.length > GLUED;
const GLUED = 7;

/** A name that grew together with its neighbour. */
function glued(arabic: readonly Token[], latin: string): Spelled | undefined {
  for (const word of arabic) {
    const range = gluedName(latin, word.text);
    if (range) return { start: word.start + range.start, end: word.start + range.end, words: [word] };
  }
  return undefined;
}

/** A country is spelled by a country alone; its sounds are those of other words as well. */
function ofCountry({ target }: SegmentView, { word, paragraph }: Sought): boolean {
  const mentions = target[paragraph]?.derive(englishCountries) ?? [];
  return mentions.some((mention) => !mention.doubtful && overlaps(mention, word));
}

const isCountry = ({ source }: SegmentView, word: Token): boolean =>
  source.derive(arabicCountries).some((mention) => overlaps(mention, word));

/** Whether the Arabic word looks like a name where only its likeness tells: a foreign one, a given name, one with both articles. */
function mayBeName(latin: string, arabic: string): boolean {
  if (foreignLook(arabic) > 0 || isGivenName(arabic)) return true;
  if (latin.length >= LONG && likeness(latin, arabic) >= TO_THE_LETTER && !isNative(arabic)) return true;
  return ARTICLED.test(latin) && /^[وف]?[بكل]?(?:ال|لل)/u.test(arabic);
}

const isGivenName = (arabic: string): boolean => stems(fold(arabic)).some((stem) => GIVEN_NAMES.has(stem));

/** Names of persons and places, by how the Arabic spells them. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import { bareName, englishNames, type NameCandidate } from '../names/candidates.ts';
import { foreignLook, isNative } from '../names/foreign-look.ts';
import { likeness, SAME_NAME } from '../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { absentNames } from '../rules/support/pair-names.ts';
import { isParticle, strayNames } from '../rules/support/stray-names.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import type { Pairing } from './entry.ts';

/** Comparisons of a name with a word in one segment; beyond, names are left unread. */
const MOST_WORK = 100_000;
/** A word of the language needs to spell a name so much better than a foreign one. */
const NATIVE_HANDICAP = 0.12;
/** How much the distance of two places weighs against how well a word spells a name. */
const DISTANCE = 0.1;
/** From this look on a word alone, no name beside it, is missed in the English. */
const PLAINLY_FOREIGN = 4;
/** An English word that an Arabic one echoes so well is its counterpart, name or not. */
const ECHO = 0.65;
const MOST_WORDS = 1000;
/** From this likeness on a word with a capital is a name because the Arabic spells it. */
const PLAINLY_SPELLED = 0.8;
const MOST_STRAYS = 100;

const READ = new WeakMap<SegmentView, readonly Pairing[]>();

/** Name by name, in the order of the English, then what the Arabic names alone. */
export function pairedNames(segment: SegmentView): readonly Pairing[] {
  const known = READ.get(segment);
  if (known) return known;
  const pairings = pairWords(segment);
  READ.set(segment, pairings);
  return pairings;
}

/** The same, with what stands side by side in both texts as one name. */
export const namePairings = (segment: SegmentView): Pairing[] => grown(segment, pairedNames(segment));

function pairWords(segment: SegmentView): readonly Pairing[] {
  const arabic = segment.source.words.filter((word) => word.script === 'arabic' && !isParticle(word.text));
  const names = segment.target.flatMap((view, paragraph) =>
    capitals(view).map(({ word, name }) => ({ word, name, paragraph, length: view.text.length })),
  );
  if (names.length * arabic.length > MOST_WORK) return [];
  const absent = new Map(
    absentNames(segment).map((one) => [`${one.paragraph}:${one.name.start}`, one] as const),
  );
  const taken = new Set<Token>();
  const instead = new Set<number>();
  const found: Pairing[] = [];
  for (const { word: capital, name, paragraph, length } of names) {
    const target = inTarget(segment, paragraph, capital.start, capital.end);
    const lacking = absent.get(`${paragraph}:${capital.start}`);
    const other = lacking?.instead;
    if (other) {
      instead.add(other.start);
      const source = inSource(segment, other.start, other.end);
      found.push({ kind: 'name', status: 'differing', source, target });
      continue;
    }
    const position = capital.start / Math.max(1, length);
    const least = name ? SAME_NAME : PLAINLY_SPELLED;
    const word = lacking ? undefined : spelling(segment, capital.text, position, arabic, taken, least);
    if (word) {
      taken.add(word);
      const source = inSource(segment, word.start, word.end);
      found.push({ kind: 'name', status: 'matched', source, target });
    } else if (lacking) found.push({ kind: 'name', status: 'extra', source: null, target });
  }
  const isOther = otherwiseKnown(segment);
  for (const { word, beside } of strayNames(segment, arabic, MOST_WORK).slice(0, MOST_STRAYS)) {
    if (instead.has(word.start) || taken.has(word) || isOther(word)) continue;
    if (beside === undefined && foreignLook(word.text) < PLAINLY_FOREIGN) continue;
    const source = inSource(segment, word.start, word.end);
    found.push({ kind: 'name', status: 'missing', source, target: null });
  }
  return found;
}

interface Capital {
  readonly word: Pick<Token, 'text' | 'start' | 'end'>;
  /** Null where only the Arabic can tell that it is a name. */
  readonly name: NameCandidate | null;
}

/** Names, and in order with them words with a capital that may be some: at the beginning, in headlines, short ones. */
function capitals(view: TextView): Capital[] {
  const names = view.derive(englishNames);
  const isNamed = (word: Token): boolean => names.some((name) => overlaps(name, word));
  const others = view.words
    .filter((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word.text) && word.text.length > 2)
    .filter((word) => !COMMON_ENGLISH.has(word.text.toLowerCase()) && !isNamed(word))
    .map((word) => {
      const text = bareName(word.text);
      return { word: { text, start: word.start, end: word.start + text.length }, name: null };
    });
  return [...names.map((name) => ({ word: name, name })), ...others].sort(
    (a, b) => a.word.start - b.word.start,
  );
}

/** Tells whether a word is of a number or a date, or spells any words of the English: hip-hop, New York. */
function otherwiseKnown(segment: SegmentView): (word: Token) => boolean {
  const { values, names } = segment.source.derive(arabicQuantities);
  const words = segment.target.flatMap((view) => view.words.map(({ text }) => text)).slice(0, MOST_WORDS);
  const isBehind = ({ end }: Range, word: Token): boolean =>
    end < word.start && segment.source.text.slice(end, word.start).trim() === '';
  const english = new Set([...words, ...words.map((word, at) => word + (words[at + 1] ?? ''))]);
  return (word) =>
    [...values, ...names].some((range) => overlaps(range, word) || isBehind(range, word)) ||
    [...english].some((text) => likeness(text, word.text) >= ECHO) ||
    // One word of the English may be two of the Arabic: جين بينغ is Jinping.
    withNeighbours(segment.source, word).some((both) =>
      words.some((text) => /^\p{Lu}/u.test(text) && likeness(text, both) >= PLAINLY_SPELLED),
    );
}

/** A word grown together with the one before, and with the one behind it. */
function withNeighbours({ words, text }: TextView, word: Token): string[] {
  const at = words.indexOf(word);
  const [before, after] = [words[at - 1], words[at + 1]];
  const touch = (a: Range, b: Range): boolean => /^[ -]$/u.test(text.slice(a.end, b.start));
  return [
    ...(before && touch(before, word) ? [before.text + word.text] : []),
    ...(after && touch(word, after) ? [word.text + after.text] : []),
  ];
}

/** The Arabic word that spells a name best; one that is free before one that stands for a name already. */
function spelling(
  segment: SegmentView,
  text: string,
  position: number,
  arabic: readonly Token[],
  taken: ReadonlySet<Token>,
  least: number,
): Token | undefined {
  let best: Token | undefined;
  let most = 0;
  for (const word of arabic) {
    const like = likeness(text, word.text);
    if (like < least || (least > SAME_NAME && (taken.has(word) || foreignLook(word.text) <= 0))) continue;
    const away = Math.abs(word.start / Math.max(1, segment.source.text.length) - position);
    const score =
      like -
      (isNative(word.text) ? NATIVE_HANDICAP : 0) -
      DISTANCE * away -
      (taken.has(word) ? 2 * DISTANCE : 0);
    if (score > most) [best, most] = [word, score];
  }
  return best;
}

/** Names side by side in both texts are one: a person's given name and surname. */
function grown(segment: SegmentView, pairings: readonly Pairing[]): Pairing[] {
  const joined: Pairing[] = [];
  for (const pairing of pairings) {
    const last = joined.at(-1);
    const whole = last && join(segment, last, pairing);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(pairing);
  }
  return joined;
}

function join(segment: SegmentView, a: Pairing, b: Pairing): Pairing | null {
  if (a.status !== 'matched' || b.status !== 'matched') return null;
  if (!a.source || !b.source || !a.target || !b.target) return null;
  const english = segment.target[a.target.paragraph]?.text ?? '';
  const between = segment.source.text.slice(a.source.end, b.source.start);
  if (a.target.paragraph !== b.target.paragraph || a.source.end > b.source.start) return null;
  if (!/^[ -]$/u.test(english.slice(a.target.end, b.target.start)) || !/^[ -]$/u.test(between)) return null;
  return {
    ...a,
    source: { ...a.source, end: b.source.end },
    target: { ...a.target, end: b.target.end },
  };
}

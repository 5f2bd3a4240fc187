/** Names of persons and places, by how the Arabic spells them. */
import { WORD_READINGS } from '../lexicon/word-readings.ts';
import { foreignLook, isNative } from '../names/foreign-look.ts';
import { isLike } from '../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { absentNames } from '../rules/support/pair-names.ts';
import { isParticle, strayNames, type StrayName } from '../rules/support/stray-names.ts';
import { fold, stems, stripMarks } from '../text/arabic.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { capitals, isSameLatin, type Capital } from './capitals.ts';
import type { Pairing } from './entry.ts';
import { besideNames } from './name-neighbours.ts';
import { nameRuns } from './name-runs.ts';
import { PLAINLY_SPELLED, SHORT_VOWEL, spelledBy } from './name-spelling.ts';
import { shortNames } from './short-names.ts';

/** Comparisons of a name with a word in one segment; beyond, names are left unread. */
const MOST_WORK = 100_000;
/** From this look on a word alone, no name beside it, is missed in the English. */
const PLAINLY_FOREIGN = 4;
/** Shorter words look foreign by chance. */
const FEWEST_LETTERS = 5;
/** An English word that an Arabic one echoes so well is its counterpart, name or not. */
const ECHO = 0.65;
const MOST_WORDS = 1000;
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

function pairWords(segment: SegmentView): readonly Pairing[] {
  const arabic = segment.source.words.filter(
    (word, at, all) => word.script === 'arabic' && (!isParticle(word.text) || isAddressed(all[at - 1])),
  );
  const names = segment.target.flatMap((view, paragraph) =>
    capitals(view, segment).map((capital) => ({ ...capital, paragraph, length: view.text.length })),
  );
  /* What is a name once is one wherever it stands, also at the beginning of a sentence. */
  const known = new Map(names.flatMap(({ name }) => (name ? [[name.text, name] as const] : [])));
  if (names.length * arabic.length > MOST_WORK) return [];
  const absent = new Map(
    absentNames(segment).map((one) => [`${one.paragraph}:${one.name.start}`, one] as const),
  );
  const latin = segment.source.words.filter((word) => word.script === 'latin');
  const taken = new Set<Token>();
  const instead = new Set<number>();
  const found: Pairing[] = [];
  // A word that may begin a sentence takes what the names leave.
  const isKnown = ({ word }: Capital): boolean => known.has(word.text);
  const inTurn = [...names.filter(isKnown), ...names.filter((name) => !isKnown(name))];
  for (const { name, ...rest } of inTurn) {
    const { word: capital, paragraph } = rest;
    const sought = { ...rest, name: name ?? known.get(capital.text) ?? null };
    const target = inTarget(segment, paragraph, capital.start, capital.end);
    const lacking = absent.get(`${paragraph}:${capital.start}`);
    const other = lacking?.instead;
    if (other) {
      instead.add(other.start);
      const source = inSource(segment, other.start, other.end);
      found.push({ kind: 'name', status: 'differing', source, target });
      continue;
    }
    const asIs = latin.find((one) => !taken.has(one) && isSameLatin(one.text, capital.text));
    const spelled = asIs
      ? { start: asIs.start, end: asIs.end, words: [asIs] }
      : lacking
        ? undefined
        : spelledBy(segment, sought, arabic, taken);
    if (spelled) {
      for (const word of spelled.words) taken.add(word);
      const source = inSource(segment, spelled.start, spelled.end);
      found.push({ kind: 'name', status: 'matched', source, target });
      if (!sought.name) known.set(capital.text, { ...capital, certainty: 'likely' });
    } else if (lacking) found.push({ kind: 'name', status: 'extra', source: null, target });
  }
  for (const more of [nameRuns, shortNames, besideNames]) found.push(...more(segment, found, taken));
  found.sort((a, b) => placeOf(a) - placeOf(b));
  const isOther = otherwiseKnown(segment);
  for (const stray of strayNames(segment, arabic, MOST_WORK).slice(0, MOST_STRAYS)) {
    const { word } = stray;
    if (instead.has(word.start) || taken.has(word) || isOther(word) || !isMissed(stray)) continue;
    if (isOrdinary(segment.source, stray)) continue;
    const source = inSource(segment, word.start, word.end);
    found.push({ kind: 'name', status: 'missing', source, target: null });
  }
  return found;
}

/** Behind Mr. or Mrs. also a particle is a name: السيد لي. */
const isAddressed = (before: Token | undefined): boolean =>
  before !== undefined && /^[وف]?[بكل]?(?:ال|لل)(?:سيده?|انسه)$/u.test(fold(before.text));

/** In the order of the English. */
const placeOf = ({ target }: Pairing): number =>
  target ? target.paragraph * LONGEST_PARAGRAPH + target.start : Infinity;
const LONGEST_PARAGRAPH = 1e9;

/** A hamza on its seat inside a word, particles before it left out, is none of a foreign name, but for Raphaël and his like. */
const HAMZA_INSIDE = /.ؤ|[^اوفبلك]أ|..أ|[^ا]ئ/u;

/** A verb of the future: سيفوز. */
const FUTURE = /^[وف]?س(?=[يتنا]\p{L}{2})/u;

/** Nouns and adjectives that some are named by: willing, generous, hope. */
const ORDINARY: ReadonlySet<string> = new Set(
  WORD_READINGS.flatMap(({ ar, kind }) => (kind === 'noun' || kind === 'adjective' ? [fold(ar)] : [])),
);

/** Such a word is a name only behind a title with the article: الوزير راغب is Minister Ragheb, شريك راغب a willing partner. */
function isOrdinary({ words }: TextView, { word, isTitled }: StrayName): boolean {
  if (!stems(fold(word.text)).some((stem) => ORDINARY.has(stem))) return false;
  const before = words[words.indexOf(word) - 1];
  return !isTitled || before === undefined || !/^(?:[وف]?[بكل]?ال|لل)/u.test(fold(before.text));
}

/** A name by its neighbour or by a title; else by looks that no word of the language has. */
function isMissed({ word, beside, isTitled }: StrayName): boolean {
  if (HAMZA_INSIDE.test(stripMarks(word.text)) || SHORT_VOWEL.test(word.text)) return false;
  if (beside !== undefined) return true;
  if (FUTURE.test(fold(word.text)) && isNative(word.text.replace(FUTURE, ''))) return false;
  return (
    foreignLook(word.text) >= PLAINLY_FOREIGN &&
    (isTitled || fold(word.text).replace(/^[وف]/u, '').length >= FEWEST_LETTERS)
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
    [...english].some((text) => isLike(text, word.text, ECHO)) ||
    // One word of the English may be two of the Arabic: جين بينغ is Jinping.
    withNeighbours(segment.source, word).some((both) =>
      words.some((text) => /^\p{Lu}/u.test(text) && isLike(text, both, PLAINLY_SPELLED)),
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

/** What one segment tells of names: which Arabic stands for which English, and what stands alone. */
import { namesAndPlaces } from '../ledger/read.ts';
import type { Pairing } from '../ledger/entry.ts';
import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';
import { GIVEN_NAMES } from '../rules/support/stray-names.ts';
import { nameRuns } from '../rules/support/accuracy-names.ts';
import { sourceWords } from '../rules/support/accuracy-words.ts';
import { fold } from '../text/arabic.ts';
import { isArabicParticle, withoutParticles } from './arabic.ts';
import { keyOfArabic } from '../names/arabic-key.ts';
import { isLatinParticle, keyOfEnglish } from '../names/english-spelling.ts';

/** A word of the Arabic and the word of the English that it spells. */
export interface WordPair {
  /** Its key, and that of the English. */
  readonly arabic: string;
  readonly english: string;
}

/** A whole name on both sides. */
export interface NamePair {
  /** Word by word; particles between them are in `arabic` and `english` alone. */
  readonly words: readonly WordPair[];
  /** Keys of the whole spellings. */
  readonly arabic: string;
  readonly english: string;
  /** Place of the Arabic, with what is grown to it. */
  readonly source: Place;
  readonly target: Place;
}

export interface LoneName {
  readonly arabic: string;
  readonly source: Place;
}

export interface NameFacts {
  readonly pairs: readonly NamePair[];
  /** Names of the Arabic that no English stands for. */
  readonly alone: readonly LoneName[];
}

const READ = new WeakMap<SegmentView, NameFacts>();

export function nameFacts(segment: SegmentView): NameFacts {
  const known = READ.get(segment);
  if (known) return known;
  const facts = read(segment);
  READ.set(segment, facts);
  return facts;
}

interface Met {
  readonly pairing: Pairing;
  readonly source: Place;
  readonly target: Place;
}

function read(segment: SegmentView): NameFacts {
  if (segment.target.length === 0) return { pairs: [], alone: namesOfArabic(segment) };
  const { names: pairings } = namesAndPlaces(segment);
  const met = pairings.flatMap((pairing): Met[] => {
    const { status, source, target } = pairing;
    return status === 'matched' && source && target ? [{ pairing, source, target }] : [];
  });
  return {
    pairs: grown(segment, met),
    alone: pairings.flatMap(({ status, source }) =>
      status === 'missing' && source ? [loneName(segment, source)] : [],
    ),
  };
}

const loneName = ({ source: { text } }: SegmentView, source: Place): LoneName => ({
  arabic: keyOfArabic(text.slice(source.start, source.end)),
  source,
});

/** Without an English, a name is what follows a title and begins with a given name. */
function namesOfArabic(segment: SegmentView): NameFacts['alone'] {
  const words = segment.source.derive(sourceWords);
  return segment.source.derive(nameRuns).flatMap(({ from, to, titled }) => {
    const [first, last] = [words[from], words[Math.min(to, from + 2) - 1]];
    if (!titled || !first || !last || first === last || !GIVEN_NAMES.has(fold(first.text))) return [];
    const { start } = first;
    const source: Place = { segment: segment.id, side: 'source', paragraph: 0, start, end: last.end };
    return [loneName(segment, source)];
  });
}

/** Names side by side in both texts are one, particles between them or none. */
function grown(segment: SegmentView, met: readonly Met[]): NamePair[] {
  const inOrder = met.toSorted(
    (a, b) => a.target.paragraph - b.target.paragraph || a.target.start - b.target.start,
  );
  const runs: Met[][] = [];
  for (const one of inOrder) {
    const last = runs.at(-1)?.at(-1);
    if (last && isBeside(segment, last, one)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => pairOf(segment, run) ?? []);
}

function isBeside(segment: SegmentView, a: Met, b: Met): boolean {
  if (a.target.paragraph !== b.target.paragraph || a.source.end >= b.source.start) return false;
  const english = segment.target[a.target.paragraph]?.text.slice(a.target.end, b.target.start) ?? ',';
  const arabic = segment.source.text.slice(a.source.end, b.source.start);
  return isJoint(english, isLatinParticle) && isJoint(arabic, isArabicParticle);
}

/** White space, a hyphen, or particles. */
function isJoint(between: string, isParticle: (word: string) => boolean): boolean {
  return (
    /^[ \u00a0-]/u.test(between) &&
    between.split(/[ \u00a0-]+/u).every((word) => word === '' || isParticle(word))
  );
}

function pairOf(segment: SegmentView, run: readonly Met[]): NamePair | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const english = segment.target[first.target.paragraph]?.text ?? '';
  const bare = run.map(({ source, target }, at) => {
    const latin = english.slice(target.start, target.end);
    const arabic = segment.source.text.slice(source.start, source.end);
    return { arabic: at === 0 ? withoutParticles(arabic, latin) : arabic, english: latin };
  });
  const source: Place = { ...first.source, end: last.source.end };
  const target: Place = { ...first.target, end: last.target.end };
  const rest = segment.source.text.slice(first.source.end, last.source.end);
  return {
    words: bare.map((word) => ({ arabic: keyOfArabic(word.arabic), english: keyOfEnglish(word.english) })),
    arabic: keyOfArabic((bare[0]?.arabic ?? '') + rest),
    english: keyOfEnglish(english.slice(target.start, target.end)),
    source,
    target,
  };
}

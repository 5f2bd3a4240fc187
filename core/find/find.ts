/** Finds words or a pattern in both texts of a document. */
import type { Place } from '../model/flag.ts';
import { done, type Result } from '../model/result.ts';
import { standingTarget, type Segment, type Side } from '../model/segment.ts';
import { finderOf, touchesLetters, type Finder, type Match } from '../rules/own/matches.ts';
import { readingOf } from './reading.ts';

export interface Query {
  readonly text: string;
  /** `text` is a pattern of RE2: linear time, no looking around. */
  readonly regex: boolean;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly side: Side | 'both';
}

/** A stretch that was found, with what the groups of a pattern caught (from group 1). */
export interface Hit {
  readonly place: Place;
  readonly groups: readonly (string | null)[];
}

/** The hits of a segment, the Arabic before the English; the English of one that is left out has none. */
export type Search = (segment: Segment) => readonly Hit[];

/**
 * Prepares a search; what it found of a segment is kept as long as the segment. An empty query finds nothing.
 * Fails as `finderOf` does, also where `replacement` names a group that the pattern lacks.
 */
export function searchOf(query: Query, replacement: string | null = null): Result<Search> {
  if (query.text === '') return done(() => []);
  const found = new WeakMap<Segment, readonly Hit[]>();
  const sides: ((segment: Segment) => readonly Hit[])[] = [];
  for (const side of ['source', 'target'] as const) {
    if (query.side !== side && query.side !== 'both') continue;
    const finder = query.regex ? patternFinder(query, side, replacement) : done(wordFinder(query, side));
    if (!finder.ok) return finder;
    sides.push((segment) => hitsOf(segment, side, finder.value));
  }
  return done((segment) => {
    const known = found.get(segment);
    if (known) return known;
    const hits = sides.flatMap((side) => side(segment));
    found.set(segment, hits);
    return hits;
  });
}

function hitsOf(segment: Segment, side: Side, find: Finder): readonly Hit[] {
  const paragraphs = side === 'source' ? [segment.source] : standingTarget(segment);
  return paragraphs.flatMap((text, paragraph) =>
    Array.from(find(text), ({ start, end, groups }) => ({
      place: { segment: segment.id, side, paragraph, start, end },
      groups,
    })),
  );
}

/** Words as they are written, by plain search. */
function wordFinder({ text: words, matchCase, wholeWords }: Query, side: Side): Finder {
  const options = { side, ignoreCase: !matchCase };
  const wanted = readingOf(words, options).text;
  return function* find(raw): Iterable<Match> {
    if (wanted === '') return;
    const { text, placeOf } = readingOf(raw, options);
    let last = 0;
    for (let at = text.indexOf(wanted); at >= 0;) {
      const place = placeOf({ start: at, end: at + wanted.length });
      const taken = place.start >= last && !(wholeWords && touchesLetters(raw, place.start, place.end));
      if (taken) {
        last = place.end;
        yield { ...place, groups: [] };
      }
      at = text.indexOf(wanted, taken ? at + wanted.length : at + 1);
    }
  };
}

/** A pattern; in the Arabic it is folded like the text it reads. */
function patternFinder(
  { text: pattern, matchCase, wholeWords }: Query,
  side: Side,
  replacement: string | null,
): Result<Finder> {
  const options = { side, ignoreCase: false };
  const finder = finderOf(
    {
      pattern: readingOf(pattern, options).text,
      ignoreCase: !matchCase,
      wholeWords: false,
      replacement: side === 'target' ? replacement : null,
    },
    Infinity,
  );
  if (!finder.ok) return finder;
  return done(function* find(raw): Iterable<Match> {
    const { text, placeOf } = readingOf(raw, options);
    for (const { groups, ...found } of finder.value(text)) {
      const place = placeOf(found);
      if (wholeWords && touchesLetters(raw, place.start, place.end)) continue;
      yield { ...place, groups };
    }
  });
}

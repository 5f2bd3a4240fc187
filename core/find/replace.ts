/** Puts other words in the place of what a search found in the English. */
import type { Segment } from '../model/segment.ts';
import { rewrite } from '../review/transitions.ts';
import { expand } from '../rules/own/matches.ts';
import type { Hit, Search } from './find.ts';

/**
 * What replaces a hit. A pattern's `$1`–`$9` stand for its groups, `$&` for all that was found, `$$` for a dollar
 * sign; without a pattern (`regex` false) words are taken as they are.
 */
function replacementOf(hit: Hit, found: string, replacement: string, regex: boolean): string {
  return regex ? expand(replacement, found, hit.groups) : replacement;
}

/** A segment with its hits replaced; hits are of this segment as it is, those of the Arabic are passed over. */
export function replaceHits(
  segment: Segment,
  hits: readonly Hit[],
  replacement: string,
  regex: boolean,
): Segment {
  const target = [...segment.target];
  // Places count paragraphs that are not blank.
  const lines = target.flatMap((text, line) => (text.trim() === '' ? [] : [line]));
  for (const hit of hits.toReversed()) {
    const { side, paragraph, start, end } = hit.place;
    const line = lines[paragraph];
    const text = line === undefined ? undefined : target[line];
    if (side !== 'target' || line === undefined || text === undefined) continue;
    const words = replacementOf(hit, text.slice(start, end), replacement, regex);
    target[line] = text.slice(0, start) + words + text.slice(end);
  }
  return rewrite(segment, target);
}

/** The segments whose English a replacement of every hit changes, as they read then. */
export function replaceAll(
  segments: readonly Segment[],
  search: Search,
  replacement: string,
  regex: boolean,
): readonly Segment[] {
  return segments.flatMap((segment) => {
    const hits = search(segment).filter(({ place }) => place.side === 'target');
    return hits.length === 0 ? [] : [replaceHits(segment, hits, replacement, regex)];
  });
}

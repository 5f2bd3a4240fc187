/** How the English of a segment renders a term: rightly, wrongly, or not at all. */
import type { Fix } from '../../model/flag.ts';
import type { TextView } from '../../text/view.ts';
import { inTarget, type SegmentView } from '../rule.ts';
import { plural, rendering, type Found, type Rendering } from './term-english.ts';

/** Buttons on one card. */
const MOST_FIXES = 3;

/** A forbidden rendering where it stands. */
export interface Misuse {
  readonly paragraph: number;
  readonly view: TextView;
  readonly hit: Found;
}

export interface TermUse {
  readonly misuses: readonly Misuse[];
  /** A rendering stands there, right or wrong: what stands in place of the term is told already. */
  readonly isRendered: boolean;
}

export function termUse(
  segment: SegmentView,
  wanted: readonly Rendering[],
  forbidden: readonly Rendering[],
): TermUse {
  const misuses: Misuse[] = [];
  let isRendered = false;
  for (const [paragraph, view] of segment.target.entries()) {
    const right = wanted.flatMap(({ find }) => find(view));
    const wrong = outside(
      right,
      forbidden.flatMap(({ find }) => find(view)),
    );
    if (right.length + wrong.length > 0) isRendered = true;
    for (const hit of wrong) misuses.push({ paragraph, view, hit });
  }
  return { misuses, isRendered };
}

/** Null where one has no word in it. */
export function renderingsOf(texts: readonly string[]): readonly Rendering[] | null {
  const made = texts.flatMap((text) => rendering(text) ?? []);
  return made.length === texts.length ? made : null;
}

/**
 * Of forbidden renderings those that are no part of a wanted one ("West Bank" holds "bank"), and of those that overlap the
 * first and longest.
 */
function outside(right: readonly Found[], forbidden: readonly Found[]): readonly Found[] {
  const inOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;
  const good = right.toSorted(inOrder);
  let next = 0;
  let goodEnd = 0;
  let end = 0;
  return forbidden.toSorted(inOrder).filter((hit) => {
    for (let at = good[next]; at && at.start <= hit.start; at = good[++next]) {
      goodEnd = Math.max(goodEnd, at.end);
    }
    if (hit.end <= goodEnd || hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** Writing a wanted rendering in the place of what stands there. */
export function renderingFixes(
  segment: SegmentView,
  { paragraph, view, hit: { start, end, isPlural } }: Misuse,
  wanted: readonly Rendering[],
): readonly Fix[] {
  const place = inTarget(segment, paragraph, start, end);
  return wanted.slice(0, MOST_FIXES).map((one) => {
    const better = likeCase(view.text.slice(start, end), isPlural ? plural(one.text) : one.text);
    return {
      kind: 'edit',
      titleId: 'replace',
      data: { text: better },
      edits: [{ place, text: better }],
    };
  });
}

/** The rendering with a capital where what it replaces has one. */
function likeCase(found: string, better: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? better.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : better;
}

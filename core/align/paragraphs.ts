/** Aligns the paragraphs of an Arabic text with those of its English where their numbers differ. */
import { fold } from '../text/arabic.ts';
import { TextView } from '../text/view.ts';
import { anchorsOf } from './anchors.ts';
import { alignItems, type Bead, type Item } from './beads.ts';
import type { Side } from '../model/segment.ts';

export type { Bead } from './beads.ts';

export interface AlignOptions {
  /** Indexes of Arabic paragraphs that are text of the page: cheap to leave without English. */
  readonly pageText?: ReadonlySet<number>;
}

/**
 * Beads in order that cover every paragraph of both sides exactly once: 1–1, 1–n, n–1, and 1–0 or 0–1 where
 * a paragraph has no counterpart. Repeats of an earlier Arabic paragraph are cheap to leave without one.
 */
export function alignParagraphs(
  source: readonly string[],
  target: readonly string[],
  { pageText }: AlignOptions = {},
): Bead[] {
  const repeated = repeats(source);
  return alignItems(
    source.map((text, at) => itemOf(text, 'source', repeated.has(at) || pageText?.has(at) === true)),
    target.map((text) => itemOf(text, 'target', false)),
  );
}

function itemOf(text: string, side: Side, loose: boolean): Item {
  return { length: text.trim().length, anchors: anchorsOf(new TextView(text), side), loose };
}

function repeats(paragraphs: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  paragraphs.forEach((paragraph, at) => {
    const key = fold(paragraph)
      .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
      .trim();
    if (key !== '' && seen.has(key)) found.add(at);
    seen.add(key);
  });
  return found;
}

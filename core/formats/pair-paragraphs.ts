import { alignParagraphs } from '../align/paragraphs.ts';
import { kindsOf } from './kinds.ts';

/** Largest alignment that is searched, in Arabic paragraphs × places looked at for each; beyond it they pair in order. */
const WORK_LIMIT = 8_000_000;

/**
 * For each Arabic paragraph the English ones that stand for it, all of them, in order. Equal numbers pair one to one;
 * else the alignment tells: English for several Arabic paragraphs goes with the first, English of its own with the row
 * before it.
 */
export function pairParagraphs(source: readonly string[], target: readonly string[]): string[][] {
  const gap = Math.abs(source.length - target.length);
  if (gap === 0 || source.length * (gap + 40) > WORK_LIMIT) {
    return source.map((_, at) => target.slice(at, at === source.length - 1 ? undefined : at + 1));
  }
  const rows: string[][] = source.map(() => []);
  const pageText = new Set(kindsOf(source).flatMap((kind, at) => (kind === 'page' ? [at] : [])));
  for (const bead of alignParagraphs(source, target, { pageText })) {
    const isOwn = bead.source.start === bead.source.end;
    const row = rows[Math.max(0, isOwn ? bead.source.start - 1 : bead.source.start)];
    for (const paragraph of target.slice(bead.target.start, bead.target.end)) row?.push(paragraph);
  }
  return rows;
}

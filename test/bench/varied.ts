/** Long documents for measuring: paragraphs of the sample, words taken out and figures changed, so that few are alike. */
import { readFileSync } from 'node:fs';
import { draftFromParagraphs, type NewSegment } from '../../core/formats/import-text.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import type { Segment } from '../../core/model/segment.ts';

const read = (side: string): string[] =>
  splitParagraphs(readFileSync(new URL(`../../seeds/article-${side}.txt`, import.meta.url), 'utf8'));

/** The sample's segments that have English. */
export const SEEDS: readonly NewSegment[] = draftFromParagraphs(read('ar'), read('en')).filter(
  ({ target }) => target.length > 0,
);

/** @param random 0 ≤ number < 1, the same in every run */
export function variedSegments(count: number, random: () => number): Segment[] {
  const digit = (): string => String(Math.floor(random() * 10));
  const varied = (text: string): string =>
    text
      .split(' ')
      .filter(() => random() > 0.04)
      .join(' ')
      .replace(/\d/gu, (kept) => (random() < 0.5 ? kept : digit()));
  return Array.from({ length: count }, (_, at) => {
    const { source, target } = SEEDS[at % SEEDS.length] ?? { source: '', target: [] };
    return {
      id: `s${at}`,
      kind: 'paragraph',
      state: 'draft',
      source: varied(source),
      target: target.map(varied),
      leftOut: null,
    };
  });
}

/**
 * Faults of a text counted for an MQM scorecard: by type and severity, with the words they were found in.
 * Plain data, so that tallies are stored, sent and added up.
 */
import type { Flag, Severity } from '../model/flag.ts';

import { standingTarget, type Segment } from '../model/segment.ts';
import { countWords } from '../diff/word-count.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface Tally {
  readonly words: number;
  /** By MQM category, "Dimension / Type". */
  readonly faults: Readonly<Record<string, SeverityCounts>>;
}

/** The two texts of a document, each with the faults found in it. */
export interface DocumentQuality {
  /** The Arabic as it came: every flag on it that nobody dismissed, mended in the English or not. */
  readonly arrived: Tally;
  /** The English as it stands, without what is left out: what is still open in it, or missing from it. */
  readonly standing: Tally;
  /** Flags that an editor said are no faults. */
  readonly dismissed: number;
}

export const NO_FAULTS: SeverityCounts = { critical: 0, major: 0, minor: 0, neutral: 0 };
export const EMPTY_TALLY: Tally = { words: 0, faults: {} };

/**
 * @param ofArabic flags of the Arabic checked alone
 * @param ofBoth flags of the Arabic checked with its English
 */
export function qualityOf(
  segments: readonly Segment[],
  ofArabic: readonly Flag[],
  ofBoth: readonly Flag[],
): DocumentQuality {
  const alone = new Set(ofArabic.map(({ key }) => key));
  return {
    arrived: {
      words: wordsIn(segments.map(({ source }) => source)),
      faults: count(ofArabic.filter(({ status }) => status !== 'dismissed')),
    },
    standing: {
      words: wordsIn(segments.flatMap(standingTarget)),
      // A flag on the Arabic that needs the English, as of a sentence left untranslated, is a fault of the English.
      faults: count(ofBoth.filter(({ key, status }) => status === 'open' && !alone.has(key))),
    },
    dismissed: ofBoth.filter(({ status }) => status === 'dismissed').length,
  };
}

/** Of several texts as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const faults: Record<string, SeverityCounts> = {};
  for (const tally of tallies) {
    for (const [category, counts] of Object.entries(tally.faults))
      faults[category] = addCounts(faults[category] ?? NO_FAULTS, counts);
  }
  return { words: tallies.reduce((sum, { words }) => sum + words, 0), faults };
}

export function addCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return {
    critical: a.critical + b.critical,
    major: a.major + b.major,
    minor: a.minor + b.minor,
    neutral: a.neutral + b.neutral,
  };
}

/** All faults of a tally by severity. */
export function totalOf({ faults }: Tally): SeverityCounts {
  return Object.values(faults).reduce(addCounts, NO_FAULTS);
}

function count(flags: readonly Flag[]): Record<string, SeverityCounts> {
  const faults: Record<string, Record<Severity, number>> = {};
  for (const { mqm, severity } of flags) {
    const counts = (faults[mqm] ??= { ...NO_FAULTS });
    counts[severity] += 1;
  }
  return faults;
}

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

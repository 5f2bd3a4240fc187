/** A quality report over documents: the data that its page, table and file say. */
import type { StageKind } from '../stage/stage.ts';
import { scoreOf, type Score, type Scoring } from './scorecard.ts';
import { sumOf, type DocumentQuality, type Tally } from './tally.ts';

export interface ReportedDocument {
  readonly title: string;
  /** When it was last changed, in milliseconds since 1970, UTC. */
  readonly at: number;
  readonly quality: DocumentQuality;
  /** Whether it is signed off, or how far it is from that. */
  readonly stage: StageKind;
}

export interface QualityReport {
  /** Last changed first. */
  readonly documents: readonly ReportedDocument[];
  readonly scoring: Scoring;
}

/** Sides of a report, in the order in which they are told. */
export const QUALITY_SIDES = ['arrived', 'standing'] as const;
export type QualitySide = (typeof QUALITY_SIDES)[number];

export function totalTally({ documents }: QualityReport, side: QualitySide): Tally {
  return sumOf(documents.map(({ quality }) => quality[side]));
}

export function documentScore({ quality }: ReportedDocument, side: QualitySide, scoring: Scoring): Score {
  return scoreOf(quality[side], scoring);
}

/** A figure as reports write it: points per 1,000 words to one decimal. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** A quality report as a table (CSV) and as data (JSON); fields are named alike in every language. */
import { SEVERITIES } from '../model/flag.ts';
import {
  documentScore,
  QUALITY_SIDES,
  toTenth,
  totalTally,
  type QualityReport,
  type QualitySide,
} from '../quality/report.ts';
import { scoreOf, type Score } from '../quality/scorecard.ts';
import { writeCsv } from './csv.ts';

const FIELDS = ['words', ...SEVERITIES, 'points', 'pointsPerThousandWords', 'passed'] as const;
type Field = (typeof FIELDS)[number];

/** One line a document. */
export function renderQualityCsv(report: QualityReport): string {
  const head = [
    'document',
    'changed',
    ...QUALITY_SIDES.flatMap((side) => FIELDS.map((f) => `${side}.${f}`)),
    'dismissed',
    'stage',
  ];
  const rows = report.documents.map((document) => [
    document.title,
    new Date(document.at).toISOString(),
    ...QUALITY_SIDES.flatMap((side) => {
      const fields = fieldsOf(documentScore(document, side, report.scoring));
      return FIELDS.map((field) => String(fields[field] ?? ''));
    }),
    String(document.quality.dismissed),
    document.stage,
  ]);
  return writeCsv([head, ...rows]);
}

/** `{scoring, total: {arrived, standing}, documents: [{title, changed, dismissed, stage, arrived, standing}]}`. */
export function renderQualityJson(report: QualityReport): string {
  const { scoring, documents } = report;
  const sides = (score: (side: QualitySide) => object) =>
    Object.fromEntries(QUALITY_SIDES.map((side) => [side, score(side)]));
  const data = {
    scoring,
    total: sides((side) => {
      const tally = totalTally(report, side);
      return { ...fieldsOf(scoreOf(tally, scoring)), faults: tally.faults };
    }),
    documents: documents.map((document) => ({
      title: document.title,
      changed: new Date(document.at).toISOString(),
      dismissed: document.quality.dismissed,
      stage: document.stage,
      ...sides((side) => ({
        ...fieldsOf(documentScore(document, side, scoring)),
        faults: document.quality[side].faults,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function fieldsOf(score: Score): Readonly<Record<Field, number | boolean | null>> {
  return {
    words: score.words,
    ...score.counts,
    points: score.penalty,
    pointsPerThousandWords: score.perThousand === null ? null : toTenth(score.perThousand),
    passed: score.passed,
  };
}

import type { QualitySide } from '../quality/report.ts';
import type { Severity } from '../model/flag.ts';

/** What the quality report says. Placeholders: {{name}}. */
export interface QualityTexts {
  readonly title: string;
  /** {{from}} {{to}}: days. */
  readonly period: string;
  readonly allTime: string;
  readonly sides: Readonly<Record<QualitySide, string>>;
  readonly sideHints: Readonly<Record<QualitySide, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<
    Record<'document' | 'changed' | 'words' | 'penalty' | 'perThousand' | 'result' | 'category', string>
  >;
  readonly total: string;
  readonly passed: string;
  readonly failed: string;
  readonly noWords: string;
  readonly noFaults: string;
  /** {{critical}} {{major}} {{minor}} {{neutral}} {{passMark}} */
  readonly scoring: string;
  /** MQM's dimensions and types by their English names; one without a translation is said as MQM writes it. */
  readonly categories: Readonly<Record<string, string>>;
}

import { sayRule, type MessageLanguage } from '../../core/locales/messages.ts';
import type { Severity } from '../../core/model/flag.ts';
import type { FlagRecord, PlaceRecord } from './flag-record.ts';
import type { Loaded } from './load.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};

/** SARIF 2.1.0 (OASIS), for tools that collect findings of checkers. Resolved and dismissed flags are suppressed there. */
export function renderSarif(
  language: MessageLanguage,
  flags: readonly FlagRecord[],
  { files, located }: Pick<Loaded, 'files' | 'located'>,
): string {
  const location = (place: PlaceRecord) => {
    const paragraph = located?.[place.side][place.paragraph - 1];
    const file = place.side === 'source' ? files.source : (files.target ?? files.source);
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...(paragraph ? { region: { startLine: paragraph.line, ...columns(paragraph.indent, place) } } : {}),
      },
      logicalLocations: [{ fullyQualifiedName: `${place.side}/${place.paragraph}`, kind: 'paragraph' }],
    };
  };
  const rules = [...new Set(flags.map((flag) => flag.rule))].sort();
  const names = new Map(flags.map((flag) => [flag.rule, flag.name ?? sayRule(language, flag.rule)]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Muraji',
            rules: rules.map((id) => ({ id, shortDescription: { text: names.get(id) ?? id } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: flags.map((flag) => ({
          ruleId: flag.rule,
          ruleIndex: rules.indexOf(flag.rule),
          level: LEVELS[flag.severity],
          message: { text: flag.message },
          locations: [location(flag)],
          ...(flag.related ? { relatedLocations: flag.related.map(location) } : {}),
          ...(flag.status === 'open' ? {} : { suppressions: [{ kind: 'external', status: 'accepted' }] }),
          properties: { mqm: flag.mqm, severity: flag.severity, status: flag.status, text: flag.text },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Columns are counted from 1; unknown where a paragraph runs over several lines. */
function columns(indent: number | null, { start, end }: PlaceRecord) {
  return indent === null ? {} : { startColumn: indent + start + 1, endColumn: indent + end + 1 };
}

/** A path as a URI reference. */
function uriOf(file: string): string {
  return file.split(/[/\\]/u).map(encodeURIComponent).join('/');
}

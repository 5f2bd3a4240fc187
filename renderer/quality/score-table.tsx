import { Button } from 'react-aria-components';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import type { Result } from '../../core/model/result.ts';
import { toTenth, type QualitySide } from '../../core/quality/report.ts';
import { scoreOf, type Score, type Scoring } from '../../core/quality/scorecard.ts';
import type { DocumentQuality, Tally } from '../../core/quality/tally.ts';
import { useWords } from '../i18n/use-words.ts';

interface ScoreTableProps {
  documents: readonly DocumentSummary[];
  readings: ReadonlyMap<string, Result<DocumentQuality>>;
  total: Tally;
  side: QualitySide;
  scoring: Scoring;
  /** The document whose faults are shown; null for all together. */
  chosen: string | null;
  onChoose(document: string | null): void;
}

/** A line a document, and one for all of them. */
export function ScoreTable({ documents, readings, total, side, scoring, chosen, onChoose }: ScoreTableProps) {
  const words = useWords();
  const { t } = words;
  const texts = qualityTexts(words.language);
  const { columns } = texts;
  return (
    <table className="quality-table">
      <caption className="unseen">{t('quality.documents')}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.document}</th>
          <th scope="col" className="quality-number">
            {columns.words}
          </th>
          {SEVERITIES.map((severity) => (
            <th key={severity} scope="col" className="quality-number">
              {texts.severities[severity]}
            </th>
          ))}
          <th scope="col" className="quality-number">
            {columns.penalty}
          </th>
          <th scope="col" className="quality-number">
            {columns.perThousand}
          </th>
          <th scope="col">{columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, title }) => {
          const reading = readings.get(id);
          return (
            <tr key={id} aria-selected={chosen === id}>
              <th scope="row">
                <Button
                  className="quality-choose"
                  aria-pressed={chosen === id}
                  onPress={() => onChoose(chosen === id ? null : id)}
                >
                  <span dir="auto">{title}</span>
                </Button>
              </th>
              {reading?.ok && <ScoreCells score={scoreOf(reading.value[side], scoring)} />}
              {reading?.ok === false && (
                <td colSpan={8} className="quality-unreadable">
                  {t('quality.unreadable', { why: words.error(reading.error) })}
                </td>
              )}
              {!reading && <td colSpan={8} aria-hidden="true" />}
            </tr>
          );
        })}
      </tbody>
      {documents.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <ScoreCells score={scoreOf(total, scoring)} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function ScoreCells({ score }: { score: Score }) {
  const words = useWords();
  const texts = qualityTexts(words.language);
  const { passed, perThousand } = score;
  const figures = [score.words, ...SEVERITIES.map((severity) => score.counts[severity]), score.penalty];
  return (
    <>
      {figures.map((figure, at) => (
        <td key={at} className={figure === 0 ? 'quality-number quality-nil' : 'quality-number'}>
          {words.number(figure)}
        </td>
      ))}
      <td className="quality-number quality-rate">
        {perThousand === null ? '–' : words.number(toTenth(perThousand))}
      </td>
      <td>
        {passed === null ? (
          <span className="quality-none">{texts.noWords}</span>
        ) : (
          <span className={passed ? 'quality-passed' : 'quality-failed'}>
            {passed ? texts.passed : texts.failed}
          </span>
        )}
      </td>
    </>
  );
}

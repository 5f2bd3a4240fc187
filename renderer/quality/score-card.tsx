import { Fragment } from 'react';
import { qualityTexts, sayCategory } from '../../core/locales/quality-words.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import { linesOf, type ScoreLine, type Scoring } from '../../core/quality/scorecard.ts';
import type { Tally } from '../../core/quality/tally.ts';
import { useWords } from '../i18n/use-words.ts';

/** The faults of one text by MQM's dimensions and types, the costliest first. */
export function ScoreCard({ title, tally, scoring }: { title: string; tally: Tally; scoring: Scoring }) {
  const words = useWords();
  const { t } = words;
  const texts = qualityTexts(words.language);
  const dimensions = linesOf(tally, scoring);
  return (
    <section className="quality-card" aria-labelledby="quality-card">
      <h2 id="quality-card">{t('quality.faults', { title })}</h2>
      {dimensions.length === 0 ? (
        <p className="hint">{texts.noFaults}</p>
      ) : (
        <table className="quality-table" aria-labelledby="quality-card">
          <thead>
            <tr>
              <th scope="col">{texts.columns.category}</th>
              {SEVERITIES.map((severity) => (
                <th key={severity} scope="col" className="quality-number">
                  {texts.severities[severity]}
                </th>
              ))}
              <th scope="col" className="quality-number">
                {texts.columns.penalty}
              </th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map((dimension) => (
              <Fragment key={dimension.name}>
                <Line line={dimension} name={sayCategory(texts, dimension.name)} isDimension />
                {dimension.types.map((type) => (
                  <Line key={type.name} line={type} name={sayCategory(texts, type.name)} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line, name, isDimension = false }: { line: ScoreLine; name: string; isDimension?: boolean }) {
  const words = useWords();
  const figures = [...SEVERITIES.map((severity) => line.counts[severity]), line.penalty];
  return (
    <tr className={isDimension ? 'quality-dimension' : 'quality-type'}>
      <th scope="row">{name}</th>
      {figures.map((figure, at) => (
        <td key={at} className={figure === 0 ? 'quality-number quality-nil' : 'quality-number'}>
          {words.number(figure)}
        </td>
      ))}
    </tr>
  );
}

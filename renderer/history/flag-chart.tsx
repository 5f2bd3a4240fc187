import type { FlagPoint } from '../../core/contract/history.ts';
import { SEVERITIES, type Severity } from '../../core/model/flag.ts';
import { useWords } from '../i18n/use-words.ts';
import { chartOf, HEIGHT, WIDTH } from './chart-geometry.ts';

/** Open flags over the revisions, a line for each severity; the table says the same in numbers. */
export function FlagChart({ points }: { points: readonly FlagPoint[] }) {
  const words = useWords();
  const { t, number } = words;
  const { most, lines, ticks } = chartOf(points);
  const [first, last] = [points[0], points.at(-1)];
  const summary = last
    ? SEVERITIES.map((severity) => t(`status.${severity}`, { n: last.open[severity] })).join(' · ')
    : '';
  return (
    <figure className="flag-chart" dir="ltr">
      <svg
        viewBox={`-34 -8 ${WIDTH + 44} ${HEIGHT + 30}`}
        role="img"
        aria-label={t('history.chart.image', { summary, count: points.length })}
      >
        {ticks.map(({ value, y }) => (
          <g key={value}>
            <line className="flag-chart-grid" x1="0" x2={WIDTH} y1={y} y2={y} />
            <text className="flag-chart-label" x="-6" y={y + 4} textAnchor="end">
              {number(value)}
            </text>
          </g>
        ))}
        {SEVERITIES.map((severity) => (
          <polyline
            key={severity}
            className="flag-chart-line"
            data-severity={severity}
            points={lines[severity]}
          />
        ))}
        {first && (
          <text className="flag-chart-label" x="0" y={HEIGHT + 18}>
            {number(first.number)}
          </text>
        )}
        {last && last !== first && (
          <text className="flag-chart-label" x={WIDTH} y={HEIGHT + 18} textAnchor="end">
            {number(last.number)}
          </text>
        )}
      </svg>
      <figcaption className="flag-chart-keys" dir="auto">
        {SEVERITIES.map((severity) => (
          <Key key={severity} severity={severity} />
        ))}
        <span className="flag-chart-most">{t('history.chart.most', { n: most })}</span>
      </figcaption>
    </figure>
  );
}

function Key({ severity }: { severity: Severity }) {
  const { t } = useWords();
  return (
    <span className="flag-chart-key">
      <svg viewBox="0 0 28 8" aria-hidden="true">
        <line className="flag-chart-line" data-severity={severity} x1="0" x2="28" y1="4" y2="4" />
      </svg>
      {t(`review.flags.${severity}`)}
    </span>
  );
}

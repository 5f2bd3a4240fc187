import type { FlagPoint } from '../../core/contract/history.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { FlagChart } from './flag-chart.tsx';
import { useFlagCourse } from './use-flag-course.ts';

/** How the open flags went up and down from revision to revision. */
export function FlagsView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const course = useFlagCourse(session);
  if (!course) return <LoadingState words={t('history.reading')} />;
  if (!course.ok) return <ErrorState title={t('history.readFailed')} hint={words.error(course.error)} />;
  const { points, missing } = course.value;
  if (points.length === 0) return <EmptyState title={t('history.empty')} hint={t('history.emptyHint')} />;
  return (
    <section className="flag-course" aria-label={t('history.chart.title')}>
      <h2>{t('history.chart.title')}</h2>
      <p role="status" className="flag-course-missing">
        {missing > 0 ? t('history.chart.missing', { count: missing }) : t('history.chart.hint')}
      </p>
      <FlagChart points={points} />
      <details>
        <summary>{t('history.chart.table')}</summary>
        <PointTable points={points} />
      </details>
    </section>
  );
}

function PointTable({ points }: { points: readonly FlagPoint[] }) {
  const { t, number, moment } = useWords();
  return (
    <table className="flag-table">
      <thead>
        <tr>
          <th scope="col">{t('history.chart.revision')}</th>
          <th scope="col">{t('history.chart.when')}</th>
          {SEVERITIES.map((severity) => (
            <th scope="col" key={severity}>
              {t(`review.flags.${severity}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.number}>
            <th scope="row">{number(point.number)}</th>
            <td>{moment(point.at)}</td>
            {SEVERITIES.map((severity) => (
              <td key={severity}>{number(point.open[severity])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

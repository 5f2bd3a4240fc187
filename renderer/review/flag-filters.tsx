import { Radio, RadioGroup } from 'react-aria-components';
import type { SessionSnapshot } from '../app/session-types.ts';
import { useDerived } from '../app/use-derived.ts';
import { useWords } from '../i18n/use-words.ts';
import { FLAG_FILTERS, matches, type FlagFilter } from './flag-filter.ts';
import type { DocumentSession } from './session.ts';

/** Offered even where they are empty. */
const ALWAYS: ReadonlySet<FlagFilter> = new Set(['open', 'here', 'settled']);

/** Of each filter, in their order. */
const countsIn = ({ flags, current }: Pick<SessionSnapshot, 'flags' | 'current'>): string =>
  FLAG_FILTERS.map((id) => flags.filter((flag) => matches(flag, id, current)).length).join(' ');

interface Props {
  readonly session: DocumentSession;
  readonly filter: FlagFilter;
  readonly onChange: (filter: FlagFilter) => void;
}

/** Narrows the list of flags, and says how many there are of each sort. */
export function FlagFilters({ session, filter, onChange }: Props) {
  const { t, number } = useWords();
  const counts = useDerived(session, countsIn, 'flags', 'current').split(' ').map(Number);
  const offered = FLAG_FILTERS.map((id, at) => ({ id, count: counts[at] ?? 0 })).filter(
    ({ id, count }) => count > 0 || ALWAYS.has(id) || id === filter,
  );
  return (
    <RadioGroup
      className="flag-filters"
      orientation="horizontal"
      aria-label={t('review.flags.filters')}
      value={filter}
      onChange={(value) => onChange(FLAG_FILTERS.find((id) => id === value) ?? 'open')}
    >
      {offered.map(({ id, count }) => (
        <Radio className="flag-filter" key={id} value={id}>
          {t(`review.flags.${id}`)}
          {id === 'here' ? null : <span className="flag-count">{number(count)}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}

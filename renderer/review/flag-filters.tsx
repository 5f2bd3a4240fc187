import { Radio, RadioGroup } from 'react-aria-components';
import { tallyOf, type FlagTally } from '../app/flag-tally.ts';
import type { SessionSnapshot } from '../app/session-types.ts';
import { useDerived } from '../app/use-derived.ts';
import { useWords } from '../i18n/use-words.ts';
import { FLAG_FILTERS, type FlagFilter } from './flag-filter.ts';
import type { DocumentSession } from './session.ts';

/** Offered even where they are empty. */
const ALWAYS: ReadonlySet<FlagFilter> = new Set(['open', 'here', 'settled']);

/** As JSON, which is compared by what it says. */
const countsIn = ({ flags }: Pick<SessionSnapshot, 'flags'>): string => JSON.stringify(tallyOf(flags));

function countOf(filter: FlagFilter, { open, settled }: FlagTally): number {
  if (filter === 'open') return open.critical + open.major + open.minor;
  if (filter === 'settled') return settled;
  // How many there are here is seen in the list.
  return filter === 'here' ? 0 : open[filter];
}

interface Props {
  readonly session: DocumentSession;
  readonly filter: FlagFilter;
  readonly onChange: (filter: FlagFilter) => void;
}

/** Narrows the list of flags, and says how many there are of each sort. */
export function FlagFilters({ session, filter, onChange }: Props) {
  const { t, number } = useWords();
  const tally = JSON.parse(useDerived(session, countsIn, 'flags')) as FlagTally;
  const offered = FLAG_FILTERS.map((id) => ({ id, count: countOf(id, tally) })).filter(
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

import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import '../review/flags.css';
import { Button } from '../ui/button.tsx';
import { LedgerItem } from './ledger-item.tsx';
import './ledger.css';
import { useLedger } from './use-ledger.ts';

const FILTERS = ['unclear', 'here', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** A long document has entries by the thousand; so many are shown at once. */
const PAGE = 200;

/** What both texts must agree on, in the order of the text. */
export function LedgerPanel({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const { current, ledger, entry } = useSnapshot(session, 'current', 'ledger', 'entry');
  const { entries, unclear, confirmed } = useLedger(session);
  const [filter, setFilter] = useState<Filter>('unclear');
  const [pages, setPages] = useState(1);
  const lists: Readonly<Record<Filter, readonly LedgerEntry[]>> = {
    unclear,
    here: current === null ? [] : (ledger.get(current) ?? []),
    all: entries,
  };
  const list = lists[filter];
  // Walked to by key, an entry has to be on the list wherever it stands.
  const least = entry ? list.findIndex(({ key }) => key === entry.key) + 1 : 0;
  const shown = list.slice(0, Math.max(pages * PAGE, least));
  const more = list.length - shown.length;

  return (
    <div className="flags" role="region" aria-label={t('ledger.label')}>
      <RadioGroup
        className="flag-filters"
        orientation="horizontal"
        aria-label={t('ledger.filters')}
        value={filter}
        onChange={(value) => {
          setFilter(FILTERS.find((id) => id === value) ?? 'unclear');
          setPages(1);
        }}
      >
        {FILTERS.map((id) => (
          <Radio className="flag-filter" key={id} value={id}>
            {t(`ledger.${id}`)}
            {id === 'here' ? null : <span className="flag-count">{words.number(lists[id].length)}</span>}
          </Radio>
        ))}
      </RadioGroup>
      <p className="unseen" role="status">
        {entry
          ? t('ledger.announce', {
              kind: t(`ledger.kinds.${entry.kind}`),
              status: t(`ledger.statuses.${confirmed.has(entry.key) ? 'confirmed' : entry.status}`),
              arabic: entry.source?.text ?? t('ledger.none'),
              english: entry.target?.text ?? t('ledger.none'),
            })
          : ''}
      </p>
      {shown.length > 0 ? (
        <ol className="flag-list ledger-list">
          {shown.map((each) => (
            <LedgerItem
              key={keyOf(each)}
              session={session}
              entry={each}
              number={session.draft.indexOf(each.segment) + 1}
              confirmed={confirmed.has(each.key)}
              focused={each.key === entry?.key}
            />
          ))}
          {more > 0 && (
            <li>
              <Button variant="quiet" onPress={() => setPages(pages + 1)}>
                {t('ledger.more', { count: Math.min(more, PAGE) })}
              </Button>
            </li>
          )}
        </ol>
      ) : (
        <Empty session={session} filter={filter} isNothing={entries.length === 0} />
      )}
    </div>
  );
}

/** The same words may stand twice between the same neighbours: the place tells them apart. */
function keyOf({ key, source, target }: LedgerEntry): string {
  return [key, source?.place.start, target?.place.paragraph, target?.place.start].join(' ');
}

function Empty({
  session,
  filter,
  isNothing,
}: {
  readonly session: DocumentSession;
  readonly filter: Filter;
  readonly isNothing: boolean;
}) {
  const { t } = useWords();
  const { checking } = useSnapshot(session, 'checking');
  if (checking && isNothing) return <p className="flags-empty">{t('ledger.reading')}</p>;
  if (filter === 'here') return <p className="flags-empty">{t('ledger.emptyHere')}</p>;
  if (filter === 'all') return <p className="flags-empty">{t('ledger.emptyAll')}</p>;
  return (
    <div className="flags-empty">
      <p className="flags-clear">{t('ledger.emptyUnclear')}</p>
      <p>{t('ledger.emptyUnclearHint')}</p>
    </div>
  );
}

import { useRef, useState, type ReactNode } from 'react';
import { Input, Label, Radio, RadioGroup, SearchField } from 'react-aria-components';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import '../review/flags.css';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { Book } from './book.tsx';
import { ClusterDetail } from './cluster-detail.tsx';
import { ClusterList } from './cluster-list.tsx';
import { ClusterSpellings } from './cluster-spellings.tsx';
import { fits } from './fits.ts';
import './names.css';
import { titleOf } from './title.ts';
import { useBook } from './use-book.ts';
import { useDecide } from './use-decide.ts';
import { useGrouping } from './use-clusters.ts';

const FILTERS = ['needs', 'all', 'remembered'] as const;
type Filter = (typeof FILTERS)[number];

/** The names of the open document: how each is spelled in both texts, and how it is to be written. */
export function NamesView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const { clusters } = useSnapshot(session, 'clusters');
  const grouping = useGrouping(session);
  const book = useBook(session);
  const decide = useDecide(session, book);
  const [filter, setFilter] = useState<Filter>('needs');
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const needs = clusters?.filter(({ need }) => need !== null) ?? [];
  const counts = { needs: needs.length, all: clusters?.length ?? 0, remembered: book.names?.length ?? 0 };
  const listed = filter === 'needs' ? needs : (clusters ?? []);
  const shown = listed.filter(({ arabic, english }) =>
    fits(
      [...arabic, ...english].map(({ text }) => text),
      sought,
    ),
  );
  // A name that was decided stays in sight until another is chosen.
  const current = shown.find(({ id }) => id === chosen) ?? shown[0] ?? null;
  const reach = () => panel.current?.querySelector('input')?.focus();
  const back = () =>
    list.current?.querySelector<HTMLElement>('[role=option][tabindex="0"], [role=listbox]')?.focus();

  return (
    <div className={filter === 'remembered' ? 'workspace names-alone' : 'workspace'}>
      <div className="workspace-main names-main" ref={list}>
        <div className="names-bar">
          <RadioGroup
            className="flag-filters"
            orientation="horizontal"
            aria-label={t('names.filters')}
            value={filter}
            onChange={(value) => setFilter(FILTERS.find((id) => id === value) ?? 'needs')}
          >
            {FILTERS.map((id) => (
              <Radio className="flag-filter" key={id} value={id}>
                {t(`names.${id}`)}
                <span className="flag-count">{words.number(counts[id])}</span>
              </Radio>
            ))}
          </RadioGroup>
          {filter !== 'remembered' && (
            <SearchField className="names-search" value={sought} onChange={setSought}>
              <Label className="unseen">{t('names.search')}</Label>
              <Input className="input" dir="auto" placeholder={t('names.search')} />
            </SearchField>
          )}
        </div>
        {filter === 'remembered' ? (
          <Book book={book} />
        ) : grouping.error ? (
          <ErrorState title={t('names.failed')} hint={words.error(grouping.error)} />
        ) : !clusters ? (
          <LoadingState words={t('names.reading')} />
        ) : shown.length === 0 ? (
          <Nothing filter={filter} isSearch={sought.trim() !== '' && listed.length > 0} />
        ) : (
          <ClusterList clusters={shown} current={current?.id ?? null} onSelect={setChosen} onDecide={reach} />
        )}
      </div>
      {filter !== 'remembered' && (
        <aside className="side-panel names-side" aria-label={t('names.title')}>
          {current ? (
            <Detail key={current.id} cluster={current}>
              <ClusterDetail
                session={session}
                cluster={current}
                decide={decide}
                panel={panel}
                onDone={back}
              />
              <ClusterSpellings
                session={session}
                cluster={current}
                clusters={clusters ?? []}
                grouping={grouping}
              />
            </Detail>
          ) : (
            <p className="names-select">{t('names.select')}</p>
          )}
        </aside>
      )}
    </div>
  );
}

function Detail({ cluster, children }: { cluster: NameCluster; children: ReactNode }) {
  return (
    <>
      <h2 className="name-title">
        <bdi>{titleOf(cluster)}</bdi>
      </h2>
      {children}
    </>
  );
}

function Nothing({ filter, isSearch }: { filter: 'needs' | 'all'; isSearch: boolean }) {
  const { t } = useWords();
  if (isSearch) return <EmptyState title={t('names.emptySearch')} />;
  if (filter === 'all') return <EmptyState title={t('names.emptyAll')} hint={t('names.emptyAllHint')} />;
  return <EmptyState title={t('names.emptyNeeds')} hint={t('names.emptyNeedsHint')} />;
}

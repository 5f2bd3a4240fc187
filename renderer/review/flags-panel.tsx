import { lazy, Suspense, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Flag, Severity } from '../../core/model/flag.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FlagCard } from './flag-card.tsx';
import type { DocumentSession } from './session.ts';
import './flags.css';

const DocumentRulesDialog = lazy(() =>
  import('../rules/document-rules-dialog.tsx').then((module) => ({ default: module.DocumentRulesDialog })),
);

const FILTERS = ['open', 'here', 'critical', 'major', 'minor', 'neutral', 'settled'] as const;
type Filter = (typeof FILTERS)[number];
/** Offered even where they are empty. */
const ALWAYS: ReadonlySet<Filter> = new Set(['open', 'here', 'settled']);

/** The flags of the document as a list of notes, in the order of the text. */
export function FlagsPanel({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const { flags, current, checking } = useSnapshot(session);
  const [isChoosing, setChoosing] = useState(false);
  const [filter, setFilter] = useState<Filter>('open');

  const shows = (name: Filter) => (flag: Flag) => matches(flag, name, current);
  const shown = flags.filter(shows(filter));
  const counts = FILTERS.map((id) => ({ id, count: flags.filter(shows(id)).length }));
  const offered = counts.filter(({ id, count }) => count > 0 || ALWAYS.has(id) || id === filter);
  const { focused } = session;

  return (
    <div className="flags" role="region" aria-label={t('review.flags.label')}>
      <RadioGroup
        className="flag-filters"
        orientation="horizontal"
        aria-label={t('review.flags.filters')}
        value={filter}
        onChange={(value) => setFilter(FILTERS.find((id) => id === value) ?? 'open')}
      >
        {offered.map(({ id, count }) => (
          <Radio className="flag-filter" key={id} value={id}>
            {t(`review.flags.${id}`)}
            {id === 'here' ? null : <span className="flag-count">{words.number(count)}</span>}
          </Radio>
        ))}
      </RadioGroup>
      <p className="unseen" role="status">
        {focused
          ? t('review.flags.announce', {
              severity: t(`review.flags.severity.${focused.severity}`),
              name: words.rule(focused.rule, focused.data),
              text: focused.text,
              message: words.flag(focused),
            })
          : ''}
      </p>
      {shown.length > 0 ? (
        <ol className="flag-list">
          {shown.map((flag) => (
            <FlagCard
              key={`${flag.key} ${flag.place.paragraph} ${flag.place.start}`}
              session={session}
              flag={flag}
              number={session.draft.indexOf(flag.place.segment) + 1}
              focused={flag.key === focused?.key}
            />
          ))}
        </ol>
      ) : (
        <Empty filter={filter} checking={checking && flags.length === 0} />
      )}
      <div className="flags-rules">
        <Button variant="quiet" onPress={() => setChoosing(true)}>
          {t('rules.ofDocument')}
        </Button>
      </div>
      {isChoosing && (
        <Suspense fallback={null}>
          <DocumentRulesDialog session={session} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Empty({ filter, checking }: { filter: Filter; checking: boolean }) {
  const { t } = useWords();
  if (checking) return <p className="flags-empty">{t('review.flags.checking')}</p>;
  if (filter !== 'open') return <p className="flags-empty">{t('review.flags.emptyFilter')}</p>;
  return (
    <div className="flags-empty">
      <p className="flags-clear">{t('review.flags.emptyOpen')}</p>
      <p>{t('review.flags.emptyOpenHint')}</p>
    </div>
  );
}

function matches(flag: Flag, filter: Filter, current: string | null): boolean {
  if (filter === 'settled') return flag.status !== 'open';
  if (filter === 'here') return flag.place.segment === current;
  if (flag.status !== 'open') return false;
  return filter === 'open' ? flag.severity !== 'neutral' : flag.severity === (filter satisfies Severity);
}

import { lazy, Suspense, useMemo, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Flag, Severity } from '../../core/model/flag.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FlagList } from './flag-list.tsx';
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
  const { flags, current, focused } = useSnapshot(session, 'flags', 'current', 'focused');
  const [isChoosing, setChoosing] = useState(false);
  const [filter, setFilter] = useState<Filter>('open');

  const here = filter === 'here' ? current : null;
  const shown = useMemo(() => flags.filter((flag) => matches(flag, filter, here)), [flags, filter, here]);
  const counts = FILTERS.map((id) => ({
    id,
    count: flags.filter((flag) => matches(flag, id, current)).length,
  }));
  const offered = counts.filter(({ id, count }) => count > 0 || ALWAYS.has(id) || id === filter);

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
        <FlagList key={filter} session={session} flags={shown} />
      ) : (
        <Empty session={session} filter={filter} />
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

function Empty({ session, filter }: { session: DocumentSession; filter: Filter }) {
  const { t } = useWords();
  const { checking, flags } = useSnapshot(session, 'checking', 'flags');
  if (checking && flags.length === 0) return <p className="flags-empty">{t('review.flags.checking')}</p>;
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

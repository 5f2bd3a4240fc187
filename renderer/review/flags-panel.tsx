import { lazy, Suspense, useMemo, useState } from 'react';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { matches, type FlagFilter } from './flag-filter.ts';
import { FlagFilters } from './flag-filters.tsx';
import { FlagList } from './flag-list.tsx';
import type { DocumentSession } from './session.ts';
import './flags.css';

const DocumentRulesDialog = lazy(() =>
  import('../rules/document-rules-dialog.tsx').then((module) => ({ default: module.DocumentRulesDialog })),
);

/** The flags of the document as a list of notes, in the order of the text. */
export function FlagsPanel({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const [filter, setFilter] = useState<FlagFilter>('open');
  return (
    <div className="flags" role="region" aria-label={t('review.flags.label')}>
      <FlagFilters session={session} filter={filter} onChange={setFilter} />
      <Announcement session={session} />
      <Shown key={filter} session={session} filter={filter} />
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

/** Reads out the flag that is gone to. */
function Announcement({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const { focused } = useSnapshot(session, 'focused');
  return (
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
  );
}

function Shown({ session, filter }: { session: DocumentSession; filter: FlagFilter }) {
  const { flags, current } = useSnapshot(session, 'flags', 'current');
  const here = filter === 'here' ? current : null;
  const shown = useMemo(() => flags.filter((flag) => matches(flag, filter, here)), [flags, filter, here]);
  if (shown.length === 0) return <Empty session={session} filter={filter} />;
  return <FlagList session={session} flags={shown} />;
}

function Empty({ session, filter }: { session: DocumentSession; filter: FlagFilter }) {
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

import { useState } from 'react';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { DRAFT, revisionRef } from '../compare/version-names.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { EmptyState } from '../ui/state.tsx';
import { DescribeDialog } from './describe-dialog.tsx';
import './history.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { RevisionFilterSelect } from './revision-filter.tsx';
import { RevisionItem } from './revision-item.tsx';
import { useRevisionFlags } from './use-revision-flags.ts';
import { useRevisions, type RevisionFilter } from './use-revisions.ts';

/** The draft and the revisions, newest first, on one line of time. */
export function HistoryPanel({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { revisions } = useSnapshot(session, 'revisions');
  const { openDialog, compare } = useNavigation();
  const { trouble } = useMessages();
  const [filter, setFilter] = useState<RevisionFilter>({ kind: 'all' });
  const [restoring, setRestoring] = useState<RevisionSummary | null>(null);
  const [describing, setDescribing] = useState<RevisionSummary | null>(null);
  const { rows, hasOlder, readOlder } = useRevisions(session, filter);
  const flags = useRevisionFlags(session, rows?.map(({ id }) => id) ?? []);

  if (revisions.length === 0) {
    return (
      <EmptyState title={t('history.empty')} hint={t('history.emptyHint')}>
        <Button onPress={() => openDialog('save-revision')}>{t('app.saveRevision')}</Button>
      </EmptyState>
    );
  }
  const compareBefore = async (revision: RevisionSummary) => {
    if (revision.parent === null) return;
    // The comparison names both: the window has to know them.
    const parent = await host.call('revision.find', { document: session.id, revision: revision.parent });
    if (!parent.ok) {
      trouble(words.error(parent.error));
      return;
    }
    session.knowRevisions([parent.value, revision]);
    compare({ before: revisionRef(parent.value), after: revisionRef(revision) });
  };
  const older = async () => {
    const error = await readOlder();
    if (error) trouble(t('history.olderFailed', { error: words.error(error) }));
  };
  return (
    <div className="history">
      <RevisionFilterSelect session={session} filter={filter} onChoose={setFilter} />
      <ol className="history-list">
        {filter.kind === 'all' && (
          <li className="history-item history-draft">
            <h3>{t('history.draft')}</h3>
            <p>{t('history.draftNow')}</p>
          </li>
        )}
        {rows?.map((revision) => (
          <RevisionItem
            key={revision.id}
            revision={revision}
            flags={flags.get(revision.id)}
            onCompareWithDraft={() => {
              session.knowRevisions([revision]);
              compare({ before: revisionRef(revision), after: DRAFT });
            }}
            onCompareBefore={revision.parent === null ? undefined : () => void compareBefore(revision)}
            onRestore={() => setRestoring(revision)}
            onDescribe={() => setDescribing(revision)}
          />
        ))}
      </ol>
      {rows?.length === 0 && <p className="history-none">{t('history.filterEmpty')}</p>}
      {hasOlder && <Button onPress={() => void older()}>{t('history.older')}</Button>}
      {restoring && (
        <RestoreDialog session={session} revision={restoring} onClose={() => setRestoring(null)} />
      )}
      {describing && (
        <DescribeDialog
          session={session}
          revision={describing}
          onClose={() => setDescribing(null)}
          onDone={() => setDescribing(null)}
        />
      )}
    </div>
  );
}

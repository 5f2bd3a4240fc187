import { useState } from 'react';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { DRAFT, revisionRef } from '../compare/version-names.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/state.tsx';
import './history.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { RevisionItem } from './revision-item.tsx';

/** The draft and every revision, newest first, on one line of time. */
export function HistoryPanel({ session }: { session: Session }) {
  const { t } = useWords();
  const { revisions } = useSnapshot(session);
  const { openDialog, compare } = useNavigation();
  const [restoring, setRestoring] = useState<RevisionSummary | null>(null);

  if (revisions.length === 0) {
    return (
      <EmptyState title={t('history.empty')} hint={t('history.emptyHint')}>
        <Button onPress={() => openDialog('save-revision')}>{t('app.saveRevision')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className="history">
      <ol className="history-list">
        <li className="history-item history-draft">
          <h3>{t('history.draft')}</h3>
          <p>{t('history.draftNow')}</p>
        </li>
        {revisions.map((revision) => {
          const parent = revisions.find(({ id }) => id === revision.parent);
          return (
            <RevisionItem
              key={revision.id}
              revision={revision}
              onCompareWithDraft={() => compare({ before: revisionRef(revision), after: DRAFT })}
              onCompareBefore={
                parent && (() => compare({ before: revisionRef(parent), after: revisionRef(revision) }))
              }
              onRestore={() => setRestoring(revision)}
            />
          );
        })}
      </ol>
      {restoring && (
        <RestoreDialog session={session} revision={restoring} onClose={() => setRestoring(null)} />
      )}
    </div>
  );
}

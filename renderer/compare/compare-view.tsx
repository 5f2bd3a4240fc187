import { useMemo, useState } from 'react';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { compareVersions } from '../../core/diff/compare.ts';
import { HistoryPanel } from '../history/history-panel.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { CompareBar } from './compare-bar.tsx';
import './compare.css';
import { ComparePage } from './compare-page.tsx';
import { useVersion } from './use-version.ts';
import { DRAFT, validComparison, versionKey } from './version-names.ts';

/** Any two versions of the open document, the older with the newer. */
export function CompareView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const { revisions } = useSnapshot(session);
  const { comparison: chosen, compare, openDialog } = useNavigation();
  const [attempt, setAttempt] = useState(0);
  const valid = validComparison(chosen, revisions);
  const { before: beforeRef, after: afterRef } = valid ?? { before: DRAFT, after: DRAFT };
  const before = useVersion(session, beforeRef, attempt);
  const after = useVersion(session, afterRef, attempt);
  const old = before?.ok ? before.value : null;
  const now = after?.ok ? after.value : null;
  const comparison = useMemo(() => (old && now ? compareVersions(old, now) : null), [old, now]);

  if (!valid) {
    return (
      <div className="workspace">
        <HistoryPanel session={session} />
      </div>
    );
  }
  const error = [before, after].find((answer) => answer?.ok === false);
  return (
    <div className="compare">
      <CompareBar
        chosen={valid}
        revisions={revisions}
        comparison={comparison}
        onChoose={compare}
        onExport={() => openDialog('export-changes')}
      />
      {error?.ok === false ? (
        <ErrorState title={t('compare.failed')} hint={words.error(error.error)}>
          <Button variant="primary" onPress={() => setAttempt((count) => count + 1)}>
            {t('app.retry')}
          </Button>
        </ErrorState>
      ) : comparison && old && now ? (
        <ComparePage
          key={`${versionKey(valid.before)} ${versionKey(valid.after)}`}
          session={session}
          chosen={valid}
          before={old}
          after={now}
          comparison={comparison}
        />
      ) : (
        <LoadingState words={t('compare.loading')} />
      )}
    </div>
  );
}

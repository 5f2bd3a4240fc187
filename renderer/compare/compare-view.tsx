import { useMemo, useState } from 'react';
import type { Reading } from '../../core/contract/calls.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useProgram } from '../app/program-context.ts';
import { compareVersions } from '../../core/diff/compare.ts';
import type { DiffOptions } from '../../core/diff/difference.ts';
import { HistoryPanel } from '../history/history-panel.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { CompareBar } from './compare-bar.tsx';
import './compare.css';
import { ComparePage } from './compare-page.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { useEdited } from './use-edited.ts';
import { useVersion } from './use-version.ts';
import { DRAFT, isForeign, validComparison, versionKey } from './version-names.ts';

/** Any two versions of the open document, the older with the newer. */
export function CompareView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const { revisions } = useSnapshot(session, 'revisions');
  const { comparison: chosen, compare, openDialog } = useNavigation();
  const [attempt, setAttempt] = useState(0);
  const valid = validComparison(chosen, revisions);
  const { before: beforeRef, after: afterRef } = valid ?? { before: DRAFT, after: DRAFT };
  const before = useVersion(session, beforeRef, attempt);
  const after = useVersion(session, afterRef, attempt);
  const { settings, change } = useProgram();
  const [arabic, setArabic] = useState(true);
  const [options, setOptions] = useState<DiffOptions>({});
  const old = before?.ok ? before.value : null;
  const name = `${versionKey(beforeRef)} ${versionKey(afterRef)}`;
  const { version: now, edit } = useEdited(after?.ok ? after.value : null, name);
  const comparison = useMemo(
    () => (old && now ? compareVersions(old, now, options) : null),
    [old, now, options],
  );
  const read = (reading: Reading) => void change({ reading });

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
        document={session.id}
        chosen={valid}
        revisions={revisions}
        comparison={comparison}
        onChoose={compare}
        onExport={
          isForeign(beforeRef) || isForeign(afterRef) ? undefined : () => openDialog('export-changes')
        }
      />
      <ReadingBar
        reading={settings.reading}
        onRead={read}
        arabic={arabic}
        onArabic={setArabic}
        options={options}
        onOptions={setOptions}
      />
      {error?.ok === false ? (
        <ErrorState title={t('compare.failed')} hint={words.error(error.error)}>
          <Button variant="primary" onPress={() => setAttempt((count) => count + 1)}>
            {t('app.retry')}
          </Button>
        </ErrorState>
      ) : comparison && old && now ? (
        <ComparePage
          key={name}
          session={session}
          chosen={valid}
          before={old}
          after={now}
          comparison={comparison}
          reading={settings.reading}
          arabic={arabic}
          edit={edit}
          onRead={read}
        />
      ) : (
        <LoadingState words={t('compare.loading')} />
      )}
    </div>
  );
}

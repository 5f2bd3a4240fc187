import { lazy, Suspense } from 'react';
import { CompareView } from '../compare/compare-view.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { HistoryView } from '../history/history-view.tsx';
import { useWords } from '../i18n/use-words.ts';
import { LibraryView } from '../library/library-view.tsx';
import { QualityView } from '../quality/quality-view.tsx';
import { ConflictDialog } from '../review/conflict-dialog.tsx';
import type { DocumentSession } from '../review/session.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { useDocuments } from './document-context.ts';
import { DropTarget } from './drop-target.tsx';
import { Failsafe } from './failsafe.tsx';
import './frame.css';
import { useNavigation } from './navigation-context.ts';
import { Rail } from './rail.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useCommands } from './use-commands.ts';

const ReviewView = lazy(() =>
  import('../review/review-view.tsx').then((module) => ({ default: module.ReviewView })),
);

const TermsView = lazy(() =>
  import('../terms/terms-view.tsx').then((module) => ({ default: module.TermsView })),
);

const NamesView = lazy(() =>
  import('../names/names-view.tsx').then((module) => ({ default: module.NamesView })),
);

/** The window: places on the one edge, the document's bar above, the view, and how things stand below. */
export function Frame() {
  useCommands();
  return (
    <div className="frame">
      <Rail />
      <TopBar />
      <main className="frame-main">
        <Failsafe>
          <Views />
        </Failsafe>
      </main>
      <StatusBar />
      <Dialogs />
      <DropTarget />
    </div>
  );
}

function Views() {
  const { t } = useWords();
  const { view } = useNavigation();
  const { state } = useDocuments();
  const ofDocument = view === 'review' || view === 'compare' || view === 'history' || view === 'names';
  return (
    <>
      {view === 'library' && <LibraryView />}
      {view === 'terms' && (
        <Suspense fallback={<LoadingState words={t('app.loading')} />}>
          <TermsView />
        </Suspense>
      )}
      {view === 'quality' && <QualityView />}
      {view === 'settings' && <SettingsView />}
      {state.kind === 'open' ? (
        <OpenDocumentViews key={state.session.id} session={state.session} />
      ) : (
        ofDocument && <NotOpen />
      )}
    </>
  );
}

/** The review view stays mounted behind the others: the editor's undo and place live in it. */
function OpenDocumentViews({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { view } = useNavigation();
  return (
    <>
      <div className="workspace" hidden={view !== 'review'}>
        <div className="workspace-main">
          <Suspense fallback={<LoadingState words={t('app.opening')} />}>
            <ReviewView session={session} active={view === 'review'} />
          </Suspense>
        </div>
        <SidePanel session={session} />
      </div>
      {view === 'compare' && <CompareView session={session} />}
      {view === 'history' && <HistoryView session={session} />}
      {view === 'names' && (
        <Suspense fallback={<LoadingState words={t('names.reading')} />}>
          <NamesView session={session} />
        </Suspense>
      )}
      <ConflictDialog session={session} />
    </>
  );
}

function NotOpen() {
  const words = useWords();
  const { t } = words;
  const { show } = useNavigation();
  const { state, reopen } = useDocuments();
  if (state.kind !== 'failed') return <LoadingState words={t('app.opening')} />;
  return (
    <ErrorState title={t('app.cannotOpen')} hint={words.error(state.error)}>
      <Button onPress={() => show('library')}>{t('app.toLibrary')}</Button>
      <Button variant="primary" onPress={() => void reopen()}>
        {t('app.retry')}
      </Button>
    </ErrorState>
  );
}

import { lazy, memo, Suspense } from 'react';
import { CompareView } from '../compare/compare-view.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { HistoryView } from '../history/history-view.tsx';
import { useWords } from '../i18n/use-words.ts';
import { LibraryView } from '../library/library-view.tsx';
import { useDesk } from '../outline/desk-state.ts';
import { Outline } from '../outline/outline.tsx';
import { QualityView } from '../quality/quality-view.tsx';
import { ConflictDialog } from '../review/conflict-dialog.tsx';
import type { DocumentSession } from '../review/session.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { Button } from '../ui/button.tsx';
import { TabStrip } from '../tabs/tab-strip.tsx';
import { useTabKeys } from '../tabs/use-tab-keys.ts';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { useDocuments } from './document-context.ts';
import { ReviewView } from './document-parts.ts';
import { DropTarget } from './drop-target.tsx';
import { Failsafe } from './failsafe.tsx';
import './frame.css';
import { isOfDocument, useNavigation, type DocumentView } from './navigation-context.ts';
import { Rail } from './rail.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useCommands } from './use-commands.ts';
import { usePaneKeys } from './use-pane-keys.ts';

const TermsView = lazy(() =>
  import('../terms/terms-view.tsx').then((module) => ({ default: module.TermsView })),
);

const NamesView = lazy(() =>
  import('../names/names-view.tsx').then((module) => ({ default: module.NamesView })),
);

/** The window: places on the one edge, the document's bar above, the view, and how things stand below. */
export function Frame() {
  useCommands();
  useTabKeys();
  usePaneKeys();
  return (
    <div className="frame">
      <Rail />
      <TopBar />
      <TabStrip />
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
  const { state, tabs } = useDocuments();
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
      {tabs.tabs.map(
        (tab) =>
          tab.state.kind === 'open' &&
          tabs.warm.has(tab.document) && (
            <OpenDocumentViews
              key={`${tab.document} ${tab.state.turn}`}
              session={tab.state.session}
              view={tab.document === tabs.front && isOfDocument(view) ? view : null}
            />
          ),
      )}
      {state.kind === 'open' ? <ConflictDialog session={state.session} /> : isOfDocument(view) && <NotOpen />}
    </>
  );
}

interface OpenDocumentViewsProps {
  session: DocumentSession;
  /** Null while the document is out of sight. */
  view: DocumentView | null;
}

/**
 * The review view stays mounted behind the others, at its size: the editor's undo and place live in it, and nothing
 * has to be laid out when it is gone back to.
 */
const OpenDocumentViews = memo(function OpenDocumentViews({ session, view }: OpenDocumentViewsProps) {
  const { t } = useWords();
  const { outline } = useDesk(session);
  const isShown = view === 'review';
  return (
    <>
      <div className="workspace tab-workspace" data-shown={isShown || undefined} data-document={session.id}>
        <div className="workspace-main">
          {outline && <Outline session={session} />}
          <Suspense fallback={<LoadingState words={t('app.opening')} />}>
            <ReviewView session={session} active={isShown} />
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
    </>
  );
});

function NotOpen() {
  const words = useWords();
  const { t } = words;
  const { show } = useNavigation();
  const { state, reopen, drop } = useDocuments();
  if (state.kind !== 'failed') return <LoadingState words={t('app.opening')} />;
  return (
    <ErrorState title={t('app.cannotOpen')} hint={words.error(state.error)}>
      <Button onPress={() => show('library')}>{t('app.toLibrary')}</Button>
      <Button onPress={() => drop(state.document)}>{t('tabs.closeThis')}</Button>
      <Button variant="primary" onPress={() => void reopen()}>
        {t('app.retry')}
      </Button>
    </ErrorState>
  );
}

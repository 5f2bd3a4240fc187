import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { DocumentStanding } from '../stage/document-standing.tsx';
import { useStageEntries } from '../stage/use-stage-entries.ts';
import { openFilter, toggleOutline } from '../outline/desk-state.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useDocuments } from './document-context.ts';
import { withControl } from './keys.ts';
import { useNavigation } from './navigation-context.ts';

/** What is looked at, and what can be done with the whole of it. */
export function TopBar() {
  const { t } = useWords();
  const { view, openDialog } = useNavigation();
  const { state } = useDocuments();
  return (
    <header className="top-bar">
      {view === 'library' && (
        <>
          <h1 className="top-bar-title">{t('library.title')}</h1>
          <Button variant="primary" onPress={() => openDialog('new-document')}>
            {t('library.newDocument')}
          </Button>
        </>
      )}
      {view === 'terms' && <h1 className="top-bar-title">{t('terms.title')}</h1>}
      {view === 'quality' && <h1 className="top-bar-title">{t('quality.title')}</h1>}
      {view === 'settings' && <h1 className="top-bar-title">{t('settings.title')}</h1>}
      {(view === 'review' || view === 'compare' || view === 'history' || view === 'names') &&
        (state.kind === 'open' ? (
          <DocumentBar session={state.session} title={state.title} />
        ) : (
          <h1 className="top-bar-title">{t('app.review')}</h1>
        ))}
    </header>
  );
}

function DocumentBar({ session, title }: { session: DocumentSession; title: string }) {
  const { t } = useWords();
  const { view, show, openDialog } = useNavigation();
  // As many throughout a session.
  const { segments } = session.getSnapshot();
  const stageEntries = useStageEntries(session);
  return (
    <>
      <div className="top-bar-document">
        <h1 className="top-bar-title" dir="auto">
          {title}
        </h1>
        <p className="top-bar-detail">{t('app.segments', { count: segments.length })}</p>
      </div>
      <DocumentStanding session={session} />
      {view === 'review' && <Button onPress={() => show('compare')}>{t('app.compareVersions')}</Button>}
      {view === 'review' && (
        <Menu
          label={t('app.more')}
          entries={[
            { id: 'outline', label: t('shortcuts.outline'), onAction: () => toggleOutline(session) },
            { id: 'filter', label: t('shortcuts.filter'), onAction: () => openFilter(session) },
            { id: 'correction', label: t('correction.menu'), onAction: () => openDialog('correction') },
            {
              id: 'fill',
              label: t('palette.commands.fillFromMemory'),
              onAction: () => openDialog('fill'),
            },
            {
              id: 'fill-from-service',
              label: t('palette.commands.fillFromService'),
              onAction: () => openDialog('fill-from-service'),
            },
            ...stageEntries,
          ]}
        />
      )}
      <Button onPress={() => openDialog('export')}>{t('app.export')}</Button>
      <Button variant="primary" keys={withControl('S')} onPress={() => openDialog('save-revision')}>
        {t('app.saveRevision')}
      </Button>
    </>
  );
}

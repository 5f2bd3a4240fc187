import { useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { DocumentRow } from './document-row.tsx';
import './library.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useLibrary } from './use-library.ts';

/** Every document, the one worked on last first. */
export function LibraryView() {
  const words = useWords();
  const { t } = words;
  const { openDialog } = useNavigation();
  const { documents, error, reload } = useLibrary();
  const [renaming, setRenaming] = useState<DocumentSummary | null>(null);
  const [removing, setRemoving] = useState<DocumentSummary | null>(null);

  if (error) {
    return (
      <ErrorState title={t('library.failed')} hint={words.error(error)}>
        <Button variant="primary" onPress={reload}>
          {t('app.retry')}
        </Button>
      </ErrorState>
    );
  }
  if (!documents) return <LoadingState words={t('library.loading')} />;
  if (documents.length === 0) {
    return (
      <EmptyState title={t('library.empty')} hint={t('library.emptyHint')}>
        <Button variant="primary" onPress={() => openDialog('new-document')}>
          {t('library.newDocument')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="library">
      <table className="library-table">
        <caption className="library-caption">{t('library.documents', { count: documents.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('library.name')}</th>
            <th scope="col">{t('library.progress')}</th>
            <th scope="col" className="library-number">
              {t('library.words')}
            </th>
            <th scope="col" className="library-number">
              {t('library.revisions')}
            </th>
            <th scope="col">{t('library.changed')}</th>
            <th aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              onRename={() => setRenaming(document)}
              onRemove={() => setRemoving(document)}
            />
          ))}
        </tbody>
      </table>
      {renaming && <RenameDialog document={renaming} onClose={() => setRenaming(null)} onDone={reload} />}
      {removing && <RemoveDialog document={removing} onClose={() => setRemoving(null)} onDone={reload} />}
    </div>
  );
}

import { useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { BinDialog } from './bin-dialog.tsx';
import { DocumentRow } from './document-row.tsx';
import './library.css';
import { RenameDialog } from './rename-dialog.tsx';
import { useLibrary } from './use-library.ts';
import { useRemove } from './use-remove.ts';

/** Every document, the one worked on last first. */
export function LibraryView() {
  const words = useWords();
  const { t } = words;
  const { openDialog } = useNavigation();
  const { documents, binned, error, reload } = useLibrary();
  const [renaming, setRenaming] = useState<DocumentSummary | null>(null);
  const [inBin, setInBin] = useState(false);
  const remove = useRemove(reload);

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
  const bin = (
    <>
      {binned.length > 0 && (
        <div className="library-bin">
          <Button variant="quiet" onPress={() => setInBin(true)}>
            {t('bin.count', { count: binned.length })}
          </Button>
        </div>
      )}
      {inBin && <BinDialog binned={binned} onClose={() => setInBin(false)} onChange={reload} />}
    </>
  );
  if (documents.length === 0) {
    return (
      <EmptyState title={t('library.empty')} hint={t('library.emptyHint')}>
        <Button variant="primary" onPress={() => openDialog('new-document')}>
          {t('library.newDocument')}
        </Button>
        {bin}
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
              onRemove={() => void remove(document)}
            />
          ))}
        </tbody>
      </table>
      {renaming && <RenameDialog document={renaming} onClose={() => setRenaming(null)} onDone={reload} />}
      {bin}
    </div>
  );
}

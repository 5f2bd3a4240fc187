import { useDeferredValue, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Term, TermWording } from '../../core/model/term.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { UnderWay } from '../ui/under-way.tsx';
import { glossaryOf } from './glossary-store.ts';
import { ImportDialog } from './import-dialog.tsx';
import { shownTerms, type TermOrder } from './sorted-terms.ts';
import { TermDialog } from './term-dialog.tsx';
import { TermTable } from './term-table.tsx';
import './terms.css';
import { useGlossary } from './use-glossary.ts';
import { useTermsFile } from './use-terms-file.ts';

/** The glossary of the library: looked through, written, handed on. */
export function TermsView() {
  const words = useWords();
  const { t } = words;
  const store = glossaryOf(useHost());
  const { glossary, version, error } = useGlossary();
  const { say, trouble } = useMessages();
  const [editing, setEditing] = useState<Term | Partial<TermWording> | null>(null);
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<TermOrder>('arabic');
  const file = useTermsFile();
  const { terms } = glossary;
  const wanted = useDeferredValue(sought);
  const shown = useMemo(() => shownTerms(terms, wanted, order), [terms, wanted, order]);

  const remove = async (term: Term) => {
    const removed = await store.save([], [term.id]);
    if (!removed.ok) return trouble((now) => now.error(removed.error));
    const undo = async () => {
      const back = await store.save([term]);
      if (!back.ok) trouble((now) => now.error(back.error));
    };
    say((now) => now.t('terms.removed', { arabic: term.arabic }), {
      label: t('app.undo'),
      run: () => void undo(),
    });
  };

  if (version === null && error) {
    return (
      <ErrorState title={t('terms.failed')} hint={words.error(error)}>
        <Button variant="primary" onPress={() => void store.refresh()}>
          {t('app.retry')}
        </Button>
      </ErrorState>
    );
  }
  if (version === null) return <LoadingState words={t('terms.loading')} />;
  const actions = (
    <div className="terms-actions">
      <FileTrigger
        acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
        onSelect={(files) => {
          const [picked] = files ?? [];
          if (picked) void file.look(picked);
        }}
      >
        <Button isDisabled={file.progress !== null}>{t('terms.importFile')}</Button>
      </FileTrigger>
      {terms.length > 0 && <Button onPress={() => file.write()}>{t('terms.export')}</Button>}
      <Button variant="primary" onPress={() => setEditing({})}>
        {t('terms.newTerm')}
      </Button>
    </div>
  );
  return (
    <div className="terms">
      {file.progress && (
        <UnderWay
          words={t(`terms.${file.progress.work}`, { file: file.progress.file })}
          value={file.progress.percent}
          total={100}
          onCancel={file.cancel}
        />
      )}
      {terms.length === 0 ? (
        <EmptyState title={t('terms.empty')} hint={t('terms.emptyHint')}>
          {actions}
        </EmptyState>
      ) : (
        <div className="terms-page">
          <div className="terms-bar">
            <Field label={t('terms.search')} value={sought} onChange={setSought} />
            {actions}
          </div>
          <TermTable
            key={wanted}
            terms={shown}
            total={terms.length}
            order={order}
            onOrder={setOrder}
            onEdit={setEditing}
            onRemove={(term) => void remove(term)}
          />
        </div>
      )}
      {editing && <TermDialog term={editing} onClose={() => setEditing(null)} />}
      {file.coming && (
        <ImportDialog
          {...file.coming}
          onTake={() => file.coming && void file.take(file.coming)}
          onClose={file.forget}
        />
      )}
    </div>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentId, DocumentSummary } from '../../core/contract/calls.ts';
import type { TagChange } from '../../core/contract/library.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { BinDialog } from './bin-dialog.tsx';
import type { RowActions } from './document-row.tsx';
import { DocumentTable } from './document-table.tsx';
import { LibraryBar } from './library-bar.tsx';
import { useLibraryQuery } from './library-query.ts';
import './library.css';
import { RenameDialog } from './rename-dialog.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TagsDialog } from './tags-dialog.tsx';
import { useDocumentList } from './use-document-list.ts';
import { useLibraryTurn } from './use-library-turn.ts';
import { useSelection } from './use-selection.ts';
import { useShelving } from './use-shelving.ts';
import { TextHits } from './text-hits.tsx';
import { useTextHits } from './use-text-hits.ts';
import { useShelves } from './use-shelves.ts';

/** Every document, to be found, sorted, tagged and put away. */
export function LibraryView() {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { openDialog } = useNavigation();
  const { turn, reload } = useLibraryTurn();
  const { query, order, scope, ask, sort, look } = useLibraryQuery();
  const list = useDocumentList({ ...query, ...order }, turn);
  const { found, error: notFound, more } = useTextHits(query.words, turn);
  const { binned, tags } = useShelves(turn);
  const selection = useSelection();
  const shelving = useShelving(reload);
  const [renaming, setRenaming] = useState<DocumentSummary | null>(null);
  const [tagging, setTagging] = useState<readonly DocumentId[] | null>(null);
  const [inBin, setInBin] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  /** Where a selection is extended from. */
  const anchor = useRef(0);
  const { add, toggle, clear, ids } = selection;
  const asked = JSON.stringify([query, order]);
  // Only what is listed is selected.
  useEffect(clear, [asked, clear]);

  const idsListed = useCallback(
    async (from: number, to: number): Promise<readonly DocumentId[]> => {
      const answer = await host.call('library.ids', { ...query, ...order });
      return answer.ok ? answer.value.slice(from, to) : [];
    },
    [host, query, order],
  );
  const actions = useMemo<RowActions>(
    () => ({
      toggle(index, { id }, extend) {
        const from = Math.min(anchor.current, index);
        const to = Math.max(anchor.current, index) + 1;
        if (extend) void idsListed(from, to).then(add);
        else {
          anchor.current = index;
          toggle(id);
        }
      },
      rename: setRenaming,
      tags: ({ id }) => setTagging([id]),
      archive: ({ id, archived }) => void shelving.archive([id], !archived),
      remove: ({ id, title }) => void shelving.bin([id], title),
    }),
    [idsListed, add, toggle, shelving],
  );
  const withSelected = (step: (documents: readonly DocumentId[]) => Promise<boolean>): void =>
    void step([...ids]).then((isDone) => isDone && clear());
  const removeSelected = () => withSelected((documents) => shelving.bin(documents));

  const { counts, error } = list;
  if (error) {
    return (
      <ErrorState title={t('library.failed')} hint={words.error(error)}>
        <Button variant="primary" onPress={reload}>
          {t('app.retry')}
        </Button>
      </ErrorState>
    );
  }
  if (!counts) return <LoadingState words={t('library.loading')} />;
  const { total, inUse, archived } = counts;
  const inTexts = scope === 'texts' && query.words.trim() !== '';
  const bin = (
    <>
      {binned.length > 0 && (
        <Button variant="quiet" onPress={() => setInBin(true)}>
          {t('bin.count', { count: binned.length })}
        </Button>
      )}
      {inBin && <BinDialog binned={binned} onClose={() => setInBin(false)} onChange={reload} />}
    </>
  );
  if (inUse + archived === 0) {
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
    <div className="library" ref={view}>
      <LibraryBar
        query={query}
        ask={ask}
        tags={tags}
        archived={archived}
        onDown={() => view.current?.querySelector<HTMLElement>('.library-open, .text-hit')?.focus()}
      />
      <div className="library-line">
        {ids.size > 0 ? (
          <SelectionBar
            count={ids.size}
            areArchived={query.archived}
            onTags={() => setTagging([...ids])}
            onArchive={() => withSelected((documents) => shelving.archive(documents, !query.archived))}
            onRemove={removeSelected}
            onClear={clear}
          />
        ) : inTexts || found ? (
          <Choice
            label={t('library.texts.where')}
            labelUnseen
            value={inTexts ? 'texts' : 'titles'}
            onChange={look}
            options={[
              { id: 'titles', label: t('library.texts.titles', { count: total }) },
              {
                id: 'texts',
                label: found
                  ? t('library.texts.hits', { count: found.total, documents: found.documents })
                  : t('library.texts.seeking'),
              },
            ]}
          />
        ) : (
          <>
            <p className="library-count" role="status">
              {t(query.archived ? 'library.archivedCount' : 'library.documents', { count: total })}
            </p>
            {bin}
          </>
        )}
      </div>
      {inTexts ? (
        notFound ? (
          <ErrorState title={t('library.texts.failed')} hint={words.error(notFound)} />
        ) : (
          found && <TextHits found={found} onMore={more} />
        )
      ) : total === 0 ? (
        <EmptyState title={t('library.noneFound')} hint={t('library.noneFoundHint')}>
          {found && found.total > 0 && (
            <Button variant="primary" onPress={() => look('texts')}>
              {t('library.texts.show', { count: found.total })}
            </Button>
          )}
          <Button onPress={() => ask({ words: '', tags: [], archived: false })}>
            {t('library.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <DocumentTable
          asked={asked}
          list={list}
          total={total}
          order={order}
          onOrder={sort}
          selection={selection}
          actions={actions}
          onSelectAll={() => void idsListed(0, total).then(add)}
          onRemove={removeSelected}
        />
      )}
      {renaming && <RenameDialog document={renaming} onClose={() => setRenaming(null)} onDone={reload} />}
      {tagging && (
        <TagsDialog
          documents={tagging}
          known={tags}
          onClose={() => setTagging(null)}
          onDone={(changes: readonly TagChange[]) => void shelving.tag(changes)}
        />
      )}
    </div>
  );
}

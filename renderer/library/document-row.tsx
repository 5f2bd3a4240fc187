import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import type { DocumentSummary } from '../../core/contract/library.ts';
import { useDocuments } from '../app/document-context.ts';
import { useNow } from '../app/use-now.ts';
import { useWords } from '../i18n/use-words.ts';
import { StandingChip } from '../stage/standing-chip.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { Menu } from '../ui/menu.tsx';
import { Progress } from '../ui/progress.tsx';

/** What can be done with the document of a row. */
export interface RowActions {
  toggle(index: number, document: DocumentSummary, extend: boolean): void;
  rename(document: DocumentSummary): void;
  tags(document: DocumentSummary): void;
  archive(document: DocumentSummary): void;
  remove(document: DocumentSummary): void;
}

interface DocumentRowProps {
  /** 0-based, in the whole list. */
  index: number;
  document: DocumentSummary;
  isSelected: boolean;
  /** The row that the keyboard reaches. */
  isActive: boolean;
  actions: RowActions;
}

export const DocumentRow = memo(function DocumentRow({
  index,
  document,
  isSelected,
  isActive,
  actions,
}: DocumentRowProps) {
  const words = useWords();
  const { t } = words;
  const { tabs, open } = useDocuments();
  const now = useNow(document.updatedAt);
  const { id, title, settled, segments, tags, archived } = document;
  const isOpen = tabs.tabs.some((tab) => tab.document === id);
  const progress = t('library.settled', { settled, total: segments });

  const press = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || event.target instanceof HTMLInputElement) return;
    // Space selects; the button itself would open.
    if (!(event.target instanceof Element) || !event.target.closest('.library-open')) return;
    event.preventDefault();
    event.stopPropagation();
    actions.toggle(index, document, event.shiftKey);
  };
  const click = (event: MouseEvent): void => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    actions.toggle(index, document, event.shiftKey);
  };

  return (
    <tr
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      onKeyDownCapture={press}
      onPointerDownCapture={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) event.stopPropagation();
      }}
      onClickCapture={click}
    >
      <td className="library-check">
        <TickBox
          label={t('library.select', { title })}
          labelUnseen
          isSelected={isSelected}
          excludeFromTabOrder={!isActive}
          onChange={() => actions.toggle(index, document, false)}
        />
      </td>
      <th scope="row">
        <Button
          className="library-open"
          data-index={index}
          excludeFromTabOrder={!isActive}
          onPress={() => void open(id)}
        >
          <span dir="auto" className="library-title">
            {title}
          </span>
          <span className="library-detail">
            {t('app.segments', { count: segments })}
            {document.openQueries > 0 && (
              <span>{t('comments.openQueries', { count: document.openQueries })}</span>
            )}
            <StandingChip standing={document.standing} />
            {isOpen && <span className="library-now">{t('library.openNow')}</span>}
            {tags.map((tag) => (
              <span key={tag} className="library-tag own-direction">
                {tag}
              </span>
            ))}
          </span>
        </Button>
      </th>
      <td className="library-progress">
        <span>{progress}</span>
        <Progress value={settled} total={segments} words={progress} />
      </td>
      <td className="library-number">{words.number(document.words)}</td>
      <td className="library-number">{words.number(document.revisions)}</td>
      <td className="library-changed">
        <time dateTime={new Date(document.updatedAt).toISOString()} title={words.moment(document.updatedAt)}>
          {words.ago(document.updatedAt, now)}
        </time>
      </td>
      <td className="library-actions">
        <Menu
          label={t('library.actions', { title })}
          entries={[
            { id: 'open', label: t('library.open'), onAction: () => void open(id) },
            { id: 'rename', label: t('library.rename'), onAction: () => actions.rename(document) },
            { id: 'tags', label: t('library.tagsOf'), onAction: () => actions.tags(document) },
            {
              id: 'archive',
              label: t(archived ? 'library.takeBack' : 'library.archive'),
              onAction: () => actions.archive(document),
            },
            { id: 'remove', label: t('library.remove'), onAction: () => actions.remove(document) },
          ]}
        />
      </td>
    </tr>
  );
});

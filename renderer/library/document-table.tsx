import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import type { DocumentOrder, DocumentSort } from '../../core/contract/library.ts';
import { useWords } from '../i18n/use-words.ts';
import { DocumentRow, type RowActions } from './document-row.tsx';
import type { Selection } from './use-selection.ts';
import type { DocumentList } from './use-document-list.ts';

/** Height of a row in CSS pixels, and how many rows are kept beyond the window. */
const ROW = 62;
const AHEAD = 8;

const COLUMNS: readonly (readonly [DocumentSort, string])[] = [
  ['title', 'library-name'],
  ['progress', 'library-progress'],
  ['words', 'library-number'],
  ['revisions', 'library-number'],
  ['changed', 'library-changed'],
];

interface DocumentTableProps {
  list: DocumentList;
  total: number;
  order: DocumentOrder;
  onOrder(order: DocumentOrder): void;
  selection: Selection;
  actions: RowActions;
  /** Selects everything that is listed. */
  onSelectAll(): void;
  onRemove(): void;
  /** Changes with what is asked for: the list begins at its top again. */
  asked: string;
}

/** The documents of the list, of which only those in sight are there. Arrow keys walk, Space selects, Enter opens. */
export function DocumentTable(props: DocumentTableProps) {
  const { list, total, order, onOrder, selection, actions, onSelectAll, onRemove, asked } = props;
  const { t } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 40 });
  const [active, setActive] = useState(0);
  const toFocus = useRef(false);
  const [shown, setShown] = useState(asked);
  if (shown !== asked) {
    setShown(asked);
    setActive(0);
  }
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [asked]);
  const { want } = list;

  const look = (): void => {
    const element = scroll.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / ROW) - AHEAD);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / ROW) + AHEAD;
    setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
    want(first, Math.min(last, Math.max(0, total - 1)));
  };
  useLayoutEffect(look, [want, total]);
  useEffect(() => {
    if (!toFocus.current) return;
    const button = scroll.current?.querySelector<HTMLElement>(`.library-open[data-index="${active}"]`);
    if (!button) return;
    toFocus.current = false;
    button.focus();
  });

  const goTo = (index: number): void => {
    const element = scroll.current;
    const to = Math.max(0, Math.min(total - 1, index));
    if (!element || total === 0) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const view = element.clientHeight - head;
    if (to * ROW < element.scrollTop) element.scrollTop = to * ROW;
    else if ((to + 1) * ROW > element.scrollTop + view) element.scrollTop = (to + 1) * ROW - view;
    toFocus.current = true;
    setActive(to);
    look();
  };
  const press = (event: KeyboardEvent): void => {
    const { target, key, shiftKey } = event;
    if (!(target instanceof Element) || event.altKey) return;
    const at = target.closest<HTMLElement>('.library-open')?.dataset['index'];
    if (at === undefined) return;
    const index = Number(at);
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: total - 1,
    };
    const to = steps[key];
    const document = list.at(index);
    if (to !== undefined) {
      const next = list.at(to);
      if (shiftKey && document && next) selection.add([document.id, next.id]);
      goTo(to);
    } else if (key === 'Delete' && document) {
      if (selection.ids.size > 0) onRemove();
      else actions.remove(document);
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') onSelectAll();
    else if (key === 'Escape') selection.clear();
    else return;
    event.preventDefault();
  };

  const last = Math.min(range.last, total - 1);
  const first = Math.min(range.first, Math.max(0, last));
  const reached = active >= first && active <= last ? active : first;
  const rows = [];
  for (let index = first; index <= last; index++) {
    const document = list.at(index);
    rows.push(
      document ? (
        <DocumentRow
          key={document.id}
          index={index}
          document={document}
          isSelected={selection.ids.has(document.id)}
          isActive={index === reached}
          actions={actions}
        />
      ) : (
        <tr key={`waiting ${index}`} className="library-waiting" aria-rowindex={index + 2}>
          <td colSpan={7} />
        </tr>
      ),
    );
  }

  return (
    <div className="library-scroll" ref={scroll} onScroll={look} onKeyDown={press}>
      <table className="library-table" aria-rowcount={total + 1} aria-label={t('library.title')}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="library-check" aria-hidden="true" />
            {COLUMNS.map(([by, className]) => (
              <th
                key={by}
                scope="col"
                className={className}
                aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <Button
                  className="library-sort"
                  // A first press sorts the way one looks for things: names from the first letter, figures from the most.
                  onPress={() =>
                    onOrder({ by, descending: order.by === by ? !order.descending : by !== 'title' })
                  }
                >
                  {t(`library.columns.${by}`)}
                  <svg viewBox="0 0 12 12" aria-hidden="true" className="chevron">
                    <path d={order.descending ? 'M3 4.5 6 7.5 9 4.5' : 'M3 7.5 6 4.5 9 7.5'} />
                  </svg>
                </Button>
              </th>
            ))}
            <th className="library-actions" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden="true" style={{ blockSize: first * ROW }} />
          {rows}
          <tr aria-hidden="true" style={{ blockSize: Math.max(0, total - 1 - last) * ROW }} />
        </tbody>
      </table>
    </div>
  );
}

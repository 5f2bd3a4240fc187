import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Term } from '../../core/model/term.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { TERM_ORDERS, type TermOrder } from './sorted-terms.ts';

/** A glossary has entries by the thousand; so many are shown at once. */
const PAGE = 200;

interface TermTableProps {
  /** Those that are shown, in order. */
  terms: readonly Term[];
  total: number;
  order: TermOrder;
  onOrder(order: TermOrder): void;
  onEdit(term: Term): void;
  onRemove(term: Term): void;
}

export function TermTable({ terms, total, order, onOrder, onEdit, onRemove }: TermTableProps) {
  const { t } = useWords();
  const [pages, setPages] = useState(1);
  const more = terms.length - pages * PAGE;
  return (
    <>
      <table className="library-table terms-table">
        <caption aria-live="polite">
          {terms.length === total
            ? t('terms.all', { count: total })
            : t('terms.found', { count: terms.length, total })}
        </caption>
        <thead>
          <tr>
            {TERM_ORDERS.map((column) => (
              <th
                key={column}
                scope="col"
                dir={column === 'arabic' ? 'rtl' : undefined}
                aria-sort={column === order ? (column === 'changed' ? 'descending' : 'ascending') : 'none'}
              >
                <Pressable className="terms-order" onPress={() => onOrder(column)}>
                  {t(`terms.columns.${column}`)}
                  <span aria-hidden="true" className="terms-order-mark">
                    {column === order ? (column === 'changed' ? '↓' : '↑') : ''}
                  </span>
                </Pressable>
              </th>
            ))}
            <th aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {terms.slice(0, pages * PAGE).map((term) => (
            <TermRow key={term.id} term={term} onEdit={() => onEdit(term)} onRemove={() => onRemove(term)} />
          ))}
        </tbody>
      </table>
      {terms.length === 0 && <p className="terms-none">{t('terms.noneFound')}</p>}
      {more > 0 && (
        <div className="terms-more">
          <Button variant="quiet" onPress={() => setPages(pages + 1)}>
            {t('terms.more', { count: Math.min(more, PAGE) })}
          </Button>
        </div>
      )}
    </>
  );
}

function TermRow({ term, onEdit, onRemove }: { term: Term; onEdit(): void; onRemove(): void }) {
  const words = useWords();
  const { t } = words;
  const { arabic, variants, preferred, allowed, forbidden, kind, note, author, at } = term;
  return (
    <tr>
      <th scope="row">
        <Pressable className="terms-open" aria-label={t('terms.changeOf', { arabic })} onPress={onEdit}>
          <span lang="ar" dir="rtl" className="terms-arabic">
            {arabic}
          </span>
          {variants.length > 0 && (
            <span lang="ar" dir="rtl" className="terms-detail">
              {variants.join('، ')}
            </span>
          )}
        </Pressable>
      </th>
      <td>
        <bdi lang="en" className="terms-english">
          {preferred}
        </bdi>
        {allowed.length > 0 && (
          <p className="terms-detail">
            {t('terms.also')} <bdi lang="en">{allowed.join(', ')}</bdi>
          </p>
        )}
        {forbidden.length > 0 && (
          <p className="terms-detail">
            {t('terms.not')} <bdi lang="en">{forbidden.join(', ')}</bdi>
          </p>
        )}
        {note !== '' && (
          <p className="terms-detail">
            <bdi>{note}</bdi>
          </p>
        )}
      </td>
      <td className="terms-changed">
        {kind !== 'term' && <p>{t(`terms.kinds.${kind}`)}</p>}
        <p className="terms-detail">
          {author !== '' && (
            <>
              <bdi>{author}</bdi> ·{' '}
            </>
          )}
          <time dateTime={new Date(at).toISOString()}>{words.moment(at)}</time>
        </p>
      </td>
      <td className="library-actions">
        <Menu
          label={t('terms.actions', { arabic })}
          entries={[
            { id: 'edit', label: t('terms.editMenu'), onAction: onEdit },
            { id: 'remove', label: t('terms.remove'), onAction: onRemove },
          ]}
        />
      </td>
    </tr>
  );
}

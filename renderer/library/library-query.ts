import { useCallback, useState } from 'react';
import type { DocumentOrder, DocumentQuery } from '../../core/contract/library.ts';

/** Where words are sought: in the titles, which the list shows, or in the texts. */
export type Scope = 'titles' | 'texts';

export interface LibraryQuery {
  readonly query: DocumentQuery;
  readonly order: DocumentOrder;
  readonly scope: Scope;
}

const EVERYTHING: LibraryQuery = {
  query: { words: '', tags: [], archived: false },
  order: { by: 'changed', descending: true },
  scope: 'titles',
};

/** What was last asked for: whoever comes back to the library finds it so. Of this window, as long as it lives. */
let last = EVERYTHING;

export interface Asking extends LibraryQuery {
  ask(change: Partial<DocumentQuery>): void;
  sort(order: DocumentOrder): void;
  look(scope: Scope): void;
}

export function useLibraryQuery(): Asking {
  const [asked, setAsked] = useState(last);
  const change = useCallback((step: (now: LibraryQuery) => LibraryQuery) => {
    last = step(last);
    setAsked(last);
  }, []);
  return {
    ...asked,
    ask: useCallback((part) => change((now) => ({ ...now, query: { ...now.query, ...part } })), [change]),
    sort: useCallback((order) => change((now) => ({ ...now, order })), [change]),
    look: useCallback((scope) => change((now) => ({ ...now, scope })), [change]),
  };
}

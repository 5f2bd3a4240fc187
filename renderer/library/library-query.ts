import { useCallback, useState } from 'react';
import type { DocumentOrder, DocumentQuery } from '../../core/contract/library.ts';

export interface LibraryQuery {
  readonly query: DocumentQuery;
  readonly order: DocumentOrder;
}

const EVERYTHING: LibraryQuery = {
  query: { words: '', tags: [], archived: false },
  order: { by: 'changed', descending: true },
};

/** What was last asked for: whoever comes back to the library finds it so. Of this window, as long as it lives. */
let last = EVERYTHING;

export interface Asking extends LibraryQuery {
  ask(change: Partial<DocumentQuery>): void;
  sort(order: DocumentOrder): void;
}

export function useLibraryQuery(): Asking {
  const [asked, setAsked] = useState(last);
  const change = useCallback((step: (now: LibraryQuery) => LibraryQuery) => {
    last = step(last);
    setAsked(last);
  }, []);
  return {
    ...asked,
    ask: useCallback(
      (part) => change(({ query, order }) => ({ query: { ...query, ...part }, order })),
      [change],
    ),
    sort: useCallback((order) => change(({ query }) => ({ query, order })), [change]),
  };
}

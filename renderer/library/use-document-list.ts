import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  DocumentOrder,
  DocumentQuery,
  DocumentSummary,
  LibraryPage,
} from '../../core/contract/library.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

/** Documents of a page. */
const PAGE = 100;

interface Read {
  /** What was asked for, and when. */
  readonly key: string;
  readonly counts: Pick<LibraryPage, 'total' | 'inUse' | 'archived'>;
  readonly pages: ReadonlyMap<number, readonly DocumentSummary[]>;
}

export interface DocumentList {
  /** Null while it is read for the first time. */
  readonly counts: Read['counts'] | null;
  /** The document at a place of the order; undefined while its page is read. */
  at(index: number): DocumentSummary | undefined;
  /** Sees to it that the documents from one place to another are read. */
  want(first: number, last: number): void;
  readonly error: ErrorValue | null;
}

/** The documents that are asked for, read by the page as they come into sight. */
export function useDocumentList(query: DocumentQuery & DocumentOrder, turn: number): DocumentList {
  const host = useHost();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<ErrorValue | null>(null);
  const [wanted, setWanted] = useState({ first: 0, last: 0 });
  const asked = JSON.stringify(query);
  const key = `${turn} ${asked}`;
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  useEffect(() => {
    let current = true;
    const known = latest.current?.key === key ? latest.current.pages : new Map<number, never>();
    const missing: number[] = [];
    for (let page = wanted.first; page <= wanted.last; page++) if (!known.has(page)) missing.push(page);
    const readPage = (page: number) =>
      host.call('library.page', {
        ...(JSON.parse(asked) as DocumentQuery & DocumentOrder),
        offset: page * PAGE,
        limit: PAGE,
      });
    void Promise.all(missing.map(readPage)).then((answers) => {
      if (!current || answers.length === 0) return;
      const pages = new Map<number, readonly DocumentSummary[]>(known);
      let counts: Read['counts'] | null = null;
      for (const [at, answer] of answers.entries()) {
        if (!answer.ok) return setError(answer.error);
        const { documents, ...rest } = answer.value;
        pages.set(missing[at] ?? 0, documents);
        counts = rest;
      }
      setError(null);
      if (counts) setRead({ key, counts, pages });
    });
    return () => {
      current = false;
    };
  }, [host, asked, key, wanted]);

  const want = useCallback((first: number, last: number) => {
    const pages = { first: Math.floor(first / PAGE), last: Math.floor(Math.max(first, last) / PAGE) };
    setWanted((now) => (now.first === pages.first && now.last === pages.last ? now : pages));
  }, []);
  return {
    counts: read?.counts ?? null,
    at: (index) => read?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want,
    error,
  };
}

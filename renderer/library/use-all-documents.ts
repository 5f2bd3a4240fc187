import { useCallback, useEffect, useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useLibraryTurn } from './use-library-turn.ts';

interface AllDocuments {
  /** Last changed first; null while they are read for the first time. */
  readonly documents: readonly DocumentSummary[] | null;
  readonly error: ErrorValue | null;
  reload(): void;
}

/** For views that need all documents at once. */
export function useAllDocuments(): AllDocuments {
  const host = useHost();
  const { turn, reload } = useLibraryTurn();
  const [documents, setDocuments] = useState<readonly DocumentSummary[] | null>(null);
  const [error, setError] = useState<ErrorValue | null>(null);

  useEffect(() => {
    let current = true;
    void host.call('library.list', {}).then((list) => {
      if (!current) return;
      if (list.ok) setDocuments(list.value);
      setError(list.ok ? null : list.error);
    });
    return () => {
      current = false;
    };
  }, [host, turn]);

  return {
    documents,
    error,
    reload: useCallback(() => {
      setError(null);
      reload();
    }, [reload]),
  };
}

import { useCallback, useEffect, useState } from 'react';
import type { BinnedDocument, DocumentSummary } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

interface Library {
  /** Last changed first; null while they are read for the first time. */
  readonly documents: readonly DocumentSummary[] | null;
  /** What is in the bin, put there last first. */
  readonly binned: readonly BinnedDocument[];
  readonly error: ErrorValue | null;
  reload(): void;
}

export function useLibrary(): Library {
  const host = useHost();
  const [documents, setDocuments] = useState<readonly DocumentSummary[] | null>(null);
  const [binned, setBinned] = useState<readonly BinnedDocument[]>([]);
  const [error, setError] = useState<ErrorValue | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let current = true;
    void host.call('library.list', {}).then((answer) => {
      if (!current) return;
      if (answer.ok) setDocuments(answer.value.toSorted((a, b) => b.updatedAt - a.updatedAt));
      setError(answer.ok ? null : answer.error);
    });
    void host.call('bin.list', {}).then((answer) => {
      if (current && answer.ok) setBinned(answer.value);
    });
    return () => {
      current = false;
    };
  }, [host, turn]);

  const reload = useCallback(() => {
    setError(null);
    setTurn((count) => count + 1);
  }, []);
  return { documents, binned, error, reload };
}

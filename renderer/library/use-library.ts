import { useCallback, useEffect, useRef, useState } from 'react';
import type { BinnedDocument, DocumentSummary } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

/** Milliseconds between two looks at whether something changed elsewhere. */
const PULSE_MS = 2000;

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
  /** The state of the library that is shown. */
  const known = useRef<string | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let current = true;
    const read = async () => {
      // Asked before the list, so that what changes in between is read again.
      const pulse = await host.call('library.pulse', {});
      const [list, bin] = await Promise.all([host.call('library.list', {}), host.call('bin.list', {})]);
      if (!current) return;
      known.current = pulse.ok ? pulse.value.changes : null;
      if (list.ok) setDocuments(list.value.toSorted((a, b) => b.updatedAt - a.updatedAt));
      if (bin.ok) setBinned(bin.value);
      setError(list.ok ? null : list.error);
    };
    void read();
    return () => {
      current = false;
    };
  }, [host, turn]);

  // Another window or program may add, change and remove documents as well.
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      void host.call('library.pulse', {}).then((pulse) => {
        if (!pulse.ok || known.current === null || known.current === pulse.value.changes) return;
        known.current = pulse.value.changes;
        setTurn((count) => count + 1);
      });
    }, PULSE_MS);
    return () => clearInterval(timer);
  }, [host]);

  const reload = useCallback(() => {
    setError(null);
    setTurn((count) => count + 1);
  }, []);
  return { documents, binned, error, reload };
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import type { Result } from '../../core/model/result.ts';
import type { DocumentQuality } from '../../core/quality/tally.ts';
import { useHost } from '../host/host-context.ts';

/** What is known of the documents asked for; read one after the other, so that work can go on and be stopped. */
export interface Readings {
  /** By document id; those not read yet are missing. */
  readonly byDocument: ReadonlyMap<string, Result<DocumentQuality>>;
  readonly done: number;
  readonly state: 'reading' | 'stopped' | 'done';
  stop(): void;
  goOn(): void;
}

export function useReadings(documents: readonly DocumentSummary[]): Readings {
  const host = useHost();
  const [byDocument, setByDocument] = useState<ReadonlyMap<string, Result<DocumentQuality>>>(new Map());
  const [stopped, setStopped] = useState(false);
  const next = documents.find(({ id }) => !byDocument.has(id))?.id;

  useEffect(() => {
    if (next === undefined || stopped) return undefined;
    let current = true;
    void host.call('quality.read', { document: next }).then((answer) => {
      if (current) setByDocument((known) => new Map([...known, [next, answer]]));
    });
    return () => {
      current = false;
    };
  }, [host, next, stopped]);

  const stop = useCallback(() => setStopped(true), []);
  const goOn = useCallback(() => setStopped(false), []);
  const done = useMemo(
    () => documents.filter(({ id }) => byDocument.has(id)).length,
    [documents, byDocument],
  );
  const state = next === undefined ? 'done' : stopped ? 'stopped' : 'reading';
  return { byDocument, done, state, stop, goOn };
}

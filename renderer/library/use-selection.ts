import { useCallback, useMemo, useState } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';

export interface Selection {
  readonly ids: ReadonlySet<DocumentId>;
  toggle(document: DocumentId): void;
  /** Adds several. */
  add(documents: readonly DocumentId[]): void;
  clear(): void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<DocumentId>>(new Set());
  const toggle = useCallback(
    (document: DocumentId) =>
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(document)) next.add(document);
        return next;
      }),
    [],
  );
  const add = useCallback(
    (documents: readonly DocumentId[]) => setIds((now) => new Set([...now, ...documents])),
    [],
  );
  const clear = useCallback(() => setIds((now) => (now.size === 0 ? now : new Set())), []);
  return useMemo(() => ({ ids, toggle, add, clear }), [ids, toggle, add, clear]);
}

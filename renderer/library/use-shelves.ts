import { useEffect, useState } from 'react';
import type { BinnedDocument } from '../../core/contract/calls.ts';
import type { TagCount } from '../../core/model/revision.ts';
import { useHost } from '../host/host-context.ts';

interface Shelves {
  /** What is in the bin, put there last first. */
  readonly binned: readonly BinnedDocument[];
  /** Tags of documents, the most used first. */
  readonly tags: readonly TagCount[];
}

/** What stands beside the list of documents. */
export function useShelves(turn: number): Shelves {
  const host = useHost();
  const [shelves, setShelves] = useState<Shelves>({ binned: [], tags: [] });
  useEffect(() => {
    let current = true;
    void Promise.all([host.call('bin.list', {}), host.call('library.tags', {})]).then(([bin, tags]) => {
      if (!current) return;
      setShelves((now) => ({
        binned: bin.ok ? bin.value : now.binned,
        tags: tags.ok ? tags.value : now.tags,
      }));
    });
    return () => {
      current = false;
    };
  }, [host, turn]);
  return shelves;
}

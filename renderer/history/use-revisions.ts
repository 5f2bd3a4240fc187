import { useCallback, useEffect, useState } from 'react';
import { REVISION_PAGE } from '../../core/contract/history.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { RevisionSummary, TagCount } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';

/** Which revisions are wanted: all, those by hand or named, those with a tag. */
export type RevisionFilter =
  { readonly kind: 'all' | 'by-hand' } | { readonly kind: 'tag'; readonly tag: string };

export interface RevisionList {
  /** Newest first; null while they are read for the first time. */
  readonly rows: readonly RevisionSummary[] | null;
  readonly hasOlder: boolean;
  /** Reads the next page; null where it could be read. */
  readOlder(): Promise<ErrorValue | null>;
}

interface Filtered {
  readonly of: string;
  readonly rows: readonly RevisionSummary[];
  readonly isWhole: boolean;
}

/** Revisions page by page: thousands of them would be slow to carry and to show. */
export function useRevisions(session: Session, filter: RevisionFilter): RevisionList {
  const host = useHost();
  const { revisions, revisionsFrom } = useSnapshot(session, 'revisions', 'revisionsFrom');
  const [filtered, setFiltered] = useState<Filtered | null>(null);
  const kind = filter.kind;
  const tag = filter.kind === 'tag' ? filter.tag : undefined;
  // What is known of revisions changes with every new one and every new name: the first page is read again then.
  const of = `${kind} ${tag ?? ''} ${revisions.map(({ id, note, tags }) => `${id}${note}${tags.join()}`).join()}`;

  const read = useCallback(
    (before: number | undefined) =>
      host.call('revision.list', {
        document: session.id,
        limit: REVISION_PAGE,
        before,
        ...(tag === undefined ? { byHand: true } : { tag }),
      }),
    [host, session.id, tag],
  );

  useEffect(() => {
    if (kind === 'all') return undefined;
    let current = true;
    void read(undefined).then((answer) => {
      if (!current) return;
      const rows = answer.ok ? answer.value : [];
      setFiltered({ of, rows, isWhole: rows.length < REVISION_PAGE });
    });
    return () => {
      current = false;
    };
  }, [kind, of, read]);

  if (kind === 'all') {
    return {
      rows: revisions.filter(({ number }) => number >= revisionsFrom),
      hasOlder: revisionsFrom > 1,
      readOlder: () => session.readOlderRevisions(),
    };
  }
  const shown = filtered?.of === of ? filtered : null;
  return {
    rows: shown?.rows ?? null,
    hasOlder: shown?.isWhole === false,
    readOlder: async () => {
      const answer = await read(shown?.rows.at(-1)?.number);
      if (!answer.ok) return answer.error;
      const rows = [...(shown?.rows ?? []), ...answer.value];
      setFiltered({ of, rows, isWhole: answer.value.length < REVISION_PAGE });
      return null;
    },
  };
}

/** The tags of the document's revisions, read again whenever one is described. */
export function useTags(session: Session): readonly TagCount[] {
  const host = useHost();
  const { revisions } = useSnapshot(session, 'revisions');
  const [tags, setTags] = useState<readonly TagCount[]>([]);
  useEffect(() => {
    let current = true;
    void host.call('revision.tags', { document: session.id }).then((answer) => {
      if (current && answer.ok) setTags(answer.value);
    });
    return () => {
      current = false;
    };
  }, [host, session.id, revisions]);
  return tags;
}

import { useEffect, useState } from 'react';
import type { Segment } from '../../../core/model/segment.ts';
import type { Session } from '../../app/session-types.ts';
import { useHost } from '../../host/host-context.ts';

interface TrialText {
  readonly title: string;
  readonly segments: readonly Segment[];
}

/** The open document, or else the one worked on last; null where the library is empty. */
export function useTrialText(session: Session | null): TrialText | null {
  const host = useHost();
  const [last, setLast] = useState<TrialText | null>(null);
  const [open] = useState<TrialText | null>(
    () => session && { title: session.title, segments: session.getSnapshot().segments },
  );
  useEffect(() => {
    if (open) return undefined;
    let wanted = true;
    const read = async () => {
      const list = await host.call('library.list', {});
      const newest = list.ok ? list.value.toSorted((a, b) => b.updatedAt - a.updatedAt)[0] : undefined;
      if (!newest) return;
      const draft = await host.call('version.read', { document: newest.id, version: { kind: 'draft' } });
      if (wanted && draft.ok) setLast({ title: newest.title, segments: draft.value.segments });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [host, open]);
  return open ?? last;
}

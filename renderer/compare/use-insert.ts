import { useCallback } from 'react';
import type { Insertion } from '../../core/changes/insertions.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';
import { useWireStep } from '../correction/use-wire-step.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';

export interface Brought {
  readonly insertions: readonly Insertion[];
  /** Segments of the document that are to read otherwise in the same step. */
  readonly changes: readonly Segment[];
  /** What they come from, as it is called. */
  readonly from: string;
}

/** Makes segments of another text segments of the open document, Arabic and English; undo takes them out again. */
export function useInsert(session: Session): (brought: Brought) => Promise<void> {
  const words = useWords();
  const host = useHost();
  const { trouble } = useMessages();
  const step = useWireStep(session.id);
  return useCallback(
    async ({ insertions, changes, from }) => {
      await session.keepRevision('before-import');
      const before = session.getSnapshot().revisions[0]?.id;
      if (changes.length > 0) session.replaceSegments(changes);
      const stored = await session.flush();
      const { draftVersion: base, saveError } = session.getSnapshot();
      const answer = stored
        ? await host.call('document.insert', {
            ...{ document: session.id, base, note: from },
            insertions: insertions.map(({ kind, source, target, after }) => ({
              ...{ kind, source, target: [...target], after },
            })),
          })
        : { ok: false as const, error: saveError ?? { code: 'internal' as const, params: {} } };
      if (!answer.ok) return trouble(words.error(answer.error));
      const { back } = answer.value;
      const count = insertions.length + changes.length;
      await step(
        back && before !== undefined ? { ...back, revision: before } : back,
        words.t('compare.tookOverNew', { count, version: from }),
      );
    },
    [session, host, words, trouble, step],
  );
}

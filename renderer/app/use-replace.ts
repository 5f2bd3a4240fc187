import { useCallback } from 'react';
import type { Segment } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { Session } from './session-types.ts';

/**
 * Replaces segments of the draft as one edit and offers to undo it. Where something was written since, the
 * offer puts back what these segments said, and leaves the rest alone.
 * @param also what the offer undoes besides
 */
export function useReplace(
  session: Session,
): (changes: readonly Segment[], said: string, also?: () => void) => void {
  const { t } = useWords();
  const { say } = useMessages();
  return useCallback(
    (changes, said, also) => {
      const ids = new Set(changes.map(({ id }) => id));
      const former = session.getSnapshot().segments.filter(({ id }) => ids.has(id));
      session.replaceSegments(changes);
      const after = session.getSnapshot().segments;
      say(said, {
        label: t('app.undo'),
        run: () => {
          if (session.getSnapshot().segments === after) session.undo();
          else session.replaceSegments(former);
          also?.();
        },
      });
    },
    [session, say, t],
  );
}

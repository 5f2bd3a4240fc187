import { useCallback } from 'react';
import { withEdits, type NameChange } from '../../core/clusters/choice.ts';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { NameBook } from './use-book.ts';

export interface Decision {
  readonly cluster: NameCluster;
  readonly english: string;
  readonly changes: readonly NameChange[];
  readonly remember: boolean;
}

export type Decide = (decision: Decision) => Promise<void>;

/** Writes a name as decided: the text in one edit, the decision in the library; one offer undoes both. */
export function useDecide(session: Session, book: NameBook): Decide {
  const { t } = useWords();
  const { say } = useMessages();
  const replace = useReplace(session);
  const { save, restore } = book;
  return useCallback(
    async ({ cluster, english, changes, remember }) => {
      const former = session.getSnapshot().names;
      const { remembered, arabic } = cluster;
      const spellings = [...(remembered?.arabic ?? []), ...arabic.map(({ text }) => text)];
      const isKept =
        remember &&
        (await save([
          { ...(remembered && { id: remembered.id }), english, arabic: [...new Set(spellings)] },
        ]));
      const forget = isKept ? () => void restore(former) : undefined;
      const edits = changes.map(({ place, after }) => ({ place, text: after }));
      const changed = withEdits(session.getSnapshot().segments, edits);
      if (changed.length > 0)
        replace(changed, t('names.applied', { english, count: changes.length }), forget);
      else if (forget) say(t('names.kept', { english }), { label: t('app.undo'), run: forget });
    },
    [session, save, restore, replace, say, t],
  );
}

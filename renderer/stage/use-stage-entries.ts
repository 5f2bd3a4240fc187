import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOffer } from '../palette/command.ts';
import type { DocumentSession } from '../review/session.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { useStage } from './use-stage.ts';

/** Steps from hand to hand, for the document's menu and the palette. */
export function useStageEntries(session: DocumentSession): readonly MenuEntry[] {
  const { t } = useWords();
  const { openDialog } = useNavigation();
  const { say, trouble } = useMessages();
  const { kind } = useStage(session);
  const reopen = async (): Promise<void> => {
    const result = await session.stage.reopen();
    if (result.ok) say((now) => now.t('stage.reopened'));
    else trouble((now) => now.t('stage.failed', { error: now.error(result.error) }));
  };
  const canReopen = kind !== 'in-work';
  useOffer(() => [
    { id: 'handOver', run: () => openDialog('hand-over') },
    { id: 'signOff', run: () => openDialog('sign-off') },
    ...(canReopen ? [{ id: 'backToWork', run: () => void reopen() } as const] : []),
  ]);
  return [
    { id: 'hand-over', label: t('stage.handOver'), onAction: () => openDialog('hand-over') },
    { id: 'sign-off', label: t('stage.signOff'), onAction: () => openDialog('sign-off') },
    ...(canReopen ? [{ id: 'reopen', label: t('stage.reopen'), onAction: () => void reopen() }] : []),
  ];
}

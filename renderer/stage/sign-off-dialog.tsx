import { useMemo, useState } from 'react';
import { countsOf, isClear, obstaclesOf } from '../../core/stage/obstacles.ts';
import type { isControlWith } from '../app/keys.ts';
import { withControl } from '../app/keys.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useComments } from '../comments/use-comments.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useSignature } from '../settings/use-signature.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ObstacleList } from './obstacle-list.tsx';
import './stage.css';

/** Signs the document off; what stands in the way is listed first, each with a way there. */
export function SignOffDialog({ session, onClose }: { session: DocumentSession; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const { say } = useMessages();
  const signature = useSignature();
  const { segments, flags, dismissals, ledger, checking } = useSnapshot(
    session,
    'segments',
    'flags',
    'dismissals',
    'ledger',
    'checking',
  );
  const { comments } = useComments(session);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const obstacles = useMemo(
    () =>
      obstaclesOf({
        segments,
        flags,
        dismissals,
        comments: comments ?? [],
        ledger: [...ledger.values()].flat(),
      }),
    [segments, flags, dismissals, ledger, comments],
  );
  const isReady = isClear(countsOf(obstacles));
  const canSign = !isBusy && !checking && comments !== null && (isReady || reason.trim() !== '');

  const sign = async (): Promise<void> => {
    if (!canSign) return;
    setBusy(true);
    await signature.sign();
    const done = await session.stage.signOff(isReady ? '' : reason.trim(), t('stage.tagSignedOff'));
    setBusy(false);
    if (!done.ok) {
      setProblem(words.error(done.error));
      return;
    }
    say((now) => now.t('stage.isSignedOff'));
    onClose();
  };
  const press = (event: Parameters<typeof isControlWith>[0]): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void sign();
  };
  return (
    <Dialog
      title={t('stage.signOffTitle')}
      width={isReady ? 'narrow' : 'medium'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!canSign}
            autoFocus={isReady}
            {...(isReady ? {} : { keys: withControl('Enter') })}
            onPress={() => void sign()}
          >
            {t(isReady ? 'stage.signOffDo' : 'stage.signOffInSpite')}
          </Button>
        </>
      }
    >
      {checking && (
        <p className="hint" role="status">
          {t('stage.checking')}
        </p>
      )}
      {isReady ? (
        <>
          {!checking && <p>{t('stage.ready', { count: segments.length })}</p>}
          {problem !== undefined && <p className="field-error">{problem}</p>}
        </>
      ) : (
        <>
          <p>{t('stage.inTheWay')}</p>
          <ObstacleList session={session} obstacles={obstacles} onLeave={onClose} />
          <Field
            label={t('stage.reason')}
            hint={t('stage.reasonHint')}
            rows={2}
            value={reason}
            onChange={setReason}
            error={problem}
            maxLength={2000}
            onKeyDown={press}
          />
        </>
      )}
      {signature.field(press)}
    </Dialog>
  );
}

import { useState } from 'react';
import type { Segment } from '../../core/model/segment.ts';
import { lacksEnglish } from '../../core/review/transitions.ts';
import { fillEmpty } from '../../core/translation/fill-empty.ts';
import { hostOf, isHere, originOf, type Service } from '../../core/translation/service.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useProgram } from '../app/program-context.ts';
import { useReplace } from '../app/use-replace.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { DraftRunning } from './draft-running.tsx';
import './translation.css';
import { useDrafts } from './use-drafts.ts';
import { useServiceState } from './use-service-state.ts';

interface DraftDialogProps {
  session: DocumentSession;
  onClose(): void;
}

/** Fills segments that have no English from the translation service, after saying what leaves the machine. */
export function DraftDialog({ session, onClose }: DraftDialogProps) {
  const { t } = useWords();
  const { service } = useProgram().settings;
  const { show } = useNavigation();
  if (service) return <ServiceDrafts session={session} service={service} onClose={onClose} />;
  const openSettings = (): void => {
    onClose();
    show('settings');
  };
  return (
    <Dialog
      title={t('service.fill.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={openSettings}>
            {t('service.fill.openSettings')}
          </Button>
        </>
      }
    >
      <p>{t('service.fill.notSetUp')}</p>
    </Dialog>
  );
}

function ServiceDrafts({ session, service, onClose }: DraftDialogProps & { service: Service }) {
  const { t } = useWords();
  const replace = useReplace(session);
  const origin = originOf(service);
  const host = hostOf(service);
  const state = useServiceState(origin, session.id);
  const { progress, start, cancel } = useDrafts(session, origin);
  const [ticked, setTicked] = useState(false);
  const [empty, setEmpty] = useState(() => session.getSnapshot().segments.filter(lacksEnglish));
  const [filled, setFilled] = useState(0);
  const agrees = ticked || state?.agreed === true;
  const phase = progress === null ? 'notice' : progress.end === null ? 'running' : 'outcome';

  const send = async (): Promise<void> => {
    const { drafted, end, failed } = await start(empty, ticked);
    const { segments } = session.getSnapshot();
    const changes = fillEmpty(segments, drafted);
    if (end === 'done' && failed.length === 0) onClose();
    if (changes.length > 0) replace(changes, t('service.fill.filled', { count: changes.length }));
    const written = new Set(changes.map(({ id }) => id));
    setFilled(written.size);
    setEmpty(segments.filter((segment) => lacksEnglish(segment) && !written.has(segment.id)));
  };
  const actions = {
    notice: (
      <>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" isDisabled={!agrees || empty.length === 0} onPress={() => void send()}>
          {t('service.fill.send', { count: empty.length })}
        </Button>
      </>
    ),
    running: (
      <Button autoFocus onPress={cancel}>
        {t('service.fill.stop')}
      </Button>
    ),
    outcome: (
      <>
        {empty.length > 0 && (
          <Button onPress={() => void send()}>{t('service.fill.again', { count: empty.length })}</Button>
        )}
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('service.fill.close')}
        </Button>
      </>
    ),
  };
  return (
    <Dialog
      title={t('service.fill.title')}
      width="medium"
      isOpen
      onClose={phase === 'running' ? cancel : onClose}
      actions={actions[phase]}
    >
      {phase === 'notice' && empty.length === 0 && <p role="status">{t('service.fill.nothing')}</p>}
      {phase === 'notice' && empty.length > 0 && (
        <>
          <div className="service-notice">
            <p className="service-leaves">{t('service.fill.sent', { count: empty.length, host })}</p>
            <p>{t(isHere(service) ? 'service.fill.here' : 'service.fill.away')}</p>
            <p>{t('service.fill.stays')}</p>
            {state?.agreed === true && <p>{t('service.fill.agreed')}</p>}
          </div>
          {state?.agreed === false && (
            <TickBox label={t('service.fill.agree', { host })} isSelected={ticked} onChange={setTicked} />
          )}
          <Leaving session={session} segments={empty} />
        </>
      )}
      {progress && phase === 'running' && <DraftRunning progress={progress} host={host} />}
      {progress && phase === 'outcome' && (
        <DraftOutcome session={session} progress={progress} filled={filled} />
      )}
    </Dialog>
  );
}

/** The Arabic that would be sent, by segment. */
function Leaving({ session, segments }: { session: DocumentSession; segments: readonly Segment[] }) {
  const { t } = useWords();
  const numbers = new Map(session.getSnapshot().segments.map(({ id }, at) => [id, at + 1]));
  return (
    <ol className="service-leaving">
      {segments.map(({ id, source }) => (
        <li key={id}>
          <span className="service-number">{t('service.fill.segment', { number: numbers.get(id) })}</span>
          <p className="service-arabic" lang="ar" dir="rtl">
            {source}
          </p>
        </li>
      ))}
    </ol>
  );
}

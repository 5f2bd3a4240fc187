import { Button as AriaButton } from 'react-aria-components';
import type { Flag } from '../../core/model/flag.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ExportGateProps {
  session: Session;
  flags: readonly Flag[];
  onPass(): void;
  onClose(): void;
}

/** Serious flags that are still open; each leads to its words. Going back is the first choice. */
export function ExportGate({ session, flags, onPass, onClose }: ExportGateProps) {
  const { t } = useWords();
  const { segments, checking } = useSnapshot(session, 'segments', 'checking');
  const { show } = useNavigation();
  const go = (flag: Flag) => {
    onClose();
    show('review');
    session.goTo(flag.place.segment, flag.place);
  };
  return (
    <Dialog
      title={
        flags.length === 0
          ? t('exporting.gateCheckingTitle')
          : t('exporting.gateTitle', { count: flags.length })
      }
      role="alertdialog"
      width="medium"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onPass}>{t('exporting.gateGo')}</Button>
          <Button variant="primary" autoFocus onPress={onClose}>
            {t('exporting.gateBack')}
          </Button>
        </>
      }
    >
      {flags.length > 0 && <p>{t('exporting.gateText')}</p>}
      {checking && (
        <p className="hint" role="status">
          {t('exporting.gateChecking')}
        </p>
      )}
      {flags.length > 0 && (
        <ul className="gate-flags" aria-label={t('exporting.gateList')}>
          {flags.map((flag) => (
            <GateFlag
              key={`${flag.key} ${flag.place.paragraph} ${flag.place.start}`}
              flag={flag}
              number={segments.findIndex(({ id }) => id === flag.place.segment) + 1}
              onGo={() => go(flag)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function GateFlag({ flag, number, onGo }: { flag: Flag; number: number; onGo(): void }) {
  const words = useWords();
  return (
    <li>
      <AriaButton className="gate-flag" onPress={onGo}>
        <span className={`gate-severity gate-${flag.severity}`}>
          {words.t(`exporting.severities.${flag.severity}`)}
        </span>
        <span className="gate-name">{words.rule(flag.rule, flag.data)}</span>
        <span className="gate-number">{words.t('exporting.gateShow', { number })}</span>
        <span
          className="gate-text"
          dir={flag.place.side === 'source' ? 'rtl' : 'ltr'}
          lang={flag.place.side === 'source' ? 'ar' : 'en'}
        >
          {flag.text}
        </span>
      </AriaButton>
    </li>
  );
}

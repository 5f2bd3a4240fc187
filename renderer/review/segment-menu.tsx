import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Key,
} from 'react-aria-components';
import {
  SEGMENT_KINDS,
  type SegmentId,
  type SegmentKind,
  type SegmentState,
} from '../../core/model/segment.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { bringBack, leaveOut, leaveOutReason, setKind, setReviewed } from './segment-steps.ts';
import type { DocumentSession } from './session.ts';
import { StateIcon } from './state-icon.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly number: number;
  readonly current: boolean;
}

/** The mark of a segment's state, and the menu that changes state and kind. */
export function SegmentMenu({ current, ...props }: Props) {
  const { t } = useWords();
  const { number, kind, state } = props;
  const words = { number, kind: t(`review.kinds.${kind}`), state: t(`review.states.${state}`) };
  return (
    <MenuTrigger>
      <Button
        className="spine-state"
        excludeFromTabOrder={!current}
        aria-label={t('review.menu.label', words)}
      >
        <StateIcon state={state} />
      </Button>
      <Popover className="popover" placement="bottom">
        <Steps {...props} label={t('review.menu.label', words)} />
      </Popover>
    </MenuTrigger>
  );
}

/** Only there while the menu is open: what can be left out is asked of the flags. */
function Steps({ session, id, kind, state, label }: Omit<Props, 'current'> & { readonly label: string }) {
  const { t } = useWords();
  const { showPanel } = useNavigation();
  const out = state === 'left-out';
  const reason = out ? null : leaveOutReason(session, id);
  const repeats = reason?.code === 'repeats' ? reason : null;

  const act = (key: Key): void => {
    if (key === 'reviewed' || key === 'draft') setReviewed(session, id, key === 'reviewed');
    else if (key === 'back') bringBack(session, id);
    else if (key === 'out-page') leaveOut(session, id, { code: 'page-text' });
    else if (key === 'out-repeats' && repeats) leaveOut(session, id, repeats);
    else if (key === 'history') {
      session.setCurrent(id);
      showPanel('segment');
    } else if (key === 'comment') {
      session.setCurrent(id);
      session.comments.compose(id, null);
      showPanel('segment');
    } else if (key === 'out-other') session.ask({ kind: 'leave-out', segment: id });
    else setKind(session, id, key as SegmentKind);
  };

  return (
    <Menu className="menu" onAction={act} aria-label={label}>
      <MenuSection>
        <Header className="menu-head">{t('review.state')}</Header>
        {out ? (
          <MenuItem className="menu-item" id="back">
            {t('review.menu.bringBack')}
          </MenuItem>
        ) : null}
        {state === 'reviewed' ? (
          <MenuItem className="menu-item" id="draft">
            {t('review.menu.draft')}
          </MenuItem>
        ) : (
          <MenuItem className="menu-item" id="reviewed">
            {t('review.menu.reviewed')}
          </MenuItem>
        )}
        {out ? null : (
          <MenuItem className="menu-item" id="out-page">
            {t('review.menu.leaveOutPage')}
          </MenuItem>
        )}
        {repeats ? (
          <MenuItem className="menu-item" id="out-repeats">
            {t('review.menu.leaveOutRepeats', { number: session.draft.indexOf(repeats.segment) + 1 })}
          </MenuItem>
        ) : null}
        {out ? null : (
          <MenuItem className="menu-item" id="out-other">
            {t('review.menu.leaveOutOther')}
          </MenuItem>
        )}
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{t('history.timeline.tab')}</Header>
        <MenuItem className="menu-item" id="comment">
          {t('comments.menu')}
        </MenuItem>
        <MenuItem className="menu-item" id="history">
          {t('history.timeline.open')}
        </MenuItem>
      </MenuSection>
      <MenuSection selectionMode="single" selectedKeys={[kind]}>
        <Header className="menu-head">{t('review.kind')}</Header>
        {SEGMENT_KINDS.map((entry) => (
          <MenuItem className="menu-item" id={entry} key={entry}>
            {t(`review.kinds.${entry}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}

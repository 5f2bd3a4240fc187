import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { alike, type Mending } from '../../core/fixes/alike.ts';
import { withFixes } from '../../core/fixes/apply.ts';
import { previewOf } from '../../core/fixes/preview.ts';
import { withControl } from '../app/keys.ts';
import { useReplace } from '../app/use-replace.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FixChange } from './fix-change.tsx';
import './fixes.css';

interface Props extends Mending {
  readonly session: DocumentSession;
  onClose(): void;
}

/** Every fault of a kind with what mending it will do, the Arabic beside; those that stay chosen are mended in one step. */
export function FixAllDialog({ session, flag, fix, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const { flags, segments, checking } = useSnapshot(session, 'flags', 'segments', 'checking');
  const replace = useReplace(session);
  const [refused, setRefused] = useState<ReadonlySet<Mending>>(new Set());
  const [mendings] = useState(() => alike(flags, flag, fix));
  const chosen = mendings.filter((mending) => !refused.has(mending));
  const canMend = chosen.length > 0 && !checking;

  const choose = (mending: Mending, isChosen: boolean): void => {
    const next = new Set(refused);
    if (isChosen) next.delete(mending);
    else next.add(mending);
    setRefused(next);
  };
  const mend = (): void => {
    if (!canMend) return;
    const changes = withFixes(
      segments,
      chosen.map((mending) => mending.fix),
    );
    onClose();
    replace(changes, t('fixes.mended', { count: chosen.length }));
  };
  return (
    <Dialog
      title={t('fixes.allTitle', { rule: words.rule(flag.rule, flag.data) })}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button onPress={() => setRefused(chosen.length > 0 ? new Set(mendings) : new Set())}>
            {t(chosen.length > 0 ? 'fixes.chooseNone' : 'fixes.chooseAll')}
          </Button>
          <Button variant="primary" isDisabled={!canMend} keys={withControl('Enter')} onPress={mend}>
            {t('fixes.mend', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) mend();
        }}
      >
        <p className="hint">{t('fixes.allHint')}</p>
        <ul className="fix-list">
          {mendings.map((mending, at) => {
            const { place } = mending.flag;
            const number = session.draft.indexOf(place.segment) + 1;
            return (
              <li key={`${mending.flag.key} ${at}`} className="fix-item">
                <Checkbox
                  className="fix-choice"
                  isSelected={!refused.has(mending)}
                  onChange={(isChosen) => choose(mending, isChosen)}
                  autoFocus={at === 0}
                >
                  <span className="fix-box" aria-hidden="true" />
                  <span className="fix-number">{t('review.segment', { number })}</span>
                  <span className="fix-what">
                    <span className="fix-title">{words.fix(mending.flag.rule, mending.fix)}</span>
                    <FixChange pieces={previewOf(mending.fix, (id) => session.segment(id))} />
                  </span>
                </Checkbox>
                <p className="fix-arabic" lang="ar" dir="rtl">
                  {session.segment(place.segment)?.source}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

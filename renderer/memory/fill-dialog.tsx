import { useState } from 'react';
import { rewrite } from '../../core/review/transitions.ts';
import { useReplace } from '../app/use-replace.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Progress } from '../ui/progress.tsx';
import { MarkedText } from './marked-text.tsx';
import './memory.css';
import { useFill } from './use-fill.ts';

const LEAST = 60;
const USUAL = 85;
const HIGHEST = 101;

/** Fills segments that have no English from the memory: shown first, from a score on, as one edit. */
export function FillDialog({ session, onClose }: { session: DocumentSession; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const replace = useReplace(session);
  const [least, setLeast] = useState(USUAL);
  const { total, asked, fillings, error } = useFill(session, LEAST);
  const taken = fillings.filter(({ match }) => match.score >= least);
  const working = asked < total && error === null;
  const said = t('memory.fill.asked', { asked, total });

  const fill = (): void => {
    const changes = taken.map(({ segment, match }) => rewrite(segment, match.target.split('\n')));
    onClose();
    replace(changes, t('memory.fill.filled', { count: changes.length }));
  };
  return (
    <Dialog
      title={t('memory.fill.title')}
      width="medium"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={working || taken.length === 0} onPress={fill}>
            {t('memory.fill.fill', { count: taken.length })}
          </Button>
        </>
      }
    >
      <NumberField
        label={t('memory.fill.least')}
        value={least}
        min={LEAST}
        max={HIGHEST}
        onChange={setLeast}
      />
      {error && <p role="alert">{words.error(error)}</p>}
      {working && <Progress value={asked} total={total} words={said} />}
      <p className="hint" role="status">
        {working ? said : t('memory.fill.found', { count: taken.length, total })}
      </p>
      <ol className="memory-units">
        {taken.map(({ segment, number, match }) => (
          <li key={segment.id} className="memory-unit">
            <p className="memory-head">
              <span className="memory-score">{words.number(match.score)}</span>
              <span className="memory-kind">
                {t(`memory.kinds.${match.kind}`)} · {t('memory.segment', { number })}
              </span>
            </p>
            <p className="memory-arabic" lang="ar" dir="rtl">
              {segment.source}
            </p>
            <p className="memory-english" lang="en" dir="ltr">
              <MarkedText text={match.target} places={match.figures} label={t('memory.putIn')} />
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

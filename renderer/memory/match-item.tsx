import { Fragment } from 'react';
import type { MemoryMatch } from '../../core/memory/match.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { MarkedText } from './marked-text.tsx';
import { OriginLine } from './origin-line.tsx';

interface MatchItemProps {
  readonly match: MemoryMatch;
  /** From 1. */
  readonly number: number;
  readonly keys: string;
  onInsert(): void;
}

/** A unit of the memory: how like it is, what of its Arabic differs, its English. */
export function MatchItem({ match, number, keys, onInsert }: MatchItemProps) {
  const { t, number: digits } = useWords();
  const { score, kind, changes, target, figures, missed, unit } = match;
  return (
    <li className="memory-match" data-kind={kind} aria-label={t('memory.matchOf', { number, score })}>
      <p className="memory-head">
        <span className="memory-score">{digits(score)}</span>
        <span className="memory-kind">{t(`memory.kinds.${kind}`)}</span>
      </p>
      <p className="memory-arabic" lang="ar" dir="rtl">
        {changes.map(({ kind: change, text }, at) => {
          if (change === 'same') return <Fragment key={at}>{text}</Fragment>;
          const Mark = change === 'removed' ? 'del' : 'ins';
          return (
            <Mark key={at}>
              <span className="unseen">
                {t(change === 'removed' ? 'memory.onlyThere' : 'memory.onlyHere')}{' '}
              </span>
              {text}
            </Mark>
          );
        })}
      </p>
      <p className="memory-english" lang="en" dir="ltr">
        <MarkedText text={target} places={figures} label={t('memory.putIn')} />
      </p>
      {missed > 0 && <p className="memory-missed">{t('memory.missed', { count: missed })}</p>}
      <OriginLine unit={unit} />
      <Button variant="quiet" keys={keys} onPress={onInsert}>
        {t('memory.insert')}
      </Button>
    </li>
  );
}

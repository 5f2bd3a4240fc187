import { memo, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Comparison } from '../../core/diff/compare.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import { CHANGE_KINDS, changesOf, type Change } from './change-list.ts';

interface ChangesPanelProps {
  comparison: Comparison;
  current: SegmentId | null;
  onGo(segment: SegmentId): void;
}

/** Most changes of a kind that are listed; the redline shows all. */
const LISTED = 300;

/** Every change by what it amounts to: facts before words before punctuation. */
export function ChangesPanel({ comparison, current, onGo }: ChangesPanelProps) {
  const { t } = useWords();
  const groups = useMemo(() => {
    const changes = changesOf(comparison);
    return CHANGE_KINDS.map((kind) => ({ kind, changes: changes.filter((each) => each.kind === kind) }));
  }, [comparison]);
  return (
    <div className="changes">
      {groups
        .filter(({ changes }) => changes.length > 0)
        .map(({ kind, changes }) => (
          <section key={kind} aria-labelledby={`changes-${kind}`}>
            <h3 id={`changes-${kind}`} className="changes-head">
              {t(`compare.changeKinds.${kind}`, { n: changes.length })}
            </h3>
            <ol>
              {changes.slice(0, LISTED).map((change, at) => (
                <ChangeItem key={at} change={change} here={change.segment === current} onGo={onGo} />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}

const ChangeItem = memo(function ChangeItem({
  change,
  here,
  onGo,
}: {
  change: Change;
  here: boolean;
  onGo(segment: SegmentId): void;
}) {
  const { t, number } = useWords();
  const whole = change.kind === 'left-out' || change.kind === 'restored';
  return (
    <li>
      <Button className={here ? 'change change-here' : 'change'} onPress={() => onGo(change.segment)}>
        <span className="change-number">{number(change.number)}</span>
        <span className="change-words" {...(!whole && { dir: 'ltr', lang: 'en' })}>
          {whole ? (
            t(`compare.wholeSegment.${change.kind === 'left-out' ? 'leftOut' : 'restored'}`)
          ) : (
            <>
              {change.before !== '' && <del>{change.before}</del>}{' '}
              {change.after !== '' && <ins>{change.after}</ins>}
            </>
          )}
        </span>
      </Button>
    </li>
  );
});

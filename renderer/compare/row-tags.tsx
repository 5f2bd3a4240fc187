import type { SegmentComparison } from '../../core/diff/compare.ts';
import type { LeftOutReason, Segment } from '../../core/model/segment.ts';
import type { Words } from '../i18n/use-words.ts';
import type { Consequence } from '../../core/check/consequences.ts';

interface RowTagsProps {
  words: Words;
  segment: SegmentComparison;
  after: Segment | undefined;
  consequence: Consequence | undefined;
  numberOf(segment: string): number;
}

/** What the change of a segment amounts to, in a word each. */
export function RowTags({ segment, after, consequence, numberOf, words }: RowTagsProps) {
  const { t } = words;
  const { state, kind, status, pairs } = segment;
  const turn = (before: string, now: string) => t('compare.stateChanged', { before, after: now });
  const { wordsAdded, wordsRemoved, editRate } = segment;
  return (
    <ul className="compare-tags">
      {editRate > 0 && (
        <li className="tag">
          {t('compare.segmentWords', { added: wordsAdded, removed: wordsRemoved, rate: editRate })}
        </li>
      )}
      {consequence?.mended.map((rule) => (
        <li key={`mended ${rule}`} className="tag tag-mended">
          {t('compare.mended', { rule: words.rule(rule) })}
        </li>
      ))}
      {consequence?.cameIn.map((rule) => (
        <li key={`came ${rule}`} className="tag tag-came-in">
          {t('compare.cameIn', { rule: words.rule(rule) })}
        </li>
      ))}
      {status === 'left-out' && after?.leftOut && (
        <li className="tag">
          {t('compare.nowLeftOut', { reason: reasonWords(words, after.leftOut, numberOf) })}
        </li>
      )}
      {status === 'restored' && <li className="tag">{t('compare.wasLeftOut')}</li>}
      {state && status !== 'left-out' && status !== 'restored' && (
        <li className="tag">
          {turn(t(`compare.states.${state.before}`), t(`compare.states.${state.after}`))}
        </li>
      )}
      {kind && (
        <li className="tag">{turn(t(`compare.kinds.${kind.before}`), t(`compare.kinds.${kind.after}`))}</li>
      )}
      {pairs.some(({ replaced }) => replaced) && <li className="tag">{t('compare.coarse')}</li>}
    </ul>
  );
}

function reasonWords({ t }: Words, reason: LeftOutReason, numberOf: (segment: string) => number): string {
  if (reason.code === 'page-text') return t('compare.leftOutPage');
  if (reason.code === 'dropped') return t('compare.leftOutDropped');
  if (reason.code === 'repeats') return t('compare.leftOutRepeats', { number: numberOf(reason.segment) });
  return reason.text;
}

import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { placed } from './placed.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { bringBack, giveLine } from './segment-steps.ts';
import type { DocumentSession } from './session.ts';

interface Props {
  readonly session: DocumentSession;
  readonly segment: Segment;
  /** Lines of the editor that are the segment's. */
  readonly lines: number;
  readonly number: number;
  readonly numberOf: (segment: SegmentId) => number;
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly height: number;
}

/** What stands in place of English: why a segment is left out, or a way to give it a line. */
export const RowNote = memo(function RowNote({
  session,
  segment,
  lines,
  number,
  numberOf,
  top,
  height,
}: Props) {
  const words = useWords();
  const { t } = words;
  if (segment.state === 'left-out') {
    return (
      <div className="row-note" style={placed(top, height)}>
        <Button
          className="note left-out-note"
          aria-label={`${reasonOf(segment, numberOf, words)}. ${t('review.leftOut.bringBack', { number })}`}
          onPress={() => bringBack(session, segment.id)}
        >
          <span>{reasonOf(segment, numberOf, words)}</span>
          <span className="note-action">{t('review.menu.bringBack')}</span>
        </Button>
      </div>
    );
  }
  if (lines > 0) return null;
  return (
    <div className="row-note" style={placed(top, height)}>
      <Button
        className="note"
        onPress={() => {
          giveLine(session, segment.id);
          session.goTo(segment.id);
        }}
      >
        <span>{t('review.lineless.note')}</span>
        <span className="note-action">{t('review.lineless.write')}</span>
      </Button>
    </div>
  );
});

function reasonOf({ leftOut }: Segment, numberOf: (segment: SegmentId) => number, { t }: Words): string {
  if (leftOut?.code === 'repeats') return t('review.leftOut.repeats', { number: numberOf(leftOut.segment) });
  if (leftOut?.code === 'other') return t('review.leftOut.other', { reason: leftOut.text });
  return t(leftOut?.code === 'dropped' ? 'review.leftOut.dropped' : 'review.leftOut.page');
}

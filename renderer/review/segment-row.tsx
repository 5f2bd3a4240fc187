import { memo, useLayoutEffect, useRef, type MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import type { SegmentId, SegmentKind, SegmentState } from '../../core/model/segment.ts';
import { CommentMark } from '../comments/comment-mark.tsx';
import { ArabicChange } from './arabic-change.tsx';
import { placed } from './placed.ts';
import { useWords } from '../i18n/use-words.ts';
import { SegmentMenu } from './segment-menu.tsx';
import type { DocumentSession } from './session.ts';
import { offsetAt } from './offset-at.ts';

interface Props {
  readonly session: DocumentSession;
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly source: string;
  /** 1-based, as the spine shows it. */
  readonly number: number;
  /** Lines of the editor that are the segment's. */
  readonly lines: number;
  readonly current: boolean;
  /** Whether a filter leaves it; null where nothing is filtered. */
  readonly fits: boolean | null;
  /** The Arabic before a correction, while what changed is to be looked at. */
  readonly former: string | null;
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly height: number;
  /** Tells where the Arabic's text stands, so that flags can be drawn in it. */
  readonly register: (segment: SegmentId, node: Text | null) => void;
}

/**
 * One row: the Arabic, the spine with number and state, and the ground under the English. It takes nothing of the
 * English, and so is not drawn again while that is typed.
 */
export const SegmentRow = memo(function SegmentRow({
  session,
  id,
  kind,
  state,
  source,
  number,
  lines,
  current,
  fits,
  former,
  top,
  height,
  register,
}: Props) {
  const { t } = useWords();
  const arabic = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    const node = arabic.current?.firstChild;
    register(id, node instanceof Text ? node : null);
    return () => register(id, null);
  }, [id, source, register]);

  const go = ({ clientX, clientY }: MouseEvent): void => {
    if (window.getSelection()?.isCollapsed === false) return;
    const at = offsetAt(clientX, clientY);
    const hit = session
      .getSnapshot()
      .flags.find(
        ({ place, status }) =>
          at?.node === arabic.current?.firstChild &&
          status !== 'dismissed' &&
          place.segment === id &&
          place.side === 'source' &&
          place.start <= (at?.offset ?? -1) &&
          (at?.offset ?? -1) < place.end,
      );
    if (hit) session.goToFlag(hit);
    else session.goTo(id);
  };

  return (
    <div
      className={`row kind-${kind} state-${state}`}
      data-current={current || undefined}
      data-segment={number}
      data-lines={lines}
      data-fits={fits ?? undefined}
      data-look={former === null ? undefined : true}
      style={placed(top, height)}
    >
      <div className="arabic-cell">
        <div className="arabic-marks" aria-hidden="true" />
        <p className={`arabic-text kind-${kind}`} lang="ar" dir="rtl" ref={arabic} onClick={go}>
          {source}
        </p>
        {former === null ? null : <ArabicChange former={former} source={source} />}
      </div>
      <div className="spine-cell">
        <Button
          className="spine-number"
          excludeFromTabOrder
          aria-label={t('review.segment', { number })}
          onPress={() => session.goTo(id)}
        >
          {number}
        </Button>
        <SegmentMenu session={session} id={id} kind={kind} state={state} number={number} current={current} />
        <CommentMark session={session} segment={id} number={number} current={current} />
      </div>
    </div>
  );
});

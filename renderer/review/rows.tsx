/**
 * The rows on screen: Arabic, spine and the notes over the English. They follow the editor's scrolling
 * without React; React only changes which rows there are.
 */
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type WheelEvent,
} from 'react';
import type { Hit } from '../../core/find/find.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { asksForLook } from '../../core/review/correct.ts';
import { markHits, hitDecorations } from '../find/draw-hits.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useCommentMarks } from '../comments/use-comment-marks.ts';
import { lightSource } from '../ledger/light.ts';
import { useTermMarks } from '../terms/draw-terms.ts';
import { FoldLine } from '../outline/fold-line.tsx';
import { useFoldedRows } from '../outline/use-folded-rows.ts';
import { useQuietRows } from '../outline/use-quiet-rows.ts';
import type { EnglishPane } from './english-pane.ts';
import { flagsBetween } from './flags-between.ts';
import { RowNote } from './row-note.tsx';
import { foldsBetween, rowsBetween } from './pane-layout.ts';
import { SegmentRow } from './segment-row.tsx';
import type { DocumentSession } from './session.ts';
import { markFlags } from './mark-flags.ts';

/** Rows are kept ready this far beyond the window, in CSS pixels. */
const AHEAD = 800;

interface Props {
  readonly pane: EnglishPane;
  readonly session: DocumentSession;
  /** In sight: what is drawn in the Arabic is drawn for the whole window. */
  readonly active: boolean;
  /** Measures the Arabic anew: kinds differ in type, and some rows tell what changed. */
  readonly remeasure: () => void;
  /** What a search found, and the hit it stands at. */
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
}

export function Rows({ pane, session, active, remeasure, hits, hit }: Props) {
  const geometry = useSyncExternalStore(pane.layout.subscribe, pane.layout.getSnapshot);
  const { segments, former, flags, current, focused, entry } = useSnapshot(
    session,
    'segments',
    'former',
    'flags',
    'current',
    'focused',
    'entry',
  );
  const range = useVisibleRange(pane);
  const layers = useRef<(HTMLDivElement | null)[]>([]);
  const texts = useRef(new Map<SegmentId, Text>());

  const shapes = segments.map((segment) => segment.kind + (asksForLook(segment, former) ? '!' : '')).join();
  useLayoutEffect(remeasure, [remeasure, shapes]);

  useLayoutEffect(() => {
    const follow = (): void => {
      const shift = `translateY(${-pane.editor.getScrollTop()}px)`;
      for (const layer of layers.current) if (layer) layer.style.transform = shift;
    };
    follow();
    const listener = pane.editor.onDidScrollChange(follow);
    return () => listener.dispose();
  }, [pane]);

  const { folds } = geometry;
  const visible = segments
    .slice(range.first, range.last + 1)
    .map((segment, at) => ({ segment, index: range.first + at }))
    .filter(({ index }) => !folds.has(index));
  const lines = foldsBetween(geometry, range);
  /** Changes with which rows there are: their marks are drawn anew. */
  const drawn = [range.first, range.last, ...lines.map(({ first, count }) => `${first}+${count}`)].join(' ');
  // What is drawn in the Arabic is drawn for the whole window: by the document in sight alone.
  const textOf = useMemo(
    () => (active ? (segment: SegmentId) => texts.current.get(segment) ?? null : null),
    [active],
  );
  useFoldedRows(pane, session);
  const fits = useQuietRows(pane, session, range.first, range.last);
  useLayoutEffect(() => {
    if (!textOf) return undefined;
    return () => {
      markFlags([], null, () => null);
      lightSource(null, () => null);
      markHits([], null, () => null);
    };
  }, [textOf]);
  useLayoutEffect(() => {
    if (!textOf) return;
    const near = flagsBetween(flags, range.first, range.last, (segment) => session.draft.indexOf(segment));
    markFlags(near, focused?.key ?? null, textOf);
  }, [textOf, flags, focused, range.first, range.last, drawn, session]);
  useTermMarks(session, textOf, drawn);
  useLayoutEffect(() => {
    if (textOf) lightSource(entry, textOf);
  }, [textOf, entry, drawn]);

  useLayoutEffect(() => {
    const onScreen = new Set(segments.slice(range.first, range.last + 1).map(({ id }) => id));
    const near = hits.filter(({ place }) => onScreen.has(place.segment));
    if (textOf) markHits(near, hit, textOf);
    pane.drawHits(hitDecorations(near, hit, session.draft));
  }, [textOf, hits, hit, segments, range.first, range.last, drawn, pane, session]);

  useCommentMarks(session, pane, textOf, drawn);

  const register = useCallback((segment: SegmentId, node: Text | null) => {
    if (node) texts.current.set(segment, node);
    else texts.current.delete(segment);
  }, []);
  const scroll = ({ deltaY, deltaMode }: WheelEvent): void => {
    pane.editor.setScrollTop(pane.editor.getScrollTop() + deltaY * (deltaMode === 1 ? pane.leading : 1));
  };
  const numberOf = useCallback((segment: SegmentId) => session.draft.indexOf(segment) + 1, [session]);

  return (
    <>
      <div className="rows-clip" onWheel={scroll}>
        <div className="rows-layer" ref={(element) => void (layers.current[0] = element)}>
          {visible.map(({ segment, index }) => (
            <SegmentRow
              key={segment.id}
              session={session}
              id={segment.id}
              kind={segment.kind}
              state={segment.state}
              source={segment.source}
              number={index + 1}
              lines={session.draft.rows[index]?.lines ?? 1}
              current={segment.id === current}
              fits={fits ? fits(segment.id) : null}
              former={asksForLook(segment, former) ? (former.get(segment.id) ?? null) : null}
              top={geometry.tops[index] ?? 0}
              height={geometry.heights[index] ?? 0}
              register={register}
            />
          ))}
        </div>
      </div>
      <div className="notes-clip">
        <div className="notes-layer" ref={(element) => void (layers.current[1] = element)}>
          {visible.map(({ segment, index }) => (
            <RowNote
              key={segment.id}
              session={session}
              segment={segment}
              lines={session.draft.rows[index]?.lines ?? 1}
              number={index + 1}
              numberOf={numberOf}
              top={geometry.tops[index] ?? 0}
              height={geometry.heights[index] ?? 0}
            />
          ))}
        </div>
      </div>
      <div className="folds-clip" onWheel={scroll}>
        <div className="rows-layer" ref={(element) => void (layers.current[2] = element)}>
          {lines.map((fold) => (
            <FoldLine
              key={segments[fold.first]?.id}
              session={session}
              fold={fold}
              top={geometry.tops[fold.first] ?? 0}
              height={geometry.heights[fold.first] ?? 0}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** First and last row to render: those in the window and a little beyond. */
function useVisibleRange(pane: EnglishPane): { first: number; last: number } {
  const [range, setRange] = useState({ first: 0, last: -1 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = pane.editor.getScrollTop();
      const next = rowsBetween(
        pane.layout.getSnapshot(),
        top - AHEAD,
        top + pane.editor.getLayoutInfo().height + AHEAD,
      );
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    const listeners = [pane.editor.onDidScrollChange(look), pane.editor.onDidLayoutChange(look)];
    const stop = pane.layout.subscribe(look);
    return () => {
      stop();
      for (const listener of listeners) listener.dispose();
    };
  }, [pane]);
  return range;
}

import type { Place, TextEdit } from '../../model/flag.ts';
import type { Side } from '../../model/segment.ts';
import type { TextView } from '../../text/view.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';

/** A paragraph of either side, for rules that read each side for itself. */
export interface Paragraph {
  readonly segment: SegmentView;
  readonly side: Side;
  /** 0-based within its side of the segment. */
  readonly paragraph: number;
  readonly view: TextView;
}

const known = new WeakMap<SegmentView, readonly Paragraph[]>();

/** The Arabic of a segment (unless empty), then its English paragraphs; the same objects for the same segment. */
export function paragraphsOf(segment: SegmentView): readonly Paragraph[] {
  const former = known.get(segment);
  if (former) return former;
  const { source } = segment;
  const arabic = source.text === '' ? [] : [{ segment, side: 'source' as const, paragraph: 0, view: source }];
  const paragraphs = [...arabic, ...englishOf(segment)];
  known.set(segment, paragraphs);
  return paragraphs;
}

export function englishOf(segment: SegmentView): readonly Paragraph[] {
  return segment.target.map((view, paragraph) => ({ segment, side: 'target' as const, paragraph, view }));
}

export function placeIn({ segment, side, paragraph }: Paragraph, start: number, end: number): Place {
  return side === 'source' ? inSource(segment, start, end) : inTarget(segment, paragraph, start, end);
}

export function edit(paragraph: Paragraph, start: number, end: number, text: string): TextEdit {
  return { place: placeIn(paragraph, start, end), text };
}

/** A version as it goes out: what is left out dropped, nothing invisible in its English. */
import type { Version } from '../model/revision.ts';
import { standingTarget, type SegmentId, type SegmentKind } from '../model/segment.ts';
import { stripControls } from '../text/controls.ts';
import type { CleanParagraph } from './clean-paragraph.ts';
import type { Notes } from './notes.ts';

/** A segment that stands, with its Arabic. */
export interface CleanRow {
  readonly segment: SegmentId;
  readonly kind: SegmentKind;
  readonly source: string;
  /** Trimmed; none is blank. */
  readonly target: readonly string[];
}

export interface CleanText {
  readonly rows: readonly CleanRow[];
  /** The whole version, its standing English cleaned as well. */
  readonly version: Version;
  readonly counts: CleanCounts;
}

export interface CleanCounts {
  /** Bidi and zero-width controls that were stripped. */
  readonly controlsRemoved: number;
  /** Segments left out of the text. */
  readonly leftOut: number;
  /** Segments without English that are not left out. */
  readonly missing: number;
}

/** Controls are taken out of the standing English; a paragraph of nothing else goes with them. */
export function cleanText(version: Version): CleanText {
  let controlsRemoved = 0;
  const segments = version.segments.map((segment) => {
    if (segment.state === 'left-out') return segment;
    const target = segment.target.map((paragraph) => {
      const { text, removed } = stripControls(paragraph);
      controlsRemoved += removed;
      return text;
    });
    return { ...segment, target };
  });
  const standing = version.segments.filter(({ state }) => state !== 'left-out');
  return {
    version: { ...version, segments },
    rows: segments
      .filter(({ state }) => state !== 'left-out')
      .map((segment) => ({
        segment: segment.id,
        kind: segment.kind,
        source: segment.source,
        target: standingTarget(segment).map((text) => text.trim()),
      })),
    counts: {
      controlsRemoved,
      leftOut: version.segments.length - standing.length,
      missing: standing.filter((segment) => standingTarget(segment).length === 0).length,
    },
  };
}

export function cleanParagraphs({ rows }: CleanText, { marks }: Notes): readonly CleanParagraph[] {
  return rows.flatMap(({ segment, kind, target }) =>
    target.map((text, at) => ({ kind, text, marks: marks.get(segment)?.target[at] ?? [] })),
  );
}

import { useCallback, useMemo, useState } from 'react';
import type { Version } from '../../core/model/revision.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

type Edits = ReadonlyMap<SegmentId, Segment | null>;

const NONE: Edits = new Map();

export interface Edited {
  readonly version: Version | null;
  /** Segments as they are from now on; null: gone. Returns how to take that back. */
  edit(changes: readonly (readonly [SegmentId, Segment | null])[]): () => void;
}

/** An incoming version without what was rejected of it. Lives as long as the comparison is on screen. */
export function useEdited(version: Version | null, name: string): Edited {
  const [state, setState] = useState<{ name: string; edits: Edits }>({ name, edits: NONE });
  const edits = state.name === name ? state.edits : NONE;
  const edit = useCallback(
    (changes: readonly (readonly [SegmentId, Segment | null])[]) => {
      setState({ name, edits: new Map([...edits, ...changes]) });
      return () => setState({ name, edits });
    },
    [name, edits],
  );
  const edited = useMemo(() => {
    if (!version || edits.size === 0) return version;
    const segments = version.segments.flatMap((segment) => {
      const now = edits.get(segment.id);
      return now === undefined ? [segment] : now === null ? [] : [now];
    });
    return { ...version, segments };
  }, [version, edits]);
  return { version: edited, edit };
}

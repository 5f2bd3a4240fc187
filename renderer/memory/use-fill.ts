import { useEffect, useState } from 'react';
import type { MemoryMatch } from '../../core/memory/match.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Segment } from '../../core/model/segment.ts';
import { lacksEnglish } from '../../core/review/transitions.ts';
import { pause } from '../app/pause.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

/** What the memory has for a segment without English. */
export interface Filling {
  readonly segment: Segment;
  /** 1-based. */
  readonly number: number;
  readonly match: MemoryMatch;
}

export interface Fill {
  /** Segments without English. */
  readonly total: number;
  /** Of them, those that were asked for. */
  readonly asked: number;
  readonly fillings: readonly Filling[];
  readonly error: ErrorValue | null;
}

/** Segments asked for between two drawings. */
const STRETCH = 10;
/** Milliseconds until another look while the memory is still being read. */
const AGAIN = 200;

/** Asks the memory for every segment that has no English and is not left out, as the document is now. */
export function useFill(session: Session, least: number): Fill {
  const host = useHost();
  const [segments] = useState(() => session.getSnapshot().segments);
  const [fill, setFill] = useState<Fill>(() => ({
    ...{ total: segments.filter(lacksEnglish).length, asked: 0, fillings: [], error: null },
  }));

  useEffect(() => {
    let wanted = true;
    const run = async (): Promise<void> => {
      const fillings: Filling[] = [];
      const places = segments.flatMap((segment, at) => (lacksEnglish(segment) ? [at] : []));
      for (const [index, at] of places.entries()) {
        const segment = segments[at];
        if (!segment) continue;
        const [before, after] = [segments[at - 1]?.source ?? null, segments[at + 1]?.source ?? null];
        const asked = { source: segment.source, before, after, segment: segment.id, least, limit: 1 };
        let found = await host.call('memory.match', asked);
        while (wanted && found.ok && found.value.missing > 0) {
          await pause(AGAIN);
          found = await host.call('memory.match', asked);
        }
        if (!wanted) return;
        if (!found.ok) {
          const { error } = found;
          setFill((known) => ({ ...known, error }));
          return;
        }
        const [match] = found.value.matches;
        if (match) fillings.push({ segment, number: at + 1, match });
        if (index % STRETCH === 0)
          setFill((known) => ({ ...known, asked: index + 1, fillings: [...fillings] }));
      }
      setFill((known) => ({ ...known, asked: places.length, fillings }));
    };
    void run();
    return () => {
      wanted = false;
    };
  }, [host, segments, least]);
  return fill;
}

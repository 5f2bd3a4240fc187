import { useEffect, useState } from 'react';
import type { Flag } from '../../core/model/flag.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { CheckClient } from '../check/client.ts';
import { consequencesOf, type Consequence } from './consequences.ts';

type Consequences = ReadonlyMap<SegmentId, Consequence>;

const NONE: Consequences = new Map();

/** Checks both versions off the window's thread; empty until both are checked. */
export function useConsequences(before: Version | null, after: Version | null): Consequences {
  const [found, setFound] = useState<Consequences>(NONE);

  useEffect(() => {
    if (!before || !after) return undefined;
    const flags = new Map<Version, readonly Flag[]>();
    const clients = [before, after].map(
      (version) =>
        new CheckClient(
          version.segments,
          version.dismissals.map(({ key }) => key),
          (answer) => {
            flags.set(version, answer.flags);
            const [old, now] = [flags.get(before), flags.get(after)];
            if (old && now) setFound(consequencesOf(old, now));
          },
        ),
    );
    return () => {
      for (const client of clients) client.dispose();
      setFound(NONE);
    };
  }, [before, after]);
  return found;
}

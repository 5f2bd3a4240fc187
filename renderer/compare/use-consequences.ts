import { useEffect, useRef, useState } from 'react';
import type { Flag } from '../../core/model/flag.ts';
import type { RememberedName } from '../../core/model/name.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { CheckClient } from '../check/client.ts';
import { consequencesOf, type Consequence } from '../../core/check/consequences.ts';
import { useGlossary } from '../terms/use-glossary.ts';

type Consequences = ReadonlyMap<SegmentId, Consequence>;

const NONE: Consequences = new Map();

/**
 * Checks both versions off the window's thread; empty until both are checked. One checker reads the older version
 * and then only what the newer has otherwise; while the draft changes, what was found before stays until then.
 */
export function useConsequences(
  before: Version,
  after: Version,
  profile: Profile,
  own: readonly OwnRule[],
  names: readonly RememberedName[],
): Consequences {
  const [found, setFound] = useState<Consequences>(NONE);
  const { terms } = useGlossary().glossary;
  const client = useRef<CheckClient | null>(null);
  const newer = useRef(after);

  useEffect(() => {
    let old: readonly Flag[] | null = null;
    const made = new CheckClient(before.segments, [], { profile, own, names, terms }, ({ flags }) => {
      if (old) setFound(consequencesOf(old, standing(flags, newer.current)));
      else old = standing(flags, before);
    });
    client.current = made;
    return () => made.dispose();
  }, [before, profile, own, names, terms]);

  useEffect(() => {
    newer.current = after;
    client.current?.update(after.segments);
  }, [before, after, profile, own, names, terms]);
  return found;
}

function standing(flags: readonly Flag[], { dismissals }: Version): readonly Flag[] {
  const dismissed = new Set(dismissals.map(({ key }) => key));
  return flags.filter(({ key }) => !dismissed.has(key));
}

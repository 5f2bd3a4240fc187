import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MemoryMatches } from '../../core/contract/memory.ts';
import type { Result } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';
import { memoryDesk } from './memory-desk.ts';

/** As many as there are keys to take them. */
const MOST = 9;
const LEAST = 60;
/** Milliseconds: who walks through segments does not wait for each. */
const PAUSE = 60;
/** Milliseconds until another look while the memory is still being read. */
const AGAIN = 300;

/** Asks the memory for the current segment, and anew as segments are reviewed, while the text is in sight. */
export function useAskMemory(session: Session, active: boolean): void {
  const host = useHost();
  const { segments, current, saved } = useSnapshot(session, 'segments', 'current', 'saved');
  const at = segments.findIndex(({ id }) => id === current);
  const source = segments[at]?.source ?? '';
  const before = segments[at - 1]?.source ?? null;
  const after = segments[at + 1]?.source ?? null;
  const reviewed = segments.filter(({ state }) => state === 'reviewed').length;
  /** Of those that are stored: only they are in the memory. */
  const [stored, setStored] = useState(reviewed);
  if (saved === 'saved' && stored !== reviewed) setStored(reviewed);

  useEffect(() => {
    if (current === null || !active) return undefined;
    let wanted = true;
    const ask = async (): Promise<void> => {
      const asked = { source, before, after, segment: current, least: LEAST, limit: MOST };
      const matches = await host.call('memory.match', asked);
      if (!wanted) return;
      memoryDesk(session).answer(current, matches);
      if (matches.ok && matches.value.missing > 0) timer = setTimeout(() => void ask(), AGAIN);
    };
    let timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [host, session, active, current, source, before, after, stored]);
}

/** What the memory has for the current segment; null until it has answered. */
export function useMatches(session: Session): Result<MemoryMatches> | null {
  const desk = memoryDesk(session);
  const { current } = useSnapshot(session, 'current');
  const { segment, matches } = useSyncExternalStore(desk.subscribe, desk.getSnapshot);
  return segment === current ? matches : null;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useHost } from '../host/host-context.ts';

/** Milliseconds between two looks at whether something changed elsewhere. */
const PULSE_MS = 2000;

interface LibraryTurn {
  /** Counts the changes of the library, by this window or others: what was read before is to be read again. */
  readonly turn: number;
  reload(): void;
}

export function useLibraryTurn(): LibraryTurn {
  const host = useHost();
  const [turn, setTurn] = useState(0);
  /** The state of the library at the last look. */
  const known = useRef<string | null>(null);

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const pulse = await host.call('library.pulse', {});
      if (!pulse.ok || known.current === pulse.value.changes) return;
      const isFirst = known.current === null;
      known.current = pulse.value.changes;
      // Lists are asked for at the same time, or later.
      if (!isFirst) setTurn((count) => count + 1);
    };
    void look();
    const timer = setInterval(() => void look(), PULSE_MS);
    return () => clearInterval(timer);
  }, [host]);

  return { turn, reload: useCallback(() => setTurn((count) => count + 1), []) };
}

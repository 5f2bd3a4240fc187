import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryWork } from '../../core/contract/backup.ts';
import { useHost } from '../host/host-context.ts';

/** Milliseconds between two looks at how far it is. */
const LOOK = 250;

export interface WorkUnderWay {
  /** Null while there is none. */
  readonly work: LibraryWork | null;
  /** Follows work on the whole library until it is answered. */
  follow<T>(kind: LibraryWork['work'], answer: Promise<T>): Promise<T>;
}

export function useWork(): WorkUnderWay {
  const host = useHost();
  const [work, setWork] = useState<LibraryWork | null>(null);
  const timer = useRef<ReturnType<typeof setInterval> | null>(null);
  const stop = useCallback(() => {
    if (timer.current) clearInterval(timer.current);
    timer.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const follow = useCallback(
    async <T>(kind: LibraryWork['work'], answer: Promise<T>): Promise<T> => {
      setWork({ work: kind, done: 0, total: 0 });
      timer.current = setInterval(() => {
        void host.call('library.work', {}).then((state) => {
          if (state.ok && state.value && timer.current) setWork(state.value);
        });
      }, LOOK);
      try {
        return await answer;
      } finally {
        stop();
        setWork(null);
      }
    },
    [host, stop],
  );
  return { work, follow };
}

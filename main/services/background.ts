/** Milliseconds between two pieces of work, in which calls have the library. */
const PAUSE = 20;

/** Work that is done a piece at a time between calls. */
export interface Background {
  /** Does a piece after the other, until one answers that nothing is left. Work that is under way is not begun twice. */
  add(piece: () => Promise<boolean>): void;
  /** Waits for the piece under way. */
  stop(): Promise<void>;
}

export function startBackground(): Background {
  const running = new Map<() => Promise<boolean>, Promise<void>>();
  let stopped = false;
  let wake: () => void = () => undefined;
  const stopping = new Promise<void>((resolve) => (wake = resolve));
  const run = async (piece: () => Promise<boolean>): Promise<void> => {
    try {
      do await Promise.race([stopping, pause()]);
      while (!stopped && (await piece()));
    } finally {
      running.delete(piece);
    }
  };
  return {
    add: (piece) => {
      // What fails is done again when it is asked for.
      if (!stopped && !running.has(piece))
        running.set(
          piece,
          run(piece).catch(() => undefined),
        );
    },
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(running.values());
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, PAUSE).unref());

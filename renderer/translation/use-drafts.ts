import { useCallback, useEffect, useRef, useState } from 'react';
import type { Segment } from '../../core/model/segment.ts';
import { runDrafts, type DraftProgress, type DraftRun } from '../../core/translation/draft-run.ts';
import { pause } from '../app/pause.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

export interface Drafts {
  /** Of the run under way, or of the last; null before the first. */
  readonly progress: DraftProgress | null;
  /** Asks for English of segments, by the agreement given now or before. */
  start(segments: readonly Segment[], agrees: boolean): Promise<DraftProgress>;
  cancel(): void;
}

/** Drafts from the service at an origin. What is under way ends with the part of the window that asked. */
export function useDrafts(session: Session, origin: string): Drafts {
  const host = useHost();
  const [progress, setProgress] = useState<DraftProgress | null>(null);
  const running = useRef<(DraftRun & { readonly name: string }) | null>(null);

  const cancel = useCallback((): void => {
    if (!running.current) return;
    running.current.cancel();
    void host.call('translation.cancel', { run: running.current.name });
    running.current = null;
  }, [host]);
  useEffect(() => cancel, [cancel]);

  const start = useCallback<Drafts['start']>(
    async (segments, agrees) => {
      const name = crypto.randomUUID();
      const run = runDrafts({
        tasks: segments.map(({ id, source }) => ({ segment: id, text: source })),
        translate: ({ text }) =>
          host.call('translation.ask', { document: session.id, origin, agrees, run: name, text }),
        wait: pause,
        onProgress: setProgress,
      });
      running.current = { ...run, name };
      const last = await run.ended;
      running.current = null;
      return last;
    },
    [host, session, origin],
  );
  return { progress, start, cancel };
}

import type { Steps } from '../../core/text/steps.ts';
import { pause } from '../app/pause.ts';

/** Milliseconds of work at a stretch, so that the window answers in between. */
const STRETCH = 30;

/** Who follows work that takes its time. */
export interface Following {
  /** @param share from 0 to 1; short work is through before it is told once */
  progress(share: number): void;
  isCancelled(): boolean;
}

/** Does work a stretch at a time; null where it was cancelled. */
export async function inSteps<T>(steps: Steps<T>, { progress, isCancelled }: Following): Promise<T | null> {
  for (;;) {
    const end = performance.now() + STRETCH;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    } while (performance.now() < end);
    progress(share);
    await pause();
    if (isCancelled()) return null;
  }
}

import { useEffect, useRef, useState } from 'react';
import type { OwnRule } from '../../../core/model/own-rule.ts';
import type { Segment } from '../../../core/model/segment.ts';
import type { TrialAnswer, TrialOutcome, TrialRequest } from './trial.ts';

/** Milliseconds of stillness after which a rule is tried, and after which a trial is stopped. */
const STILL = 150;
const PATIENCE = 5000;

interface Tried {
  readonly rule: OwnRule;
  readonly outcome: TrialOutcome;
}

/** What the rule finds; null while it is being tried, or while there is nothing to try. */
export function useTrial(rule: OwnRule | null, segments: readonly Segment[]): TrialOutcome | null {
  const [tried, setTried] = useState<Tried | null>(null);
  const worker = useRef<Worker | null>(null);

  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (rule === null) return undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const ticket = performance.now();
    const hear = ({ data }: MessageEvent<TrialAnswer>) => {
      if (data.ticket !== ticket) return;
      clearTimeout(patience);
      setTried({ rule, outcome: data.outcome });
    };
    const still = setTimeout(() => {
      const running = (worker.current ??= new Worker(new URL('./trial-worker.ts', import.meta.url), {
        type: 'module',
        name: 'trial',
      }));
      running.addEventListener('message', hear);
      const request: TrialRequest = { ticket, rule, segments };
      running.postMessage(request);
      patience = setTimeout(() => {
        running.terminate();
        worker.current = null;
        setTried({ rule, outcome: { kind: 'stopped' } });
      }, PATIENCE);
    }, STILL);
    return () => {
      clearTimeout(still);
      clearTimeout(patience);
      worker.current?.removeEventListener('message', hear);
    };
  }, [rule, segments]);
  return tried !== null && tried.rule === rule ? tried.outcome : null;
}

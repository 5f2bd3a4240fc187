/** Drafts of many segments from a service: a few at a time, patient with a busy service, stopped at any moment. */
import type { ErrorCode, ErrorValue, Result } from '../model/result.ts';
import type { SegmentId } from '../model/segment.ts';
import { askedPause } from './answer.ts';

/** A segment to be translated. */
export interface DraftTask {
  readonly segment: SegmentId;
  readonly text: string;
}

export interface DraftProgress {
  readonly total: number;
  /** In the order they came. */
  readonly drafted: readonly { readonly segment: SegmentId; readonly text: string }[];
  readonly failed: readonly { readonly segment: SegmentId; readonly error: ErrorValue }[];
  /** Seconds of the pause under way, that a busy service is given; null while there is none. */
  readonly pause: number | null;
  /** `stopped`: going on made no sense, for `reason`. Null while it goes on. */
  readonly end: 'done' | 'cancelled' | 'stopped' | null;
  readonly reason: ErrorValue | null;
}

export interface DraftRunOptions {
  readonly tasks: readonly DraftTask[];
  translate(task: DraftTask): Promise<Result<string>>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  onProgress(progress: DraftProgress): void;
}

export interface DraftRun {
  /** The last progress, with its `end`. Never rejects unless `translate` or `wait` do. */
  readonly ended: Promise<DraftProgress>;
  /** Asks for nothing more; what has come stays. */
  cancel(): void;
}

/** Requests under way at once. */
const LANES = 2;
/** Failures one after the other, without a draft in between, after which more of the same is to be expected. */
export const MOST_IN_A_ROW = 5;
/** How often a segment is asked for while the service is busy. */
export const MOST_TRIES = 5;
/** Longest pause that is waited for, in seconds. */
export const LONGEST_PAUSE = 120;
/** After these the next segment would fare no better. */
const FINAL: readonly ErrorCode[] = [
  'service-denied',
  'service-redirect',
  'service-off',
  'service-moved',
  'service-not-agreed',
  'service-key',
  'service-key-missing',
];

export function runDrafts({ tasks, translate, wait, onProgress }: DraftRunOptions): DraftRun {
  let progress: DraftProgress = {
    ...{ total: tasks.length, drafted: [], failed: [], pause: null, end: null, reason: null },
  };
  let inARow = 0;
  let next = 0;
  let pausing: Promise<void> | null = null;
  let release: () => void = () => undefined;
  const stopping = new Promise<void>((resolve) => (release = resolve));

  const tell = (change: Partial<DraftProgress>): void => {
    progress = { ...progress, ...change };
    onProgress(progress);
  };
  const stop = (end: 'cancelled' | 'stopped', reason: ErrorValue | null): void => {
    if (progress.end !== null) return;
    tell({ end, reason, pause: null });
    release();
  };
  /** One pause for all: a service that is busy for one is busy for the others. */
  const pause = (seconds: number): Promise<void> => {
    if (pausing) return pausing;
    tell({ pause: seconds });
    pausing = Promise.race([wait(seconds * 1000), stopping]).then(() => {
      pausing = null;
      if (progress.end === null) tell({ pause: null });
    });
    return pausing;
  };
  const failWith = (segment: SegmentId, error: ErrorValue): void => {
    // What a stop cut short was not tried to its end.
    if (progress.end !== null) return;
    tell({ failed: [...progress.failed, { segment, error }] });
    inARow += 1;
    if (FINAL.includes(error.code) || inARow >= MOST_IN_A_ROW || isTooLong(error)) stop('stopped', error);
  };
  const draft = async (task: DraftTask): Promise<void> => {
    for (let tries = 1; progress.end === null; tries += 1) {
      if (pausing) await pausing;
      if (progress.end !== null) return;
      const answer = await translate(task);
      if (answer.ok) {
        inARow = 0;
        return tell({ drafted: [...progress.drafted, { segment: task.segment, text: answer.value }] });
      }
      const { error } = answer;
      if (error.code !== 'service-busy' || tries >= MOST_TRIES || isTooLong(error))
        return failWith(task.segment, error);
      await pause(Math.max(1, askedPause(error) ?? 2 ** (tries - 1)));
    }
  };
  const lane = async (): Promise<void> => {
    for (let task = tasks[next]; task && progress.end === null; task = tasks[next]) {
      next += 1;
      await draft(task);
    }
  };
  tell({});
  const ended = Promise.all(Array.from({ length: LANES }, lane)).then(() => {
    if (progress.end === null) tell({ end: 'done' });
    return progress;
  });
  return { ended, cancel: () => stop('cancelled', null) };
}

const isTooLong = (error: ErrorValue): boolean => (askedPause(error) ?? 0) > LONGEST_PAUSE;

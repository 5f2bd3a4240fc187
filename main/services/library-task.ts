/** Work on the whole library in a thread of its own, so that saving goes on meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Backup, BackupKind, Erased, LibraryReport, Restored } from '../../core/contract/backup.ts';
import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { fail, type Result } from '../../core/model/result.ts';
import type { Progress } from '../library/copy.ts';

export type LibraryTask =
  | { readonly work: 'backup'; readonly home: string; readonly kind: BackupKind; readonly at: number }
  | { readonly work: 'restore'; readonly home: string; readonly file: string; readonly at: number }
  | { readonly work: 'check'; readonly home: string }
  | { readonly work: 'memory'; readonly home: string }
  | { readonly work: 'erase'; readonly home: string; readonly documents: readonly DocumentId[] };

export interface TaskAnswers {
  readonly backup: Backup;
  readonly restore: Restored;
  readonly check: LibraryReport;
  readonly erase: Erased;
  readonly memory: OutgoingFile;
}

export type TaskMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: Result<TaskAnswers[LibraryTask['work']]> };

export interface RunningTask<T> {
  /** Never rejects; `cancelled` where it was stopped. */
  readonly result: Promise<Result<T>>;
  stop(): Promise<void>;
}

/** Beside this file, in the sources as in a bundle. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './library-worker.ts' : './library-worker.js',
  import.meta.url,
);

export function runTask<W extends LibraryTask['work']>(
  task: Extract<LibraryTask, { readonly work: W }>,
  progress: Progress,
): RunningTask<TaskAnswers[W]> {
  const thread = new Worker(WORKER, { workerData: task });
  const result = new Promise<Result<TaskAnswers[W]>>((resolve) => {
    thread.on('message', (message: TaskMessage) => {
      if (message.type === 'progress') progress(message.done, message.total);
      // The thread was given this kind of work, and its answer is of that kind.
      else resolve(message.result as Result<TaskAnswers[W]>);
    });
    thread.on('error', (error) => resolve(fail('internal', { cause: String(error) })));
    thread.on('exit', () => resolve(fail('cancelled')));
  });
  return { result, stop: async () => void (await thread.terminate()) };
}

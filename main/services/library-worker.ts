/** A thread for one piece of work on the whole library. */
import { parentPort, workerData } from 'node:worker_threads';
import { fail, type Result } from '../../core/model/result.ts';
import { backUp } from '../library/back-up.ts';
import { checkLibrary } from '../library/check.ts';
import type { Progress } from '../library/copy.ts';
import { eraseFromBackups } from '../library/erase.ts';
import { libraryFile } from '../library/file.ts';
import { restoreBackup } from '../library/restore.ts';
import { exportMemory } from './memory-file.ts';
import type { LibraryTask, TaskAnswers, TaskMessage } from './library-task.ts';

const port = parentPort;
if (!port) throw new Error('services/library-worker.ts runs as a worker thread');
const tell = (message: TaskMessage): void => port.postMessage(message);
const progress: Progress = (done, total) => tell({ type: 'progress', done, total });

async function work(task: LibraryTask): Promise<Result<TaskAnswers[LibraryTask['work']]>> {
  if (task.work === 'check') return checkLibrary(libraryFile(task.home), progress);
  if (task.work === 'erase') return eraseFromBackups(task.home, task.documents, progress);
  if (task.work === 'memory') return exportMemory(libraryFile(task.home), progress);
  if (task.work === 'backup') return backUp(task.home, { ...task, progress });
  return restoreBackup(task.home, task.file, { at: task.at, progress });
}

const result = await work(workerData as LibraryTask).catch((error: unknown) =>
  fail('internal', { cause: String(error) }),
);
tell({ type: 'result', result });

/** Backups, restoring and checks: what keeps the library, whether or not it can be opened. */
import { join } from 'node:path';
import type { CallName } from '../../core/contract/calls.ts';
import type { LibraryWork } from '../../core/contract/backup.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { backupFolder, listBackups } from '../library/backups.ts';
import { libraryFile } from '../library/file.ts';
import { storageFailure } from '../library/failure.ts';
import { moveAside } from '../library/restore.ts';
import type { Handlers } from './context.ts';
import { runTask, type LibraryTask, type RunningTask, type TaskAnswers } from './library-task.ts';

export const KEEPER_CALLS = [
  'backup.list',
  'backup.make',
  'backup.restore',
  'backup.erase',
  'library.check',
  'library.work',
  'library.stop',
  'memory.export',
  'library.reopen',
  'library.start-fresh',
] as const satisfies readonly CallName[];
export type KeeperCall = (typeof KEEPER_CALLS)[number];

export const isKeeperCall = (name: string): name is KeeperCall => KEEPER_CALLS.some((call) => call === name);

export interface KeeperOptions {
  readonly home: string;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Closes the library, does something to its file and opens it again, while no other call is answered. */
  whileClosed<T>(work: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Why the library is not open; null where it is. */
  closedBecause(): Promise<(Result<never> & { readonly ok: false }) | null>;
  /** Another text after every change of the library; null while it is not open. */
  changes(): Promise<string | null>;
}

export interface Keeper {
  readonly calls: Handlers<KeeperCall>;
  /** Backs up where that is due: once a day, and every few hours while there is work. Never rejects. */
  backUpIfDue(isStart: boolean): Promise<void>;
  /** Stops what is under way; a backup that is not whole leaves nothing behind that counts. */
  close(): Promise<void>;
}

const HOUR = 3_600_000;
const AT_START = 24 * HOUR;
const AT_WORK = 4 * HOUR;

export function createKeeper({ home, now, whileClosed, closedBecause, changes }: KeeperOptions): Keeper {
  let work: LibraryWork | null = null;
  let running: RunningTask<unknown> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let closing = false;
  /** Of the library when it was backed up last by this program. */
  let backedUp: string | null = null;

  /** One piece of work after the other. */
  const run = <W extends LibraryTask['work']>(
    task: Extract<LibraryTask, { readonly work: W }>,
  ): Promise<Result<TaskAnswers[W]>> => {
    const turn = last.then(async (): Promise<Result<TaskAnswers[W]>> => {
      if (closing) return fail('cancelled');
      work = { work: task.work, done: 0, total: 0 };
      const started = runTask<W>(task, (done, total) => (work = { work: task.work, done, total }));
      running = started;
      try {
        return await started.result;
      } finally {
        [work, running] = [null, null];
      }
    });
    last = turn;
    return turn;
  };
  const backUp = async (kind: 'automatic' | 'manual') => {
    const state = await changes();
    const made = await run({ work: 'backup', home, kind, at: now() });
    if (made.ok) backedUp = state;
    return made;
  };

  return {
    calls: {
      'backup.list': async () => {
        try {
          return done({ folder: backupFolder(home), backups: listBackups(home) });
        } catch (error) {
          const failure = storageFailure(error, backupFolder(home));
          if (failure) return failure;
          throw error;
        }
      },
      'backup.make': () => backUp('manual'),
      'backup.restore': async ({ name }) => {
        if (!listBackups(home).some((backup) => backup.name === name))
          return fail('not-found', { what: 'backup', id: name });
        const file = join(backupFolder(home), name);
        return whileClosed(() => run({ work: 'restore', home, file, at: now() }));
      },
      'backup.erase': ({ documents }) => run({ work: 'erase', home, documents }),
      'library.check': () => run({ work: 'check', home }),
      'library.work': () => Promise.resolve(done(work)),
      'library.stop': async (asked) => {
        if (work?.work === asked.work) await running?.stop();
        return done(null);
      },
      'memory.export': async () => (await closedBecause()) ?? run({ work: 'memory', home }),
      'library.reopen': async () => {
        if ((await closedBecause()) === null) return done(null);
        await whileClosed(() => Promise.resolve(done(null)));
        return (await closedBecause()) ?? done(null);
      },
      'library.start-fresh': async () => {
        // Only in the place of one that cannot be used.
        const { error } = (await closedBecause()) ?? {};
        if (error?.code !== 'library-damaged' && error?.code !== 'library-newer')
          return fail('bad-request', { call: 'library.start-fresh', path: '' });
        return whileClosed(async () => {
          const kept = moveAside(home, now());
          return kept.ok ? done({ path: libraryFile(home), kept: kept.value }) : kept;
        });
      },
    },
    backUpIfDue: async (isStart) => {
      const state = await changes();
      if (state === null || closing || (!isStart && state === backedUp)) return;
      try {
        const newest = listBackups(home).find(({ kind }) => kind !== 'replaced');
        if (newest && now() - newest.at < (isStart ? AT_START : AT_WORK)) return;
      } catch {
        // A folder that cannot be read is told of when somebody looks at it.
        return;
      }
      await backUp('automatic');
    },
    close: async () => {
      closing = true;
      await running?.stop();
    },
  };
}

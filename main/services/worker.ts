/** The thread of the library: everything synchronous happens here, one request after the other. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { done, fail, type Result } from '../../core/model/result.ts';
import { libraryFile } from '../library/file.ts';
import { createKeeper, isKeeperCall } from './keeper.ts';
import { openServices, type OpenServices } from './open-services.ts';
import { dispatch } from './services.ts';
import type { WorkerAnswer, WorkerMessage, WorkerOptions, WorkerOrder, WorkerRequest } from './wire.ts';

const port = parentPort;
if (!port) throw new Error('services/worker.ts runs as a worker thread');
const tell = (message: WorkerMessage): void => port.postMessage(message);
const options = workerData as WorkerOptions;

/** Milliseconds between two looks at whether a backup is due. */
const BACKUP_LOOK = 10 * 60_000;

const open = (): Promise<Result<OpenServices>> =>
  openServices(options).catch((error: unknown) => fail('internal', { cause: String(error) }));

const isNew = !existsSync(libraryFile(options.home));
let opening = open();
let last: Promise<unknown> = opening.then((opened) =>
  tell({ type: 'opened', opened: opened.ok ? done({ sample: opened.value.sample }) : opened }),
);

const keeper = createKeeper({
  home: options.home,
  now: Date.now,
  whileClosed: (work) => {
    const turn = last.then(async () => {
      const opened = await opening;
      // One that is too damaged to be closed is let go as it is.
      if (opened.ok) await opened.value.close().catch(() => undefined);
      const result = await work();
      opening = open();
      await opening;
      return result;
    });
    last = turn.catch(() => undefined);
    return turn;
  },
  closedBecause: async () => {
    const opened = await opening;
    return opened.ok ? null : opened;
  },
  changes: async () => {
    const opened = await opening;
    return opened.ok ? opened.value.changes() : null;
  },
});
const keeping = dispatch(keeper.calls);

let looking: ReturnType<typeof setInterval> | null = null;
if (options.backups) {
  if (!isNew) void last.then(() => keeper.backUpIfDue(true));
  looking = setInterval(() => void keeper.backUpIfDue(false), BACKUP_LOOK);
}

port.on('message', (order: WorkerOrder) => {
  // Work on the whole library takes its time: it keeps nobody waiting.
  if (order.type === 'request' && isKeeperCall(order.request.name)) void reply(order.request);
  else last = last.then(() => (order.type === 'close' ? close() : reply(order.request)));
});

async function reply(request: WorkerRequest): Promise<void> {
  const result = await answer(request);
  const { id, kind } = request;
  const answered: WorkerAnswer =
    kind === 'json' ? { id, kind, json: JSON.stringify(result) } : { id, kind, result };
  tell({ type: 'answer', answer: answered });
}

async function answer(request: WorkerRequest): Promise<Result<unknown>> {
  const { name } = request;
  let input: unknown;
  if (request.kind === 'value') input = request.input;
  else
    try {
      input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body));
    } catch {
      return fail('bad-request', { call: name, path: '', problem: 'json' });
    }
  if (isKeeperCall(name)) return keeping.callUnknown(name, input);
  const opened = await opening;
  return opened.ok ? opened.value.callUnknown(name, input) : opened;
}

async function close(): Promise<void> {
  if (looking) clearInterval(looking);
  await keeper.close();
  const opened = await opening;
  if (opened.ok) await opened.value.close();
  port?.close();
}

import { Worker } from 'node:worker_threads';
import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import { fail, type Result } from '../../core/model/result.ts';
import type {
  Opened,
  WorkerAnswer,
  WorkerMessage,
  WorkerOptions,
  WorkerOrder,
  WorkerRequest,
} from './wire.ts';

/** The services in their own thread. Never rejects. Requests are answered in the order they were made. */
export interface ServicesClient {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>>;
  /** For what a window sent: nothing about name and input is known yet. */
  callUnknown(name: string, input: unknown): Promise<Result<unknown>>;
  /** Takes the input as JSON (UTF-8) and gives the result as JSON, both read and written in the thread. */
  callJson(name: string, body: Uint8Array): Promise<string>;
  /** Resolves once the library is open or cannot be. */
  readonly opened: Promise<Result<Opened>>;
  /** Answers what is under way, checkpoints and closes the library. */
  close(): Promise<void>;
}

export interface ServicesOptions extends WorkerOptions {
  /** The thread's program, where it is not the one beside this file. */
  readonly worker?: URL;
}

/** Milliseconds after which a thread that dies is not one that cannot start. */
const STEADY = 10_000;

/** Beside this file, in the sources as in a bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * Starts the services of a library. A thread that dies answers `internal` to what it had, and is started again:
 * once, and anew whenever it has lived for a while.
 */
export function startServices({ worker = WORKER, ...options }: ServicesOptions): ServicesClient {
  const waiting = new Map<number, (answer: WorkerAnswer | null) => void>();
  const opened = deferred<Result<Opened>>();
  const closed = deferred<null>();
  let thread: Worker | null = null;
  let restarts = 0;
  let started = 0;
  let closing = false;
  let count = 0;
  /** Why the thread died last. */
  let cause = 'closed';
  const crashed = () => fail('internal', { cause });

  const settle = (id: number, answer: WorkerAnswer | null): void => {
    const resolve = waiting.get(id);
    waiting.delete(id);
    resolve?.(answer);
  };
  const start = (): void => {
    thread = new Worker(worker, { workerData: options });
    started = performance.now();
    thread.on('message', (message: WorkerMessage) => {
      if (message.type === 'opened') opened.resolve(message.opened);
      else settle(message.answer.id, message.answer);
    });
    // An exit follows the error.
    thread.on('error', (error) => {
      cause = String(error);
    });
    thread.on('exit', () => {
      thread = null;
      for (const id of waiting.keys()) settle(id, null);
      opened.resolve(crashed());
      if (closing) closed.resolve(null);
      else {
        if (performance.now() - started > STEADY) restarts = 0;
        if (restarts++ === 0) start();
      }
    });
  };
  const ask = (request: (id: number) => WorkerRequest): Promise<WorkerAnswer | null> => {
    if (!thread || closing) return Promise.resolve(null);
    const id = (count += 1);
    const order: WorkerOrder = { type: 'request', request: request(id) };
    thread.postMessage(order);
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  const callUnknown = async (name: string, input: unknown): Promise<Result<unknown>> => {
    const answer = await ask((id) => ({ id, name, kind: 'value', input }));
    return answer?.kind === 'value' ? answer.result : crashed();
  };

  start();
  return {
    // The thread checks the input against the call's schema, and its answer is that call's.
    call: (name, input) => callUnknown(name, input) as Promise<Result<never>>,
    callUnknown,
    callJson: async (name, body) => {
      const answer = await ask((id) => ({ id, name, kind: 'json', body }));
      return answer?.kind === 'json' ? answer.json : JSON.stringify(crashed());
    },
    opened: opened.promise,
    close: async () => {
      if (!closing) {
        closing = true;
        const order: WorkerOrder = { type: 'close' };
        if (thread) thread.postMessage(order);
        else closed.resolve(null);
      }
      await closed.promise;
    },
  };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** The thread of the library: everything synchronous happens here, one request after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { done, fail, type Result } from '../../core/model/result.ts';
import { openServices, type OpenServices } from './open-services.ts';
import type { WorkerAnswer, WorkerMessage, WorkerOptions, WorkerOrder, WorkerRequest } from './wire.ts';

const port = parentPort;
if (!port) throw new Error('services/worker.ts runs as a worker thread');
const tell = (message: WorkerMessage): void => port.postMessage(message);

const opening = openServices(workerData as WorkerOptions)
  .catch((error: unknown) => fail('internal', { cause: String(error) }))
  .then((opened) => {
    tell({ type: 'opened', opened: opened.ok ? done({ sample: opened.value.sample }) : opened });
    return opened;
  });

let last: Promise<unknown> = opening;
port.on('message', (order: WorkerOrder) => {
  last = last.then(() => (order.type === 'close' ? close() : reply(order.request)));
});

async function reply(request: WorkerRequest): Promise<void> {
  const opened = await opening;
  const result = opened.ok ? await answer(opened.value, request) : opened;
  const { id, kind } = request;
  const answered: WorkerAnswer =
    kind === 'json' ? { id, kind, json: JSON.stringify(result) } : { id, kind, result };
  tell({ type: 'answer', answer: answered });
}

function answer(services: OpenServices, request: WorkerRequest): Promise<Result<unknown>> {
  if (request.kind === 'value') return services.callUnknown(request.name, request.input);
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body));
  } catch {
    return Promise.resolve(fail('bad-request', { call: request.name, path: '', problem: 'json' }));
  }
  return services.callUnknown(request.name, input);
}

async function close(): Promise<void> {
  const opened = await opening;
  if (opened.ok) await opened.value.close();
  port?.close();
}

/** A thread that echoes what it is asked, and dies when asked to. */
import { parentPort } from 'node:worker_threads';
import { done } from '../../core/model/result.ts';
import type { WorkerMessage, WorkerOrder } from '../../main/services/wire.ts';

parentPort?.on('message', (order: WorkerOrder) => {
  if (order.type === 'close') return parentPort?.close();
  const { request } = order;
  if (request.kind !== 'value' || request.name === 'die') throw new Error('asked to die');
  const answer: WorkerMessage = {
    type: 'answer',
    answer: { id: request.id, kind: 'value', result: done(request.input) },
  };
  parentPort?.postMessage(answer);
});

/** Workers that check lines beside each other, each on a core of its own. */
import { Worker } from 'node:worker_threads';
import { answerCrash, joined, type Answered, type LineOptions } from './check-line.ts';
import type { Line } from './lines.ts';

interface Task {
  readonly lines: readonly Line[];
  readonly resolve: (answered: Answered) => void;
}

const WORKER = new URL('./check-jobs-worker.ts', import.meta.url);

export class Jobs {
  readonly #jobs: readonly Job[];

  /** @param worker the program of a worker: gets lines, answers with an `Answered` each time. */
  constructor(count: number, options: LineOptions, worker = WORKER) {
    this.#jobs = Array.from({ length: count }, () => new Job(worker, options));
  }

  get count(): number {
    return this.#jobs.length;
  }

  /** Never rejects: lines that end their worker are answered with an error. */
  answer(lines: readonly Line[]): Promise<Answered> {
    const idlest = this.#jobs.reduce((best, job) => (job.load < best.load ? job : best));
    return idlest.answer(lines);
  }

  async close(): Promise<void> {
    await Promise.all(this.#jobs.map((job) => job.close()));
  }
}

/** One worker, replaced by a new one when it ends before its time. */
class Job {
  readonly #program: URL;
  readonly #options: LineOptions;
  #tasks: Task[] = [];
  #worker: Worker | null = null;

  constructor(program: URL, options: LineOptions) {
    this.#program = program;
    this.#options = options;
  }

  get load(): number {
    return this.#tasks.length;
  }

  answer(lines: readonly Line[]): Promise<Answered> {
    return new Promise((resolve) => this.#take({ lines, resolve }));
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #take(task: Task): void {
    this.#tasks.push(task);
    this.#worker ??= this.#start();
    this.#worker.postMessage(task.lines);
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#options });
    let cause: unknown = 'exit';
    worker.on('message', (answered: Answered) => this.#tasks.shift()?.resolve(answered));
    worker.on('error', (error) => (cause = error));
    worker.on('exit', () => {
      if (worker === this.#worker) this.#replace(cause);
    });
    return worker;
  }

  /** The lines that ended the worker are tried one by one, so that one alone is lost. */
  #replace(cause: unknown): void {
    const [culprit, ...others] = this.#tasks;
    this.#worker = null;
    this.#tasks = [];
    if (culprit) {
      const [line, ...more] = culprit.lines;
      if (line && more.length === 0) culprit.resolve(answerCrash(line, this.#options, cause));
      else {
        void Promise.all(culprit.lines.map((one) => this.answer([one]))).then((answers) =>
          culprit.resolve(joined(answers)),
        );
      }
    }
    for (const task of others) this.#take(task);
  }
}

import { once } from 'node:events';
import { typedIn } from './place.ts';

/** Where a command writes and reads. */
export interface Terminal {
  /** Resolves when more may be written, so that output never piles up in memory. */
  out(text: string): Promise<void>;
  /** One line on standard error. */
  note(line: string): void;
  readonly input: AsyncIterable<Buffer>;
  /** Colours are for people: standard output is a terminal, and NO_COLOR is not set. */
  readonly isColourful: boolean;
  /** Absolute; paths are resolved against it. */
  readonly folder: string;
}

/** The terminal of this process. Ends the process quietly when the reader of its output has gone (`| head`). */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return {
    async out(text) {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    input: process.stdin,
    isColourful: process.stdout.isTTY && !process.env['NO_COLOR'],
    folder: typedIn(),
  };
}

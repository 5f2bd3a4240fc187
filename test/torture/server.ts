/** The web shell as a process of its own that can be killed, and the calls of a window to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import type { Result } from '../../core/model/result.ts';

const SERVE = join(import.meta.dirname, '..', 'start', 'serve.ts');

export interface Server {
  /** The answer, or null where the program went before it gave one. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>> | null>;
  /** Ends it as a power cut does. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** What stands before the program on its command line, to start it under a limit. */
export type Prefix = readonly string[];

export function startServer(
  home: string,
  prefix: Prefix = [],
): { child: ChildProcess; ready: Promise<Server> } {
  const [command = '', ...typed] = [...prefix, process.execPath, SERVE, join(home, 'none'), home, '0'];
  const child = spawn(command, typed, { stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(child, 'exit');
  const ready = (async (): Promise<Server> => {
    const address = await addressOf(child);
    const { origin, port, searchParams } = new URL(address);
    const cookie = `muraji-${port}=${searchParams.get('token') ?? ''}`;
    return {
      call: async (name, input) => {
        try {
          const response = await fetch(`${origin}/call/${name}`, {
            method: 'POST',
            headers: { cookie, 'content-type': 'application/json' },
            body: JSON.stringify(input),
          });
          return (await response.json()) as Result<never>;
        } catch {
          return null;
        }
      },
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
      },
    };
  })();
  return { child, ready };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/\S+token=\S+/u.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the program ended before it printed its address');
}

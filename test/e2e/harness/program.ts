/** The program as a person starts it: a process of its own that prints its address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, temporaryFolder } from './folders.ts';

export interface RunningProgram {
  /** With the token that opens it. */
  readonly address: string;
  /** Folder of its library. */
  readonly home: string;
  /** Ends it as a crash does, without any warning; its home stays. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does, and removes the home that was made for it. Rejects when it ends with an error. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** Folder of a library to go on with; without it a new one, which `stop` removes. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a start may take, in milliseconds; it builds what is out of date first. */
const START_LIMIT = 90_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/** Starts the web shell and waits for the address it prints. Rejects with its output when there is none. */
export async function startProgram({ home, env = {} }: ProgramOptions = {}): Promise<RunningProgram> {
  const own = home === undefined ? await temporaryFolder() : undefined;
  const folder = home ?? own?.path ?? '';
  const child = spawn(process.execPath, [join(ROOT, 'main', 'start.mjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      MURAJI_SHELL: 'web',
      MURAJI_HOME: folder,
      // A test runner's mode would get into what the start builds.
      NODE_ENV: undefined,
      // Neither a browser of its own nor the language of this machine.
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      LC_ALL: 'en_US.UTF-8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test run that is ended early leaves no server behind.
  const endWithTests = () => child.kill('SIGKILL');
  process.once('exit', endWithTests);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const status = await ended;
    process.off('exit', endWithTests);
    return status;
  };

  try {
    return {
      address: await printedAddress(child),
      home: folder,
      kill: async () => void (await end('SIGKILL')),
      stop: async () => {
        const killedBefore = child.signalCode === 'SIGKILL';
        const status = await end('SIGTERM');
        await own?.remove();
        if (status !== 0 && !killedBefore) throw new Error(`the program ended with status ${String(status)}`);
      },
    };
  } catch (error) {
    await end('SIGKILL');
    await own?.remove();
    throw error;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const give = (why: string) => reject(new Error(`the program ${why}\n${output}`));
    const timer = setTimeout(() => give('printed no address in time'), START_LIMIT);
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = ADDRESS.exec(output)?.[0];
      // The whole line is there once its end is.
      if (address !== undefined && output.includes('\n', output.indexOf(address))) {
        clearTimeout(timer);
        resolve(address);
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      give(`ended with status ${String(code)} before it printed an address`);
    });
  });
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../main/cli/run.ts';

const PROGRAM = fileURLToPath(new URL('../../main/cli/muraji.mjs', import.meta.url));

export const ROOT = dirname(dirname(dirname(PROGRAM)));

/** Starting a program takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Breaks a process off as Ctrl-C does. */
  readonly interrupt?: AbortSignal;
}

/** The program in this process: what it prints and answers. For tables of cases. */
export async function muraji(
  typed: readonly string[],
  { cwd = ROOT, input = '' }: RunOptions = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const status = await run(typed, {
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    note: (line) => void (err += `${line}\n`),
    input: Readable.from([Buffer.from(input)]),
    isColourful: false,
    folder: cwd,
  });
  return { status, out, err };
}

/** The real program in a process of its own. */
export function spawnMuraji(
  typed: readonly string[],
  { cwd, env = {}, input, interrupt }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...typed], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    interrupt?.addEventListener('abort', () => child.kill('SIGINT'));
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** A folder of files that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'muraji-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

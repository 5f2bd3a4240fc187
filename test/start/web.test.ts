import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../library/temporary.ts';

// Processes are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

interface Served {
  readonly program: ChildProcessByStdio<null, Readable, null>;
  /** Every line it prints; ends when it does. */
  readonly lines: AsyncIterator<string>;
  readonly ended: Promise<unknown[]>;
  readonly home: string;
}

function serve(port = 0, home = temporaryFolder()): Served {
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, 'serve.ts'), temporaryFolder(), home, String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void program.kill('SIGKILL'));
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  return { program, lines, ended: once(program, 'exit'), home };
}

async function lineWith(lines: AsyncIterator<string>, words: string): Promise<string> {
  for (let line = await lines.next(); !line.done; line = await lines.next())
    if (line.value.includes(words)) return line.value;
  return '';
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'saves and ends at %s, even one sent twice and early',
  async (signal) => {
    const { program, lines, ended, home } = serve();
    const line = await lineWith(lines, 'http://');
    expect(line).toMatch(/ http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+$/u);
    program.kill(signal);
    program.kill(signal);
    expect(await lineWith(lines, 'saved')).not.toBe('');
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(home)).toEqual(['library.sqlite', 'web-port']);
  },
);

it('comes back at the port it had, where no other program has it', async () => {
  const portOf = async ({ lines }: Served) =>
    new URL(/http:\S+/u.exec(await lineWith(lines, 'http:'))?.[0] ?? '').port;
  const first = serve();
  const port = await portOf(first);
  const beside = serve(0, first.home);
  const other = await portOf(beside);
  expect(other).not.toBe(port);
  for (const { program, ended } of [first, beside]) {
    program.kill('SIGKILL');
    await ended;
  }
  expect(await portOf(serve(0, first.home))).toBe(port);
});

it('says that it cannot have the port, and leaves nothing open', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { lines, ended } = serve(port);
  expect(await lineWith(lines, String(port))).toContain('MURAJI_PORT');
  expect(await ended).toEqual([2, null]);
});

it('tells of a sample that is not there and serves all the same', async () => {
  const { program, lines, ended } = serve();
  await lineWith(lines, 'http://');
  expect(await lineWith(lines, 'sample')).toContain('seeds');
  program.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

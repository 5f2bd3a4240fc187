import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runDesktop } from '../../main/start/desktop.ts';
import { runBriefly } from '../../main/start/electron.ts';
import { temporaryFolder } from '../library/temporary.ts';

// Processes are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

function program(text: string): string {
  const path = join(temporaryFolder(), 'program.mjs');
  writeFileSync(path, text);
  return path;
}

describe('a download', () => {
  it('ends well or badly by itself', async () => {
    expect(await runBriefly(process.execPath, [program('')], 30_000)).toBe(true);
    expect(await runBriefly(process.execPath, [program('process.exit(1)')], 30_000)).toBe(false);
    expect(await runBriefly('/no/such/program', [], 30_000)).toBe(false);
  });

  it('is cut off when its time is over, however busy it is', async () => {
    const stubborn = program("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);");
    const started = Date.now();
    expect(await runBriefly(process.execPath, [stubborn], 200)).toBe(false);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

describe('the desktop shell', () => {
  it('gives its exit status', async () => {
    expect(await runDesktop(process.execPath, program(''))).toBe(0);
  });

  it('is told apart from one that does not come up', async () => {
    expect(await runDesktop(process.execPath, program('process.exit(127)'))).toBe('failed-to-start');
    expect(await runDesktop('/no/such/electron', '/root')).toBe('failed-to-start');
  });

  it('is not started as plain Node by a setting of the terminal', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    const heard = program("process.exit('ELECTRON_RUN_AS_NODE' in process.env ? 9 : 0)");
    expect(await runDesktop(process.execPath, heard)).toBe(0);
    vi.unstubAllEnvs();
  });
});

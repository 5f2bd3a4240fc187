import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { openServices } from '../../main/services/open-services.ts';
import { temporaryFolder } from '../library/temporary.ts';

// Processes and threads are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

it.each([1, 20, 57])(
  'keeps what was acknowledged when the program is killed after %i changes',
  async (enough) => {
    const home = temporaryFolder();
    const program = spawn(process.execPath, [join(import.meta.dirname, 'typing.ts'), home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(program, 'exit');
    let acknowledged = 0;
    for await (const line of createInterface({ input: program.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === enough) program.kill('SIGKILL');
    }
    expect(await ended).toEqual([null, 'SIGKILL']);

    const services = await openServices({ home, seeds: null, shell: 'web' });
    if (!services.ok) throw new Error(services.error.code);
    const list = await services.value.call('library.list', {});
    const document = list.ok ? (list.value[0]?.id ?? '') : '';
    const opened = await services.value.call('document.open', { document });
    if (!opened.ok) throw new Error(opened.error.code);
    await services.value.close();
    const { draftVersion, draft } = opened.value;
    expect(acknowledged).toBeGreaterThanOrEqual(enough);
    // One more may have been on disk before its acknowledgement came through.
    expect([acknowledged, acknowledged + 1]).toContain(draftVersion);
    expect(draft.segments[0]?.target).toEqual([`Typed ${draftVersion}`]);
  },
);

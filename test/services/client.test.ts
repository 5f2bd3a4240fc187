import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startServices, type ServicesClient } from '../../main/services/client.ts';
import type { WorkerOptions } from '../../main/services/wire.ts';
import { temporaryFolder } from '../library/temporary.ts';

// Processes and threads are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const seeds = join(import.meta.dirname, '..', '..', 'seeds');

function start(options: Partial<WorkerOptions> & { readonly worker?: URL } = {}): ServicesClient {
  const services = startServices({ home: temporaryFolder(), seeds: null, shell: 'web', ...options });
  onTestFinished(() => services.close());
  return services;
}

describe('services in their own thread', () => {
  it('answer in order, whether asked in values or in JSON', async () => {
    const services = start();
    const order: string[] = [];
    const body = new TextEncoder().encode('{"title": "One", "source": "نص أول"}');
    const answers = await Promise.all([
      services.callJson('import.text', body).finally(() => order.push('first')),
      services.call('import.text', { title: 'Two', source: 'نص ثان' }).finally(() => order.push('second')),
      services.call('library.list', {}).finally(() => order.push('third')),
    ]);
    expect(order).toEqual(['first', 'second', 'third']);
    expect(JSON.parse(answers[0])).toMatchObject({ ok: true, value: { title: 'One' } });
    expect(answers[2].ok && answers[2].value.map(({ title }) => title)).toEqual(['Two', 'One']);
  });

  it.each(['', '{', '{"a": 1} trailing', '\u0000'])('refuse %j, which is no JSON', async (text) => {
    const services = start();
    const answer = await services.callJson('library.list', new TextEncoder().encode(text));
    expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('refuse bytes that are no UTF-8', async () => {
    const services = start();
    const answer = await services.callJson('import.text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d));
    expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('say what keeps the library from opening, at the start and to every call', async () => {
    const home = join(temporaryFolder(), 'file');
    writeFileSync(home, 'no folder');
    const services = start({ home });
    const error = { code: 'file-unwritable', params: { path: join(home, 'library.sqlite') } };
    expect(await services.opened).toMatchObject({ ok: false, error });
    expect(await services.call('library.list', {})).toMatchObject({ ok: false, error });
  });

  it('finish what they were asked before they close', async () => {
    const home = temporaryFolder();
    const first = start({ home });
    const imported = first.call('import.text', { title: 'Last words', source: 'نص' });
    await first.close();
    expect(await imported).toMatchObject({ ok: true });
    expect(await first.call('library.list', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
    const second = start({ home });
    expect(await second.call('library.list', {})).toMatchObject({
      ok: true,
      value: [{ title: 'Last words' }],
    });
  });
});

describe('a thread that dies', () => {
  it('answers what it had and is started again, once', async () => {
    const worker = pathToFileURL(join(import.meta.dirname, 'mortal-worker.ts'));
    const services = start({ worker });
    const crashed = { ok: false, error: { code: 'internal', params: { cause: 'Error: asked to die' } } };
    expect(await services.callUnknown('echo', 'one')).toEqual({ ok: true, value: 'one' });
    const both = Promise.all([
      services.callUnknown('die', null),
      services.callUnknown('echo', 'never heard'),
    ]);
    expect(await both).toEqual([crashed, crashed]);
    expect(await services.callUnknown('echo', 'two')).toEqual({ ok: true, value: 'two' });
    expect(await services.callUnknown('die', null)).toEqual(crashed);
    expect(await services.callUnknown('echo', 'three')).toEqual(crashed);
  });
});

describe('a new library', () => {
  it('begins with the sample, once', async () => {
    const home = temporaryFolder();
    const first = start({ home, seeds });
    const list = await first.call('library.list', {});
    if (!list.ok) throw new Error(list.error.code);
    expect(list.value.length).toBe(2);
    for (const { id } of list.value) await first.call('library.remove', { document: id });
    await first.close();
    const second = start({ home, seeds });
    expect(await second.call('library.list', {})).toEqual({ ok: true, value: [] });
  });

  it('opens without the sample where that cannot be read, and says so', async () => {
    const services = start({ seeds: join(temporaryFolder(), 'nowhere') });
    expect(await services.opened).toMatchObject({
      ok: true,
      value: { sample: { code: 'file-unreadable' } },
    });
    expect(await services.call('library.list', {})).toEqual({ ok: true, value: [] });
  });

  it('takes all of the sample or nothing', async () => {
    const home = temporaryFolder();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.muraji.json'), '{"format": "muraji-document"');
    const broken = start({ home, seeds: folder });
    expect(await broken.opened).toMatchObject({ ok: true, value: { sample: { code: 'file-format' } } });
    await broken.close();
    const mended = start({ home, seeds });
    const list = await mended.call('library.list', {});
    expect(list.ok && list.value.length).toBe(2);
  });
});

import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startServices } from '../../main/services/client.ts';
import { libreTranslate, serve } from '../translation/server.ts';
import { folderOf, muraji } from './run.ts';

const SOURCE = 'وصل الوفد صباح الأحد.\n\nوبدأت المحادثات.\n\nولم يصب أحد بأذى.';
const TARGET = 'The delegation arrived on Sunday morning.';

afterEach(() => void vi.unstubAllEnvs());

/** A library with a document, of which two segments have no English; and how to ask the command line about it. */
async function library() {
  const cwd = folderOf({ 'talks.txt': SOURCE, 'talks-en.txt': TARGET });
  vi.stubEnv('MURAJI_HOME', join(cwd, 'home'));
  const ask = (...typed: string[]) => muraji(typed, { cwd });
  await ask('import', 'talks.txt', 'talks-en.txt');
  return { ask, home: join(cwd, 'home') };
}

async function setUp(home: string, address: string): Promise<void> {
  const services = startServices({ home, seeds: null, shell: 'web' });
  await services.call('settings.save', {
    service: { kind: 'libretranslate', address, source: 'ar', target: 'en' },
  });
  await services.close();
}

describe('muraji translate', () => {
  it('says what would go where, and fills what is empty once that is agreed to', async () => {
    const address = await serve(libreTranslate('k-secret'));
    const host = new URL(address).host;
    const { ask, home } = await library();
    await setUp(home, address);
    const unagreed = await ask('translate', 'talks');
    expect(unagreed).toMatchObject({ status: 2, out: '' });
    expect(unagreed.err).toContain(`The Arabic of 2 segments of “talks” would go to ${host}.`);
    expect(await ask('translate', 'talks', '--send-to', 'mt.example.org')).toMatchObject({ status: 2 });

    vi.stubEnv('MURAJI_SERVICE_KEY', 'k-wrong');
    const denied = await ask('translate', 'talks', '--send-to', host);
    expect(denied).toMatchObject({ status: 1, out: `0 segments filled from ${host}; 2 still empty\n` });
    expect(denied.err).toContain('Invalid API key …');
    expect(denied.err).not.toContain('k-wrong');

    vi.stubEnv('MURAJI_SERVICE_KEY', 'k-secret');
    const done = await ask('translate', 'talks', '--send-to', host);
    expect(done).toEqual({ status: 0, out: `2 segments filled from ${host}; 0 still empty\n`, err: '' });
    expect((await ask('export', 'talks', '--format', 'txt')).out).toBe(
      `${TARGET}\n\nEnglish of وبدأت المحادثات.\n\nEnglish of ولم يصب أحد بأذى.\n`,
    );
    expect(await ask('translate', 'talks')).toMatchObject({ status: 0, err: '' });
  });

  it('does nothing without a service or with a key that is none', async () => {
    const { ask, home } = await library();
    const refused = await ask('translate', 'talks', '--language', 'ar');
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain('لم تُضبط خدمة ترجمة بعد');
    const address = await serve(libreTranslate('k'));
    await setUp(home, address);
    vi.stubEnv('MURAJI_SERVICE_KEY', 'مفتاح');
    const keyless = await ask('translate', 'talks', '--send-to', new URL(address).host);
    expect(keyless).toMatchObject({ status: 2, out: '' });
    expect(keyless.err).toContain('MURAJI_SERVICE_KEY');
  });
});

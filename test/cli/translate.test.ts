import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startServices } from '../../main/services/client.ts';
import { bodyOf, libreTranslate, sendJson, serve } from '../translation/server.ts';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const SOURCE = 'وصل الوفد صباح الأحد.\n\nوبدأت المحادثات.\n\nولم يصب أحد بأذى.';
const TARGET = 'The delegation arrived on Sunday morning.';

afterEach(() => void vi.unstubAllEnvs());

/** A library with a document, of which two segments have no English, and the service at an address, if any. */
async function library(address: string | null) {
  const home = join(folderOf({}), 'home');
  const services = startServices({ home, seeds: null, shell: 'web' });
  await services.call('import.text', { title: 'talks', source: SOURCE, target: TARGET });
  const service =
    address === null ? null : ({ kind: 'libretranslate', address, source: 'ar', target: 'en' } as const);
  await services.call('settings.save', { service });
  await services.close();
  vi.stubEnv('MURAJI_HOME', home);
  return (...typed: string[]) => muraji(typed);
}

describe('muraji translate', () => {
  it('says what would go where, and fills what is empty once that is agreed to', async () => {
    const address = await serve(libreTranslate('k-secret'));
    const host = new URL(address).host;
    const ask = await library(address);
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

  it('keeps what has come when it is broken off', async () => {
    const interruption = new AbortController();
    const address = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        if (body.includes('المحادثات')) sendJson(response, 200, { translatedText: 'The talks began.' });
        else interruption.abort();
      });
    });
    const ask = await library(address);
    const { host } = new URL(address);
    const interrupt = interruption.signal;
    const broken = await spawnMuraji(['translate', 'talks', '--send-to', host], { interrupt });
    expect(broken).toEqual({ status: 1, out: `1 segments filled from ${host}; 1 still empty\n`, err: '' });
    expect((await ask('export', 'talks', '--format', 'txt')).out).toContain('The talks began.');
  });

  it('does nothing without a service', async () => {
    const ask = await library(null);
    const refused = await ask('translate', 'talks', '--language', 'ar');
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain('لم تُضبط خدمة ترجمة بعد');
  });

  it('does nothing with a key that is none', async () => {
    const address = await serve(libreTranslate('k'));
    const ask = await library(address);
    vi.stubEnv('MURAJI_SERVICE_KEY', 'مفتاح');
    const keyless = await ask('translate', 'talks', '--send-to', new URL(address).host);
    expect(keyless).toMatchObject({ status: 2, out: '' });
    expect(keyless.err).toContain('MURAJI_SERVICE_KEY');
  });
});

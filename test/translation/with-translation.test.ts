/** The calls of the translation service against real servers on this machine, good and bad. */
import type { RequestListener } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { done, type Result } from '../../core/model/result.ts';
import { originOf, type Service } from '../../core/translation/service.ts';
import { startServices, type ServicesClient } from '../../main/services/client.ts';
import { sittingKeys } from '../../main/translation/keys.ts';
import { LIMITS, type SendLimits } from '../../main/translation/send.ts';
import { withTranslation } from '../../main/translation/with-translation.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { desk } from '../services/desk.ts';
import { bodyOf, libreTranslate, sendJson, serve } from './server.ts';

// A thread is started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const KEY = 'k-1f8d-secret';
const ARABIC = 'وصل الوفد إلى «القاهرة» صباح الأحد.';

const libre = (address: string): Service => ({ kind: 'libretranslate', address, source: 'ar', target: 'en' });

/** On an empty library in memory. */
function start(limits: SendLimits = LIMITS): ServicesClient {
  const { callUnknown } = desk().services;
  const library: ServicesClient = {
    call: (name, input) => callUnknown(name, input) as Promise<Result<never>>,
    callUnknown,
    callJson: async (name, body) =>
      JSON.stringify(await callUnknown(name, JSON.parse(new TextDecoder().decode(body)))),
    opened: Promise.resolve(done({ sample: null })),
    close: () => Promise.resolve(),
  };
  const services = withTranslation(library, sittingKeys(), limits);
  onTestFinished(() => services.close());
  return services;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Services that are set up for an address, and how to ask them. */
async function setUp(address: string, { limits = LIMITS, key = KEY as string | null } = {}) {
  const services = start(limits);
  const origin = originOf({ address });
  value(await services.call('settings.save', { service: libre(address) }));
  if (key) value(await services.call('translation.set-key', { origin, key }));
  return {
    services,
    ask: (
      change: { text?: string; document?: string; agrees?: boolean; run?: string; origin?: string } = {},
    ) =>
      services.call('translation.ask', {
        ...{ document: 'd', origin, agrees: true, run: 'r', text: ARABIC, ...change },
      }),
  };
}

describe('a service that is well', () => {
  it('is sent the Arabic and answers the English', async () => {
    const { ask } = await setUp(await serve(libreTranslate(KEY)));
    expect(await ask()).toEqual({ ok: true, value: `English of ${ARABIC}` });
  });

  it('is tried with settings and key that are not kept', async () => {
    const address = await serve(libreTranslate(KEY));
    const services = start();
    const service = libre(address);
    expect(await services.call('translation.try', { service, key: KEY, text: ARABIC })).toEqual({
      ...{ ok: true, value: `English of ${ARABIC}` },
    });
    expect(await services.call('translation.try', { service, text: ARABIC })).toMatchObject({
      error: { code: 'service-denied' },
    });
    expect(value(await services.call('program.state', {})).settings.service).toBeNull();
    expect(value(await services.call('translation.state', { origin: address }))).toMatchObject({
      key: 'none',
    });
  });
});

describe('what keeps texts on the machine', () => {
  it('is that no service is set up', async () => {
    const asked = { document: 'd', origin: 'https://a.example', agrees: true, run: 'r', text: ARABIC };
    expect(await start().call('translation.ask', asked)).toMatchObject({ error: { code: 'service-off' } });
  });

  it('is that the editor did not agree, for each document and each host', async () => {
    let asked = 0;
    const answer = libreTranslate(KEY);
    const address = await serve((request, response) => {
      asked += 1;
      answer(request, response);
    });
    const { services, ask } = await setUp(address);
    expect(await ask({ agrees: false })).toMatchObject({ error: { code: 'service-not-agreed' } });
    expect(await ask({ origin: 'https://other.example' })).toMatchObject({
      error: { code: 'service-moved' },
    });
    expect(asked).toBe(0);
    expect(await ask()).toMatchObject({ ok: true });
    expect(await ask({ agrees: false })).toMatchObject({ ok: true });
    expect(await ask({ agrees: false, document: 'e' })).toMatchObject({
      error: { code: 'service-not-agreed' },
    });
    const state = (document: string, origin: string) =>
      services.call('translation.state', { document, origin });
    expect(value(await state('d', address)).agreed).toBe(true);
    expect(value(await state('e', address)).agreed).toBe(false);
    expect(value(await state('d', 'https://other.example')).agreed).toBe(false);
  });

  it('is that a key goes to the host it was given for, and to no other', async () => {
    const seen: string[] = [];
    const other = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        seen.push(body);
        sendJson(response, 200, { translatedText: 'x' });
      });
    });
    const { services } = await setUp(await serve(libreTranslate(KEY)));
    value(await services.call('settings.save', { service: libre(other) }));
    const asked = { document: 'd', origin: other, agrees: true, run: 'r', text: ARABIC };
    value(await services.call('translation.ask', asked));
    value(await services.call('translation.try', { service: libre(other), text: ARABIC }));
    expect(seen).toHaveLength(2);
    expect(seen.join('')).not.toContain(KEY);
  });

  it('is that a service without encryption is refused', async () => {
    const service = libre('http://translate.example.org');
    expect(await start().call('settings.save', { service })).toMatchObject({
      error: { code: 'bad-request' },
    });
    expect(await start().call('translation.try', { service, text: ARABIC })).toMatchObject({
      error: { code: 'bad-request' },
    });
  });
});

describe('a service that is not well', () => {
  it.each<[string, RequestListener, object]>([
    [
      'is busy',
      (_, response) =>
        sendJson(response, 429, { error: 'Slowdown: 20 per 1 minute' }, { 'retry-after': '9' }),
      { code: 'service-busy', params: { seconds: 9, status: 429, said: 'Slowdown: 20 per 1 minute' } },
    ],
    [
      'fails',
      (_, response) => sendJson(response, 500, { error: 'Cannot translate text' }),
      { code: 'service-error', params: { status: 500, said: 'Cannot translate text' } },
    ],
    [
      'answers with a page',
      (_, response) => response.end('<!doctype html><title>Log in</title>'),
      { code: 'service-answer-json' },
    ],
    [
      'cuts its answer short',
      (_, response) => response.end('{"translatedText": "On'),
      { code: 'service-answer-json' },
    ],
    ['hangs up', (request) => request.socket.destroy(), { code: 'service-unreachable' }],
    [
      'promises more than it sends',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"translatedText": ', () => response.socket?.destroy());
      },
      { code: 'service-unreachable' },
    ],
  ])('%s', async (_, listener, error) => {
    const { ask } = await setUp(await serve(listener));
    expect(await ask()).toMatchObject({ ok: false, error });
  });

  it('does not answer in time', async () => {
    const address = await serve(() => undefined);
    const { ask } = await setUp(address, { limits: { ...LIMITS, time: 50 } });
    expect(await ask()).toMatchObject({ error: { code: 'service-timeout', params: { seconds: 0.05 } } });
  });

  it('answers without end, and is not read to it', async () => {
    let wasCutOff: () => void = () => undefined;
    const cutOff = new Promise<void>((resolve) => (wasCutOff = resolve));
    const address = await serve((_, response) => {
      response.once('close', wasCutOff);
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    });
    const { ask } = await setUp(address);
    expect(await ask()).toMatchObject({ error: { code: 'service-answer-large', params: { limit: 2 } } });
    await cutOff;
  });

  it('leads elsewhere, and is not followed', async () => {
    let followed = 0;
    const elsewhere = await serve((_, response) => {
      followed += 1;
      sendJson(response, 200, { translatedText: 'caught' });
    });
    for (const status of [301, 302, 307, 308]) {
      const address = await serve((_, response) => response.writeHead(status, { location: elsewhere }).end());
      const { ask } = await setUp(address);
      expect(await ask()).toMatchObject({
        error: { code: 'service-redirect', params: { to: new URL(elsewhere).host } },
      });
    }
    expect(followed).toBe(0);
  });

  it('is gone', async () => {
    const address = await serve(() => undefined);
    const { ask } = await setUp(address.replace(/:\d+$/u, ':1'));
    expect(await ask()).toMatchObject({ error: { code: 'service-unreachable' } });
  });

  it('is called off, with what is asked later under that name; other calls never wait for it', async () => {
    let isThere: () => void = () => undefined;
    const there = new Promise<void>((resolve) => (isThere = resolve));
    const address = await serve(isThere);
    const { services, ask } = await setUp(address);
    const asked = ask({ run: 'one' });
    await there;
    value(await services.call('library.list', {}));
    value(await services.call('translation.cancel', { run: 'one' }));
    expect(await asked).toMatchObject({ error: { code: 'cancelled' } });
    expect(await ask({ run: 'one' })).toMatchObject({ error: { code: 'cancelled' } });
    const other = ask({ run: 'two' });
    await services.close();
    expect(await other).toMatchObject({ error: { code: 'cancelled' } });
  });
});

describe('the key', () => {
  it('is in no file of the library, in no backup and in no answer', async () => {
    const home = temporaryFolder();
    const services = withTranslation(startServices({ home, seeds: null, shell: 'web' }), sittingKeys());
    onTestFinished(() => services.close());
    const address = await serve(libreTranslate(KEY));
    const answers: unknown[] = [];
    const tell = async (name: string, input: object): Promise<void> => {
      const bytes = new TextEncoder().encode(JSON.stringify(input));
      answers.push(await services.callUnknown(name, input), await services.callJson(name, bytes));
    };
    const origin = originOf({ address });
    await tell('settings.save', { service: libre(address) });
    await tell('translation.set-key', { origin, key: KEY });
    await tell('translation.state', { origin });
    await tell('translation.try', { service: libre(address), key: `${KEY}!`, text: ARABIC });
    await tell('translation.ask', { document: 'd', origin, agrees: true, run: 'r', text: ARABIC });
    await tell('program.state', {});
    await tell('backup.make', {});
    await tell('translation.set-key', { origin, key: `${KEY}\n` });
    expect(JSON.stringify(answers)).toContain('"key":"sitting"');
    expect(JSON.stringify(answers)).toContain('Invalid API key …');
    expect(JSON.stringify(answers)).not.toContain(KEY);
    await services.close();
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name)).includes(KEY), name).toBe(false);
  });

  it('is forgotten when that is wished', async () => {
    const address = await serve(libreTranslate(KEY));
    const { services, ask } = await setUp(address);
    expect(await services.call('translation.set-key', { origin: address, key: null })).toEqual({
      ...{ ok: true, value: 'none' },
    });
    expect(await ask()).toMatchObject({ error: { code: 'service-denied' } });
  });
});

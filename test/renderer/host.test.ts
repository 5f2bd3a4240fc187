import { describe, expect, it } from 'vitest';
import { HOST_GLOBAL } from '../../core/contract/host.ts';
import { desktopHost } from '../../renderer/host/desktop-host.ts';
import { isUnanswered } from '../../renderer/host/line.ts';
import { webHost } from '../../renderer/host/web-host.ts';

const answering = (body: string, status = 200) => {
  const asked: Request[] = [];
  const request: typeof fetch = (input, init) => {
    asked.push(new Request(input instanceof URL ? input.href : input, init));
    return Promise.resolve(new Response(body, { status }));
  };
  return { asked, host: webHost('http://127.0.0.1:4000', request) };
};

describe('the web shell as host', () => {
  it('posts the input as JSON to the call', async () => {
    const { asked, host } = answering('{"ok":true,"value":null}');
    expect(await host.call('library.remove', { document: 'd1' })).toEqual({ ok: true, value: null });
    expect(asked[0]?.url).toBe('http://127.0.0.1:4000/call/library.remove');
    expect(asked[0]?.method).toBe('POST');
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(await asked[0]?.json()).toEqual({ document: 'd1' });
  });

  it('gives errors of the program as they are, whatever the status', async () => {
    const error = { code: 'file-too-large', params: { limit: 20 } };
    const { host } = answering(JSON.stringify({ ok: false, error }), 413);
    expect(await host.call('library.list', {})).toEqual({ ok: false, error });
  });

  it.each([
    ['a page instead of an answer', '<!doctype html>'],
    ['nothing', ''],
    ['another shape', '{"answer":1}'],
    ['a value missing', '{"ok":true}'],
    ['an error nobody knows', '{"ok":false,"error":{"code":"teapot","params":{}}}'],
    ['an error without params', '{"ok":false,"error":{"code":"internal"}}'],
  ])('takes %s for a broken line', async (_, body) => {
    const answer = await answering(body).host.call('library.list', {});
    expect(answer.ok === false && isUnanswered(answer.error)).toBe(true);
  });

  it('answers with an error value when nobody listens', async () => {
    const host = webHost('http://127.0.0.1:4000', () => Promise.reject(new TypeError('refused')));
    const answer = await host.call('library.list', {});
    expect(answer.ok === false && isUnanswered(answer.error)).toBe(true);
  });
});

describe('the desktop as host', () => {
  const world = (call: () => Promise<unknown>) => ({
    [HOST_GLOBAL]: { call, onCommand: () => () => undefined },
  });

  it('is not there in a browser', () => {
    expect(desktopHost({})).toBeNull();
    expect(desktopHost({ [HOST_GLOBAL]: 'else' })).toBeNull();
  });

  it('passes answers on', async () => {
    const host = desktopHost(world(() => Promise.resolve({ ok: true, value: [] })));
    expect(await host?.call('library.list', {})).toEqual({ ok: true, value: [] });
  });

  it('never rejects', async () => {
    const host = desktopHost(world(() => Promise.reject(new Error('no handler'))));
    const answer = await host?.call('library.list', {});
    expect(answer?.ok === false && isUnanswered(answer.error)).toBe(true);
  });
});

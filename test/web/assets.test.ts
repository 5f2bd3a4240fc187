import { describe, expect, it } from 'vitest';
import { startTestShell } from './shell.ts';

describe('the files of the window', () => {
  it('come with their types; pages are not cached, named builds for good', async () => {
    const { send, cookie } = await startTestShell();
    const page = await send('/', { headers: { cookie } });
    expect(page).toMatchObject({
      status: 200,
      body: '<!doctype html><title>The window</title>',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
    const script = await send('/assets/main-1a2b.js?v=1', { headers: { cookie } });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const head = await send('/index.html', { method: 'HEAD', headers: { cookie } });
    expect(head).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/assets/%2e%2e/%2e%2e/secret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '/%252e%252e/secret.json',
    '//secret.json',
    '///../secret.json',
    '/assets//../../secret.json',
    '/index.html%00.json',
    '/C:/Windows/win.ini',
    '/%',
    '/.hidden.json',
    '/notes.unknown',
    '/assets',
    '/assets/',
    '/nowhere.js',
    '/etc/passwd',
  ])('are all that %s can reach', async (path) => {
    const { send, cookie } = await startTestShell();
    const answer = await send(path, { headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('cannot be asked for with %s', async (method) => {
    const { send, cookie } = await startTestShell();
    expect((await send('/index.html', { method, headers: { cookie } })).status).toBe(405);
  });

  it('survive addresses that are none', async () => {
    const { send, cookie, shell } = await startTestShell();
    for (const path of ['*', 'http://evil.example/', '//', '/?token=%'])
      expect((await send(path, { headers: { cookie } })).status).toBeGreaterThanOrEqual(200);
    expect((await send('/', { headers: { cookie } })).status).toBe(200);
    expect(shell.port).toBeGreaterThan(0);
  });
});

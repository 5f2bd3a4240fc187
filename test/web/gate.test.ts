import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../main/security/csp.ts';
import { startTestShell } from './shell.ts';

describe('the token', () => {
  it('becomes a cookie that no script and no other site can use, and leaves the address bar', async () => {
    const { send, token, shell, cookie } = await startTestShell();
    const answer = await send(`/?token=${token}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([`${cookie}; Path=/; HttpOnly; SameSite=Strict`]);
    expect(shell.address).toBe(`http://127.0.0.1:${shell.port}/?token=${token}`);
    expect(token).toMatch(/^[\w-]{32,}$/u);
  });

  it('is another one at every start', async () => {
    const [one, other] = [await startTestShell(), await startTestShell()];
    expect(one.token).not.toBe(other.token);
  });

  it.each([
    '/',
    '/index.html',
    '/assets/main-1a2b.js',
    '/call/library.list',
    '/?token=',
    '/?token=wrong',
    '/nowhere',
  ])('opens %s, and nothing does without it', async (path) => {
    const { send, shell, token } = await startTestShell();
    const cookies = [
      {},
      { cookie: '' },
      { cookie: `muraji-${shell.port}=` },
      { cookie: `muraji-${shell.port}=${token.slice(1)}` },
      { cookie: `muraji-${shell.port}=${token}x` },
      { cookie: `other=${token}` },
      { authorization: `Bearer ${token}` },
    ];
    for (const headers of cookies) {
      const answer = await send(path, { headers });
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 403, body: 'No token.' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('a request from elsewhere is refused, even with the cookie', () => {
  const foreign = (port: number): readonly Readonly<Record<string, string>>[] => [
    { host: `evil.example:${port}` },
    { host: `127.0.0.1.evil.example:${port}` },
    { host: '127.0.0.1' },
    { host: `127.0.0.1:${port + 1}` },
    { host: `[::1]:${port}` },
    { host: `127.0.0.1:${port}`, origin: 'https://evil.example' },
    { host: `127.0.0.1:${port}`, origin: 'null' },
    { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port + 1}` },
    { host: `127.0.0.1:${port}`, origin: `http://localhost:${port}` },
    { host: `127.0.0.1:${port}`, origin: `https://127.0.0.1:${port}` },
    { host: `127.0.0.1:${port}`, 'sec-fetch-site': 'cross-site' },
    { host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-site' },
  ];

  it('whatever it asks for', async () => {
    const { send, shell, token, cookie } = await startTestShell();
    for (const headers of foreign(shell.port)) {
      const paths = ['/', `/?token=${token}`, '/assets/main-1a2b.js'];
      for (const path of paths) {
        const answer = await send(path, { headers: { ...headers, cookie } });
        expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
      }
      const call = await send('/call/library.list', {
        method: 'POST',
        headers: { ...headers, cookie, 'content-type': 'application/json' },
        body: '{}',
      });
      expect({ headers, status: call.status }).toEqual({ headers, status: 403 });
    }
  });

  it('while the own page is served under both of its names', async () => {
    const { send, shell, cookie } = await startTestShell();
    for (const host of [`127.0.0.1:${shell.port}`, `localhost:${shell.port}`]) {
      const headers = { host, cookie, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await send('/', { headers })).status).toBe(200);
      expect((await send('/', { headers: { host, cookie, 'sec-fetch-site': 'none' } })).status).toBe(200);
    }
  });
});

it('listens on this machine alone', async () => {
  const { shell } = await startTestShell();
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const host of [...addresses, '127.0.0.2']) {
    const reached = await new Promise((resolve) => {
      const socket = connect({ host, port: shell.port });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    expect({ host, reached }).toEqual({ host, reached: false });
  }
});

it('sends the policy and its fellows with every answer', async () => {
  const { send, token, cookie } = await startTestShell();
  const answers = [
    await send('/', { headers: { cookie } }),
    await send('/assets/main-1a2b.js', { headers: { cookie } }),
    await send('/nowhere', { headers: { cookie } }),
    await send('/'),
    await send(`/?token=${token}`),
    await send('/call/library.list', { method: 'POST', headers: { cookie }, body: '{}' }),
  ];
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

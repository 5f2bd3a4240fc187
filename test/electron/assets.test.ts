import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetHandler } from '../../main/electron/assets.ts';

const POLICY = "default-src 'self'";
let folder: string;
let answer: (request: Request) => Promise<Response>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muraji-assets-'));
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer-other', 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Muraji</title>');
  await writeFile(join(folder, 'renderer', 'assets', 'نص 1.woff2'), new Uint8Array([119, 79, 70, 50]));
  answer = assetHandler(join(folder, 'renderer'), POLICY);
});
afterAll(() => rm(folder, { recursive: true }));

const get = (url: string) => answer(new Request(url));

test('gives the page with its type and the policy', async () => {
  const response = await get('app://muraji/index.html');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe(POLICY);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('<title>Muraji</title>');
});

test('gives bytes unchanged, from names that had to be escaped', async () => {
  const response = await get(`app://muraji/assets/${encodeURIComponent('نص 1.woff2')}?v=1`);
  expect(response.headers.get('content-type')).toBe('font/woff2');
  expect([...(await response.bytes())]).toEqual([119, 79, 70, 50]);
});

describe('refuses', () => {
  test.each([
    'app://muraji/../secret.txt',
    'app://muraji/%2e%2e/secret.txt',
    'app://muraji/..%2fsecret.txt',
    'app://muraji/%2e%2e%2fsecret.txt',
    'app://muraji/assets/..%2f..%2fsecret.txt',
    'app://muraji/..%2frenderer-other/secret.txt',
    'app://muraji/..%5csecret.txt',
    'app://muraji/%2fetc%2fpasswd',
    'app://muraji//etc/passwd',
    'app://muraji/c:%2fsecret.txt',
    'app://muraji/index.html%00.js',
    'app://muraji/%zz',
    'app://muraji/missing.js',
    'app://muraji/assets',
    'app://other/index.html',
    'https://muraji/index.html',
  ])('%s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-security-policy')).toBe(POLICY);
  });

  test('to do anything but read', async () => {
    const response = await answer(new Request('app://muraji/index.html', { method: 'POST', body: 'x' }));
    expect(response.status).toBe(405);
  });
});

/**
 * The desktop shell as it is bundled: its composition root, preload and services' thread run against a
 * stand-in for Electron, from start to quit, with a library of their own.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MenuItemConstructorOptions } from 'electron';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CALL_NAMES, SHELL_COMMANDS } from '../../core/contract/calls.ts';
import { HOST_GLOBAL, type Host } from '../../core/contract/host.ts';
import { MENU_TEXTS as ARABIC } from '../../core/locales/ar/menu.ts';
import type { Result } from '../../core/model/result.ts';
import { buildElectron } from '../../main/build/electron.ts';
import { channelOf } from '../../main/electron/channels.ts';
import { CONTENT_SECURITY_POLICY } from '../../main/security/csp.ts';
import { standIn, type StandIn, type StandInWindow } from './stand-in.ts';

// Bundling and starting take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..', '..');
let program: string;
let homes = 0;
const running: StandIn[] = [];

beforeAll(async () => {
  await mkdir(join(ROOT, 'out'), { recursive: true });
  program = await mkdtemp(join(ROOT, 'out', 'test-desktop-'));
  await buildElectron(join(program, 'out', 'electron'));
  await mkdir(join(program, 'out', 'renderer'));
  await cp(join(ROOT, 'seeds'), join(program, 'seeds'), { recursive: true });
  await writeFile(join(program, 'out', 'renderer', 'index.html'), '<!doctype html><title>Muraji</title>');
  await writeFile(join(program, 'package.json'), JSON.stringify({ type: 'module', version: '9.8.7' }));
});

afterEach(async () => {
  for (const desktop of running.splice(0)) {
    desktop.app.quit();
    await desktop.ended;
  }
  vi.doUnmock('electron');
  vi.unstubAllEnvs();
});
afterAll(() => rm(program, { recursive: true }));

/** Runs the bundled main file once more, as a program of its own. */
async function launch(desktop: StandIn, home = join(program, `home-${String(++homes)}`)): Promise<string> {
  vi.stubEnv('MURAJI_HOME', home);
  vi.resetModules();
  vi.doMock('electron', () => desktop.electron);
  await import(/* @vite-ignore */ pathToFileURL(join(program, 'out', 'electron', 'main.js')).href);
  return home;
}

interface Opened {
  readonly desktop: StandIn;
  readonly window: StandInWindow;
  readonly host: Host;
  readonly home: string;
}

async function open(home?: string): Promise<Opened> {
  const desktop = standIn();
  running.push(desktop);
  const usedHome = await launch(desktop, home);
  const window = await vi.waitFor(() => {
    expect(desktop.errors).toEqual([]);
    const shown = desktop.windows.find(({ done }) => done.includes('show'));
    if (!shown) throw new Error('no window is shown');
    return shown;
  }, 30_000);
  return { desktop, window, host: window.world[HOST_GLOBAL] as Host, home: usedHome };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function withDocument(host: Host) {
  const source = 'هبت العاصفة على المدينة فجرا.\n\nولم يصب أحد بأذى.';
  const target = 'The storm hit the city at dawn.\n\nNobody was hurt.';
  const imported = value(await host.call('import.text', { title: 'Storm', source, target }));
  return {
    what: 'text',
    document: imported.document,
    version: { kind: 'draft' },
    format: 'txt',
  } as const;
}

describe('the bundles', () => {
  const requires = (text: string) =>
    [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);

  test('the preload is CommonJS and requires electron alone', async () => {
    const text = await readFile(join(program, 'out', 'electron', 'preload.cjs'), 'utf8');
    expect(new Set(requires(text))).toEqual(new Set(['electron']));
    expect(text).not.toMatch(/^(?:import|export)\b/m);
  });

  test.each([
    ['main.js', ['electron']],
    // A thread of the main process has no Electron.
    ['worker.js', []],
    ['library-worker.js', []],
  ])('%s needs nothing that a package does not hold', async (name, allowed) => {
    const text = await readFile(join(program, 'out', 'electron', name), 'utf8');
    const imports = [...text.matchAll(/^import\b[^;]*?from "([^"]+)";|^import "([^"]+)";/gm)].map(
      ([, from, bare]) => from ?? bare ?? '',
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(new Set(imports.filter((module) => !isBuiltin(module)))).toEqual(new Set(allowed));
  });
});

describe('the started program', () => {
  test('shows one sandboxed window on its own page', async () => {
    const { desktop, window, home } = await open();
    expect(desktop.windows).toEqual([window]);
    expect(window.frame.url).toBe('app://muraji/index.html');
    expect(window.options.webPreferences).toMatchObject({
      preload: join(program, 'out', 'electron', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(desktop.app.sandboxed).toBe(true);
    expect(desktop.app.paths.get('userData')).toBe(join(home, 'window'));
  });

  test('serves the page with the policy, and nothing outside its folder', async () => {
    const { desktop } = await open();
    const page = await desktop.fetchPage('app://muraji/index.html');
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect((await desktop.fetchPage('app://muraji/..%2felectron/main.js')).status).toBe(404);
    expect((await desktop.fetchPage('app://muraji/..%2f..%2fpackage.json')).status).toBe(404);
    expect(desktop.schemes.get('app')).not.toHaveProperty('bypassCSP');
  });

  test('gives the page the contract’s host and nothing else', async () => {
    const { window, host } = await open();
    expect(Object.keys(window.world)).toEqual([HOST_GLOBAL]);
    expect(Object.keys(host).sort()).toEqual(['call', 'onCommand']);
  });

  test('has the dictionary of the spelling rule in its bundle', async () => {
    const { host } = await open();
    value(await host.call('profile.save', { profile: { rules: { spelling: 'minor' } } }));
    const source = 'وصل الوفد.';
    const { document } = value(
      await host.call('import.text', { title: 'Slip', source, target: 'The deelegation arrived.' }),
    );
    expect(value(await host.call('quality.read', { document })).standing.faults).toHaveProperty(
      'Linguistic conventions / Spelling',
    );
  });

  test('guards its session and every page', async () => {
    const { desktop, window } = await open();
    expect(window.webContents.allows('will-frame-navigate', { url: 'https://example.org/' })).toBe(false);
    expect(window.webContents.opens({ url: 'https://example.org/' } as never)).toEqual({ action: 'deny' });
    expect(desktop.session.onCheck(null, 'media', 'app://muraji', { isMainFrame: true })).toBe(false);
  });

  test('answers its page', async () => {
    const { host, home } = await open();
    expect(value(await host.call('program.state', {}))).toMatchObject({
      shell: 'desktop',
      version: '9.8.7',
      home,
    });
  });

  test('has a channel for every call, and the preload knows no other', async () => {
    const { desktop, host } = await open();
    expect([...desktop.handlers.keys()].sort()).toEqual(CALL_NAMES.map(channelOf).sort());
    const unknown = 'program.evaluate' as (typeof CALL_NAMES)[number];
    expect(await host.call(unknown, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('does not answer a page that took the window over', async () => {
    const { desktop, window, host } = await open();
    window.frame = { url: 'https://example.org/', parent: null };
    expect(await host.call('library.list', {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    window.frame = { url: 'app://muraji/index.html', parent: {} };
    expect(await desktop.invoke(window, channelOf('library.list'), {})).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  test('has the sample on its first start', async () => {
    const { host } = await open();
    const sample = (await readdir(join(ROOT, 'seeds'))).filter((name) => name.endsWith('.muraji.json'));
    expect(sample.length).toBeGreaterThan(0);
    expect(value(await host.call('library.list', {}))).toHaveLength(sample.length);
  });

  test('closes its library before it ends, and finds everything again', async () => {
    const first = await open();
    const { document } = await withDocument(first.host);
    expect((await readdir(first.home)).some((name) => name.endsWith('-wal'))).toBe(true);
    first.desktop.app.quit();
    await first.desktop.ended;
    expect((await readdir(first.home)).filter((name) => name.endsWith('-wal'))).toEqual([]);
    const second = await open(first.home);
    expect(value(await second.host.call('document.open', { document }))).toMatchObject({ title: 'Storm' });
  });

  test('keeps the key of the translation service from one start to the next', async () => {
    const first = await open();
    const origin = 'https://mt.example.org';
    expect(value(await first.host.call('translation.set-key', { origin, key: 'k-secret' }))).toBe('kept');
    first.desktop.app.quit();
    await first.desktop.ended;
    const { host } = await open(first.home);
    const state = { key: 'kept', keepsKeys: true, agreed: false };
    expect(value(await host.call('translation.state', { origin }))).toEqual(state);
    expect(value(await host.call('translation.set-key', { origin, key: null }))).toBe('none');
  });

  test('opens its window for a library that does not open, so that the page can say why', async () => {
    const home = join(program, 'not a folder');
    await writeFile(home, '');
    const { host, desktop } = await open(home);
    expect(await host.call('program.state', {})).toMatchObject({ ok: false });
    expect(desktop.menu().length).toBeGreaterThan(0);
  });

  test('brings its window forward when it is started again', async () => {
    const { desktop, window } = await open();
    window.minimized = true;
    desktop.app.emit('second-instance');
    expect(window.done).toEqual(['show', 'restore', 'focus']);
    expect(desktop.windows).toHaveLength(1);
  });
});

describe('a window with changes that cannot be saved', () => {
  test.each([
    ['stays', 0, false],
    ['closes', 1, true],
  ])('%s as the editor answers', async (_what, button, closed) => {
    const { desktop, window } = await open();
    window.unsaved = true;
    desktop.answerQuestionWith(button);
    window.close();
    await vi.waitFor(() => expect(desktop.questions).toHaveLength(1), 10_000);
    expect(window.done.includes('closed')).toBe(closed);
    expect(desktop.questions[0]?.buttons).toHaveLength(2);
  });
});

test('a second program of the same library ends without a window', async () => {
  const desktop = standIn({ lock: false });
  await launch(desktop);
  await desktop.ended;
  expect(desktop.app.ended).toEqual(['quit', 'exit 0']);
  expect(desktop.windows).toEqual([]);
  expect(desktop.handlers.size).toBe(0);
});

describe('the menu', () => {
  const items = (list: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    list.flatMap((item) => (Array.isArray(item.submenu) ? items(item.submenu) : [item]));

  test('reaches the page with every command, until it stops listening', async () => {
    const { desktop, host } = await open();
    const heard: string[] = [];
    const stop = host.onCommand((command) => heard.push(command));
    const click = (id: string) =>
      items(desktop.menu())
        .find((item) => item.id === id)
        ?.click?.(...([] as unknown as Parameters<NonNullable<MenuItemConstructorOptions['click']>>));
    for (const command of SHELL_COMMANDS) click(command);
    expect(heard).toEqual(SHELL_COMMANDS);
    stop();
    click('export');
    expect(heard).toEqual(SHELL_COMMANDS);
  });

  test('and the frame follow the settings', async () => {
    const { desktop, window, host } = await open();
    value(await host.call('settings.save', { language: 'ar', theme: 'dark' }));
    expect(desktop.menu().map(({ label }) => label)).toContain(ARABIC.menus.review);
    expect(desktop.nativeTheme.themeSource).toBe('dark');
    expect(window.background).toBe('#131516');
  });
});

describe('export', () => {
  test('writes where the editor says', async () => {
    const { desktop, host } = await open();
    const file = join(program, 'storm.txt');
    desktop.answerSaveWith({ canceled: false, filePath: file });
    expect(value(await host.call('export.save', await withDocument(host)))).toEqual({
      outcome: 'saved',
      file,
    });
    expect(await readFile(file, 'utf8')).toContain('The storm hit the city at dawn.');
    expect(desktop.saves[0]?.defaultPath).toMatch(/^\/home\/editor\/Documents\/[^/]+\.txt$/);
    expect(desktop.saves[0]?.filters).toEqual([{ name: 'TXT', extensions: ['txt'] }]);
  });

  test('is called off in the dialog', async () => {
    const { desktop, host } = await open();
    desktop.answerSaveWith({ canceled: true, filePath: '' });
    expect(value(await host.call('export.save', await withDocument(host)))).toEqual({ outcome: 'cancelled' });
  });

  test('says when the place cannot be written', async () => {
    const { desktop, host } = await open();
    const file = join(program, 'no such folder', 'storm.txt');
    desktop.answerSaveWith({ canceled: false, filePath: file });
    expect(await host.call('export.save', await withDocument(host))).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable', params: { file } },
    });
  });
});

/** Packs the program with electron-builder around a dummy of Electron and looks at what went in. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildElectron } from '../../main/build/electron.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Marks the fuses in Electron's binary; a version, their number and their states follow. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const ON = '1';
const OFF = '0';

let folder: string;
let packed: string;

/** A project like this one, with things beside that do not belong into a package. */
async function project(): Promise<string> {
  const at = join(folder, 'project');
  await mkdir(join(at, 'out', 'renderer', 'assets'), { recursive: true });
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE', 'NOTICE', 'seeds', 'docs'])
    await cp(join(ROOT, name), join(at, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(at, 'node_modules'));
  await buildElectron(join(at, 'out', 'electron'));
  await writeFile(join(at, 'out', 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(at, 'out', 'renderer', 'assets', 'index.js'), '');
  for (const stray of [
    'core/a.ts',
    'main/a.ts',
    'test/a.ts',
    'out/types/a.d.ts',
    'home/library.sqlite',
    '.env',
  ]) {
    await mkdir(join(at, stray, '..'), { recursive: true });
    await writeFile(join(at, stray), 'stray');
  }
  return at;
}

async function dummyElectron(): Promise<string> {
  const at = join(folder, 'electron');
  await mkdir(join(at, 'locales'), { recursive: true });
  for (const locale of ['en-US', 'ar', 'fr']) await writeFile(join(at, 'locales', `${locale}.pak`), '');
  const states = [ON, OFF, ON, ON, OFF, OFF, OFF, ON, ON].join('');
  await writeFile(
    join(at, 'electron'),
    `ELF${FUSES}\u0001${String.fromCharCode(states.length)}${states}`,
    'latin1',
  );
  return at;
}

beforeAll(async () => {
  await mkdir(join(ROOT, 'out'), { recursive: true });
  folder = await mkdtemp(join(ROOT, 'out', 'test-package-'));
  const projectDir = await project();
  await build({
    projectDir,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: join(projectDir, 'electron-builder.yml'),
      electronDist: await dummyElectron(),
      directories: { output: join(folder, 'dist') },
    },
  });
  packed = join(folder, 'dist', 'linux-unpacked');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Entries {
  readonly files?: Readonly<Record<string, Entries>>;
}

/** Paths of the files in an asar archive: two lengths, then a JSON tree. */
async function listArchive(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const tree = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entries;
  const walk = (entries: Entries, at: string): string[] =>
    entries.files
      ? Object.entries(entries.files).flatMap(([name, entry]) => walk(entry, at ? `${at}/${name}` : name))
      : [at];
  return walk(tree, '');
}

test('the archive holds the bundles, the window, the sample and the licences, and nothing else', async () => {
  const files = await listArchive(join(packed, 'resources', 'app.asar'));
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'LICENSE',
      'NOTICE',
      'out/electron/main.js',
      'out/electron/preload.cjs',
      'out/electron/worker.js',
      'out/electron/library-worker.js',
      'out/renderer/index.html',
      'out/renderer/assets/index.js',
    ]),
  );
  expect(files.some((file) => /^seeds\/.+\.muraji\.json$/.test(file))).toBe(true);
  const belongs = /^(?:package\.json|LICENSE|NOTICE|out\/electron\/[^/]+|out\/renderer\/.+|seeds\/[^/]+)$/;
  expect(files.filter((file) => !belongs.test(file))).toEqual([]);
});

test('every platform has the icon, square and large enough for each', async () => {
  const named = (await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')).matchAll(/^ {2}icon: (.+)$/gm);
  const icons = [...named].flatMap(([, icon]) => icon ?? []);
  expect(icons).toHaveLength(3);
  for (const icon of icons) {
    const png = await readFile(join(ROOT, icon));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(width).toBe(height);
    // macOS asks for 512 points at two pixels each.
    expect(width).toBeGreaterThanOrEqual(1024);
  }
});

test('the archive starts where package.json says', async () => {
  const { main } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { main: string };
  expect(await listArchive(join(packed, 'resources', 'app.asar'))).toContain(main);
});

test('the binary runs this program alone', async () => {
  const binary = await readFile(join(packed, 'muraji'), 'latin1');
  const states = binary.slice(binary.indexOf(FUSES) + FUSES.length + 2);
  const [runAsNode, , nodeOptions, inspect, archiveChecked, archiveOnly, , fileProtocol] = states;
  expect({ runAsNode, nodeOptions, inspect, archiveChecked, archiveOnly, fileProtocol }).toEqual({
    runAsNode: OFF,
    nodeOptions: OFF,
    inspect: OFF,
    archiveChecked: ON,
    archiveOnly: ON,
    fileProtocol: OFF,
  });
});

/** What is in the repository works on any machine: no address of a package registry, no path of somebody's disk. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
let texts: [string, string][];

beforeAll(() => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  texts = names
    .filter((name) => name !== '' && statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile())
    .map((name) => [name, readFileSync(join(ROOT, name), 'latin1')]);
});

/** Where a pattern stands, but for this file, which has to name it. */
const places = (pattern: RegExp) =>
  texts.flatMap(([name, text]) =>
    name === 'test/repository/tracked-files.test.ts'
      ? []
      : [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );

test('no registry is named, so that each machine asks its own', () => {
  expect(texts.length).toBeGreaterThan(50);
  expect(
    places(/https?:\/\/[\w.-]*(?:registry|npmjs|npmmirror|yarnpkg|artifactory|verdaccio|nexus)[\w.-]*/gi),
  ).toEqual([]);
  const lock = texts.find(([name]) => name === 'package-lock.json')?.[1] ?? '';
  expect(lock).toContain('"integrity"');
  expect(lock).not.toContain('"resolved"');
});

test('no path of this machine is written down', () => {
  const here = ROOT.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  expect(places(new RegExp(`${here}[/\\\\]`, 'g'))).toEqual([]);
  expect(places(/(?<![\w.~}-])\/(?:tmp|root|work|mnt)\/[\w.-]+/g)).toEqual([]);
});

test('what npm installs is pinned', () => {
  const manifest = JSON.parse(texts.find(([name]) => name === 'package.json')?.[1] ?? '{}') as Record<
    string,
    Record<string, string> | undefined
  >;
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

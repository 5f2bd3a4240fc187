import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOutOfDate, partsOf, stampPart, type Part } from '../../main/build/parts.ts';
import { temporaryFolder } from '../library/temporary.ts';

/** A checkout in which everything was last changed at noon. */
const NOON = Date.UTC(2025, 0, 1, 12);

function checkout(): { readonly root: string; readonly part: Part } {
  const root = temporaryFolder();
  for (const folder of ['renderer/app', 'core']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['renderer/index.html', 'renderer/app/main.ts', 'core/model.ts', 'package.json'])
    writeFileSync(join(root, file), '');
  for (const path of [
    ...['renderer/index.html', 'renderer/app/main.ts', 'renderer/app', 'renderer'],
    ...['core/model.ts', 'core', 'package.json'],
  ])
    utimesSync(join(root, path), NOON / 1000, NOON / 1000);
  return { root, part: partsOf(root).renderer };
}

describe('a part of the program', () => {
  it('is built once', () => {
    const { part } = checkout();
    expect(isOutOfDate(part)).toBe(true);
    stampPart(part, NOON + 60_000);
    expect(isOutOfDate(part)).toBe(false);
  });

  it.each(['renderer/app/main.ts', 'core/model.ts', 'package.json'])(
    'is built again when %s changes',
    (file) => {
      const { root, part } = checkout();
      stampPart(part, NOON + 60_000);
      utimesSync(join(root, file), NOON / 1000 + 120, NOON / 1000 + 120);
      expect(isOutOfDate(part)).toBe(true);
    },
  );

  it('is built again when a file is taken away, or changed while it was built', () => {
    const { root, part } = checkout();
    stampPart(part, NOON + 60_000);
    rmSync(join(root, 'renderer/app/main.ts'));
    expect(isOutOfDate(part)).toBe(true);
    const other = checkout().part;
    stampPart(other, NOON);
    expect(isOutOfDate(other)).toBe(true);
  });

  it('is not built where its sources are not there', () => {
    const { part } = checkout();
    rmSync(part.entry);
    expect(isOutOfDate(part)).toBe(false);
  });
});

import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from './fresh.ts';

/** Something the program is built of. All paths are absolute. */
export interface Part {
  readonly name: PartName;
  /** Without this file there is nothing to build. */
  readonly entry: string;
  readonly sources: readonly string[];
  /** A file whose time says when the part was built last. */
  readonly stamp: string;
}

export const PART_NAMES = ['renderer', 'desktop'] as const;
export type PartName = (typeof PART_NAMES)[number];

export function partsOf(root: string): Readonly<Record<PartName, Part>> {
  const at = (...path: string[]): string => join(root, ...path);
  const shared = [at('core'), at('package.json'), at('package-lock.json')];
  return {
    renderer: {
      name: 'renderer',
      entry: at('renderer', 'index.html'),
      sources: [at('renderer'), ...shared],
      stamp: at('out', 'renderer.built'),
    },
    desktop: {
      name: 'desktop',
      entry: at('main', 'electron', 'main.ts'),
      sources: [at('main'), ...shared],
      stamp: at('out', 'desktop.built'),
    },
  };
}

/** Whether the part has sources that were changed since it was built. */
export function isOutOfDate({ entry, sources, stamp }: Part): boolean {
  return existsSync(entry) && !isFresh(stamp, sources);
}

/** Notes that a part was built from sources as they were at a time (milliseconds since 1970). */
export function stampPart({ stamp }: Part, started: number): void {
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, started / 1000, started / 1000);
}

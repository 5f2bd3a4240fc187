import { expect, it, vi } from 'vitest';
import { fillDisk } from './full-disk.ts';
import { torture } from './kills.ts';

// Programs are started and killed; `npm run torture` is the long run.
vi.setConfig({ testTimeout: 180_000 });

it('loses nothing that was acknowledged when it is killed', async () => {
  const { kills, saves, damaged, lost, refused } = await torture(5, 7);
  expect({ kills, damaged, lost, refused }).toEqual({ kills: 5, damaged: 0, lost: [], refused: 0 });
  expect(saves).toBeGreaterThan(0);
});

it('loses nothing that was acknowledged when the disk is full', async () => {
  const { saves, damaged, lost, refused } = await fillDisk(2, 7);
  expect({ damaged, lost }).toEqual({ damaged: 0, lost: [] });
  expect(saves).toBeGreaterThan(0);
  expect(Object.keys(refused).length).toBeGreaterThan(0);
});

import type { Host } from '../../core/contract/host.ts';
import { desktopHost } from './desktop-host.ts';
import { webHost } from './web-host.ts';

/** The program, whichever shell this window runs in. */
export function findHost(world: Window): Host {
  return desktopHost(world) ?? webHost(world.location.origin);
}

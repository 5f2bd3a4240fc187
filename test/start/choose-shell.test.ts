import { describe, expect, it } from 'vitest';
import { chooseShell, hasDisplay, type Electron } from '../../main/start/choose-shell.ts';

/** An electron package as it may be found, counting how often its binary was fetched. */
function electron(state: 'missing' | 'here' | 'fetchable' | 'unreachable'): Electron & { fetches: number } {
  let binary = state === 'here' ? '/electron' : null;
  return {
    fetches: 0,
    installed: state !== 'missing',
    binary: () => binary,
    fetch() {
      this.fetches += 1;
      if (state === 'fetchable') binary = '/electron';
      return Promise.resolve(state === 'fetchable');
    },
  };
}

const DESKTOP = { shell: 'desktop', binary: '/electron' };
const web = (reason: string) => ({ shell: 'web', reason });

describe('the shell', () => {
  it.each([
    ['here', true, null, DESKTOP, 0],
    ['fetchable', true, null, DESKTOP, 1],
    ['unreachable', true, null, web('not-fetched'), 1],
    ['missing', true, null, web('no-electron'), 0],
    ['here', false, null, web('no-display'), 0],
    ['fetchable', false, null, web('no-display'), 0],
    ['here', true, 'web', web('asked'), 0],
    ['fetchable', true, 'web', web('asked'), 0],
    ['here', false, 'desktop', DESKTOP, 0],
    ['fetchable', false, 'desktop', web('no-display'), 0],
    ['unreachable', true, 'desktop', web('not-fetched'), 1],
  ] as const)('Electron %s, display %s, wish %s', async (state, display, wish, choice, fetches) => {
    const found = electron(state);
    expect(await chooseShell({ wish, display, electron: found })).toEqual(choice);
    expect(found.fetches).toBe(fetches);
  });

  it('has a display on Windows and macOS, and under X11 or Wayland', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  });
});

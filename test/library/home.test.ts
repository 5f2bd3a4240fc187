import { describe, expect, it } from 'vitest';
import { libraryHome } from '../../main/library/home.ts';

const on = (platform: NodeJS.Platform, env: Record<string, string>) =>
  libraryHome({ platform, env, userHome: '/home/noor' });

describe('the folder of the library', () => {
  it('is the one the person names, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(on(platform, { MURAJI_HOME: '/elsewhere', APPDATA: 'x', XDG_DATA_HOME: 'y' })).toBe(
        '/elsewhere',
      );
  });

  it("is the system's folder for user data otherwise", () => {
    expect(on('linux', {})).toBe('/home/noor/.local/share/muraji');
    expect(on('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/muraji');
    expect(on('darwin', {})).toBe('/home/noor/Library/Application Support/Muraji');
    expect(on('win32', { APPDATA: '/roaming' })).toBe('/roaming/Muraji');
  });
});

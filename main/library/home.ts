import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a person's library lives unless they say otherwise. */
export interface HomePlatform {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userHome: string;
}

/**
 * The data folder: `MURAJI_HOME`, else the platform's folder for user data (XDG base directories on Linux,
 * Application Support on macOS, roaming AppData on Windows).
 */
export function libraryHome(
  { platform, env, userHome }: HomePlatform = {
    platform: process.platform,
    env: process.env,
    userHome: homedir(),
  },
): string {
  if (env['MURAJI_HOME']) return env['MURAJI_HOME'];
  if (platform === 'darwin') return join(userHome, 'Library', 'Application Support', 'Muraji');
  if (platform === 'win32') return join(env['APPDATA'] || join(userHome, 'AppData', 'Roaming'), 'Muraji');
  return join(env['XDG_DATA_HOME'] || join(userHome, '.local', 'share'), 'muraji');
}

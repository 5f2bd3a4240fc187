import type { WebReason } from '../../core/locales/start-texts.ts';

export type ShellChoice =
  | { readonly shell: 'desktop'; readonly binary: string }
  | { readonly shell: 'web'; readonly reason: WebReason };

/** What the choice is made by. */
export interface Machine {
  /** `MURAJI_SHELL`. */
  readonly wish: 'web' | 'desktop' | null;
  readonly display: boolean;
  readonly electron: Electron;
}

export interface Electron {
  /** Whether the package is installed; it comes without its binary. */
  readonly installed: boolean;
  /** The binary's path, null while it has not been fetched. */
  binary(): string | null;
  /** Tries to fetch the binary, for a bounded time. */
  fetch(): Promise<boolean>;
}

/** The desktop window where it can be shown, else the browser. Nothing is fetched for a machine without a display. */
export async function chooseShell({ wish, display, electron }: Machine): Promise<ShellChoice> {
  if (wish === 'web') return { shell: 'web', reason: 'asked' };
  if (!display && wish !== 'desktop') return { shell: 'web', reason: 'no-display' };
  if (!electron.installed) return { shell: 'web', reason: 'no-electron' };
  const binary = electron.binary() ?? (display && (await electron.fetch()) ? electron.binary() : null);
  if (binary !== null) return { shell: 'desktop', binary };
  return { shell: 'web', reason: display ? 'not-fetched' : 'no-display' };
}

/** Whether windows can be shown: always on Windows and macOS, elsewhere where X11 or Wayland is named. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** How the one window is made: sandboxed, and in the colour of its page before the page is there. */
import type { BrowserWindowConstructorOptions } from 'electron';

/** The desk colours of the renderer's light and dark themes. */
const DESK = { light: '#f3f1ec', dark: '#131516' } as const;
export const deskColour = (dark: boolean) => (dark ? DESK.dark : DESK.light);

/** @param preload absolute path of the bundled preload */
export function windowOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    // Size and place are remembered by Electron under this name.
    name: 'review',
    windowStatePersistence: true,
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 560,
    show: false,
    backgroundColor: deskColour(dark),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium's spelling fetches dictionaries from the network, and its squiggles look like flags.
      spellcheck: false,
    },
  };
}

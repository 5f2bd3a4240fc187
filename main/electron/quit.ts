import type { App } from 'electron';

/**
 * Quits when the last window is gone (macOS keeps a program without windows), and only after `finish` has
 * run: the page sends its last change as it closes. A second request while finishing changes nothing.
 */
export function quitAfter(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  finish: () => Promise<void>,
  platform: NodeJS.Platform = process.platform,
) {
  let finishing = false;
  let wanted = platform !== 'darwin';
  app.on('before-quit', () => {
    // A window that has yet to save holds quitting up; it goes on once that window is gone.
    wanted = true;
  });
  app.on('window-all-closed', () => {
    if (wanted) app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (finishing) return;
    finishing = true;
    finish().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
}

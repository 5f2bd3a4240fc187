import type { App } from 'electron';

/**
 * Quits when the last window is gone (macOS keeps a program without windows), and only after `finish` has
 * run: the page sends its last change as it closes. A second request while finishing changes nothing.
 */
export function quitAfter(app: Pick<App, 'on' | 'quit' | 'exit'>, finish: () => Promise<void>) {
  let finishing = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
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

import type { BrowserWindow, WebContents } from 'electron';

/** In milliseconds; a change that can be saved is saved well within it. */
export const SAVING_TIME = 1500;

export type ClosingWindow = Pick<BrowserWindow, 'on' | 'close'> & {
  readonly webContents: Pick<WebContents, 'on'>;
};

/**
 * Closes a window whose page objects because something is not saved yet. Electron would drop such a close
 * without a word; here it is tried again once the page has had time to save, and the editor is asked if the
 * page still objects. An objection to anything but closing (a reload) stands.
 * @param leave asks whether to close and lose what is not saved
 */
export function closeWithCare(window: ClosingWindow, leave: () => Promise<boolean>): void {
  let state: 'open' | 'closing' | 'saving' | 'asking' | 'leaving' = 'open';

  window.on('close', () => {
    if (state === 'open') state = 'closing';
  });
  window.webContents.on('will-prevent-unload', (objection) => {
    if (state === 'leaving') {
      // Overrules the page.
      objection.preventDefault();
    } else if (state === 'closing') {
      state = 'saving';
      const retry = setTimeout(() => window.close(), SAVING_TIME);
      window.on('closed', () => clearTimeout(retry));
    } else if (state === 'saving') {
      state = 'asking';
      void leave().then((left) => {
        state = left ? 'leaving' : 'open';
        if (left) window.close();
      });
    }
  });
}

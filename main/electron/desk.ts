/** What stands on the screen: the window, the menu bar and the save dialog, following the editor's settings. */
import { app, BrowserWindow, dialog, Menu, nativeTheme } from 'electron';
import { basename, extname, join } from 'node:path';
import type { Language, Settings, ShellCommand } from '../../core/contract/calls.ts';
import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import { MENU_TEXTS as ARABIC } from '../../core/locales/ar/menu.ts';
import { MENU_TEXTS as ENGLISH } from '../../core/locales/en/menu.ts';
import type { MenuTexts } from '../../core/locales/menu-texts.ts';
import { COMMAND_CHANNEL } from './channels.ts';
import { closeWithCare } from './closing.ts';
import { menuTemplate } from './menu.ts';
import { APP_PAGE } from './origin.ts';
import { deskColour, windowOptions } from './window.ts';

const TEXTS: Readonly<Record<Language, MenuTexts>> = { en: ENGLISH, ar: ARABIC };

/** @param preload absolute path of the bundled preload */
export function createDesk(preload: string) {
  let window: BrowserWindow | undefined;
  let texts = TEXTS.en;

  const send = (command: ShellCommand) => window?.webContents.send(COMMAND_CHANNEL, command);

  const leave = async (unsaved: BrowserWindow) => {
    const { message, detail, stay, leave } = texts.unsaved;
    const buttons = [stay, leave];
    const { response } = await dialog.showMessageBox(unsaved, {
      type: 'warning',
      message,
      detail,
      buttons,
      defaultId: 0,
      cancelId: 0,
    });
    return buttons[response] === leave;
  };

  nativeTheme.on('updated', () => {
    window?.setBackgroundColor(deskColour(nativeTheme.shouldUseDarkColors));
  });

  return {
    /** Opens the window, or brings the open one forward. */
    async show() {
      if (window !== undefined) {
        if (window.isMinimized()) window.restore();
        window.focus();
        return;
      }
      const opened = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors));
      window = opened;
      closeWithCare(opened, () => leave(opened));
      opened.once('ready-to-show', () => opened.show());
      opened.on('closed', () => {
        window = undefined;
      });
      await opened.loadURL(APP_PAGE);
    },

    /** Puts the frame's theme and the menu's language where the settings want them. */
    follow({ language, theme }: Pick<Settings, 'language' | 'theme'>) {
      texts = TEXTS[language];
      nativeTheme.themeSource = theme;
      const mac = process.platform === 'darwin';
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(menuTemplate({ texts, mac, programName: app.name, send })),
      );
    },

    /** Asks where an exported file goes; undefined when the editor changes their mind. */
    async chooseFile({ name }: OutgoingFile): Promise<string | undefined> {
      const ending = extname(name).slice(1);
      const options = {
        title: texts.saveDialog.title,
        buttonLabel: texts.saveDialog.button,
        defaultPath: join(app.getPath('documents'), basename(name)),
        filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
      };
      const chosen = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath;
    },
  };
}

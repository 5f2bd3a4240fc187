import type { ShellCommand } from '../contract/calls.ts';

/** Submenus of the desktop menu bar. */
export type MenuName = 'file' | 'edit' | 'review' | 'view' | 'window';

/** Entries that the desktop itself carries out. */
export type MenuRole =
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'close';

/** What the desktop shell says outside the window: its menu bar and its dialogs. */
export interface MenuTexts {
  readonly menus: Readonly<Record<MenuName, string>>;
  readonly commands: Readonly<Record<ShellCommand, string>>;
  readonly roles: Readonly<Record<MenuRole, string>>;
  readonly saveDialog: { readonly title: string; readonly button: string };
  /** Asked when a window is closed whose last changes cannot be saved. */
  readonly unsaved: {
    readonly message: string;
    readonly detail: string;
    readonly stay: string;
    readonly leave: string;
  };
}

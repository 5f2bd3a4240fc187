/** The menu bar as data: the contract's commands with their keys, and the entries Electron carries out. */
import type { MenuItemConstructorOptions } from 'electron';
import type { ShellCommand } from '../../core/contract/calls.ts';
import type { MenuRole, MenuTexts } from '../../core/locales/menu-texts.ts';

/** Keys as Electron writes them. Those the window answers to itself are the same there. */
export const ACCELERATORS: Readonly<Record<ShellCommand, string>> = {
  'new-document': 'CmdOrCtrl+N',
  'open-library': 'CmdOrCtrl+O',
  'save-revision': 'CmdOrCtrl+S',
  compare: 'CmdOrCtrl+Shift+D',
  export: 'CmdOrCtrl+E',
  'next-flag': 'F8',
  'previous-flag': 'Shift+F8',
  settings: 'CmdOrCtrl+,',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
};

export interface MenuOptions {
  readonly texts: MenuTexts;
  /** macOS keeps what concerns the program in a menu of its own name. */
  readonly mac: boolean;
  readonly programName: string;
  send(command: ShellCommand): void;
}

export function menuTemplate({ texts, mac, programName, send }: MenuOptions): MenuItemConstructorOptions[] {
  const command = (name: ShellCommand): MenuItemConstructorOptions => ({
    id: name,
    label: texts.commands[name],
    accelerator: ACCELERATORS[name],
    click: () => send(name),
  });
  const role = (name: MenuRole): MenuItemConstructorOptions => ({ role: name, label: texts.roles[name] });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  const program = [
    role('about'),
    line,
    command('settings'),
    line,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    line,
    role('quit'),
  ];
  const file = [
    command('new-document'),
    command('open-library'),
    line,
    command('save-revision'),
    command('export'),
    line,
    ...(mac ? [role('close')] : [command('settings'), line, role('quit')]),
  ];
  // Electron's own undo does not reach the editor, which keeps its edits itself.
  const edit = [
    command('undo'),
    command('redo'),
    line,
    role('cut'),
    role('copy'),
    role('paste'),
    role('selectAll'),
  ];
  const review = [command('next-flag'), command('previous-flag'), line, command('compare')];
  const view = [role('resetZoom'), role('zoomIn'), role('zoomOut'), line, role('togglefullscreen')];
  const window = [role('minimize'), ...(mac ? [] : [role('close')])];

  return [
    ...(mac ? [{ label: programName, submenu: program }] : []),
    { label: texts.menus.file, submenu: file },
    { label: texts.menus.edit, submenu: edit },
    { label: texts.menus.review, submenu: review },
    { label: texts.menus.view, submenu: view },
    { label: texts.menus.window, submenu: window },
  ];
}

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { SHELL_COMMANDS, type ShellCommand } from '../../core/contract/calls.ts';
import { MENU_TEXTS as ARABIC } from '../../core/locales/ar/menu.ts';
import { MENU_TEXTS as ENGLISH } from '../../core/locales/en/menu.ts';
import { ACCELERATORS, menuTemplate } from '../../main/electron/menu.ts';

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...flat(item.submenu)] : [item]));

const bar = (mac: boolean, texts = ENGLISH, send: (command: ShellCommand) => void = () => {}) =>
  flat(menuTemplate({ texts, mac, programName: 'Muraji', send }));

describe.each([true, false])('the menu bar (macOS: %s)', (mac) => {
  test('sends every command of the contract, each once', () => {
    const sent: ShellCommand[] = [];
    for (const item of bar(mac, ENGLISH, (command) => sent.push(command))) {
      item.click?.(...([] as unknown as Parameters<NonNullable<typeof item.click>>));
    }
    expect(sent.sort()).toEqual([...SHELL_COMMANDS].sort());
  });

  test('leaves no entry without a label', () => {
    for (const item of bar(mac)) if (item.type !== 'separator') expect(item.label).toBeTruthy();
  });

  test('can be quit, and edits text without the page’s help', () => {
    const roles = bar(mac).flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'close', 'quit']));
    expect(new Set(roles).size).toBe(roles.length);
  });

  test('says everything in Arabic too', () => {
    const names = bar(mac, ARABIC).flatMap(({ label, type }) => (type === 'separator' ? [] : [label]));
    for (const name of names.filter((label) => label !== 'Muraji'))
      expect(name).toMatch(/\p{Script=Arabic}/u);
  });
});

test('no key is given to two commands', () => {
  const keys = Object.values(ACCELERATORS);
  expect(new Set(keys).size).toBe(keys.length);
});

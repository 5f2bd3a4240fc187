/** Every command that has a key, as the sheet of shortcuts and the palette show it. */
import {
  REPLACE_KEY,
  withAlt,
  withControl,
  withControlAndAlt,
  withControlAndShift,
  withShift,
} from '../app/keys.ts';

export const KEY_GROUPS = [
  {
    name: 'everywhere',
    keys: [
      ['saveRevision', withControl('S')],
      ['palette', withControlAndShift('P')],
      ['sheet', 'F1'],
      ['nextPane', 'F6'],
      ['previousPane', withShift('F6')],
      ['nextTab', 'Alt PageDown'],
      ['previousTab', 'Alt PageUp'],
      ['tabOn', 'Alt Shift PageDown'],
      ['tabBack', 'Alt Shift PageUp'],
      ['closeTab', 'Alt W'],
      ['openClosed', 'Alt Shift W'],
      ['closeDialog', 'Esc'],
    ],
  },
  {
    name: 'inReview',
    keys: [
      ['nextFlag', 'F8'],
      ['previousFlag', withShift('F8')],
      ['nextLook', 'F9'],
      ['previousLook', withShift('F9')],
      ['nextUnclear', 'F4'],
      ['previousUnclear', withShift('F4')],
      ['confirmEntry', withControlAndShift('Enter')],
      ['addComment', withControlAndAlt('M')],
      ['nextQuery', withControl('F8')],
      ['previousQuery', withControlAndShift('F8')],
      ['applyFix', withControl('.')],
      ['dismissFlag', withControlAndShift('.')],
      ['confirm', withControl('Enter')],
      ['leaveOut', withControlAndShift('L')],
      ['nextUnreviewed', 'F2'],
      ['previousUnreviewed', withShift('F2')],
      ['goTo', withControl('G')],
      ['outline', 'Alt O'],
      ['filter', withControlAndShift('F')],
      ['fold', 'Alt H'],
      ['nextMatch', 'Alt ↓'],
      ['previousMatch', 'Alt ↑'],
      ['copyNumber', 'Alt N'],
      ['joinNext', 'Alt J'],
      ['splitNext', 'Alt K'],
      ['find', withControl('F')],
      ['replace', REPLACE_KEY],
      ['nextHit', 'F3'],
      ['previousHit', withShift('F3')],
      ['insertMatch', withControlAndAlt('1')],
      ['concordance', withControl('K')],
      ['newParagraph', 'Enter'],
      ['giveUp', 'Alt Shift ↑'],
      ['giveDown', 'Alt Shift ↓'],
      ['insertTerm', `${withAlt('1')} … 9`],
      ['addTerm', withControlAndShift('G')],
      ['readArabic', withControl('I')],
      ['undo', withControl('Z')],
      ['redo', withControlAndShift('Z')],
    ],
  },
  {
    name: 'inLibrary',
    keys: [
      ['findDocument', withControl('F')],
      ['walkDocuments', '↓ ↑'],
      ['openDocument', 'Enter'],
      ['selectDocument', 'Space'],
      ['selectAll', withControl('A')],
      ['toBin', 'Delete'],
    ],
  },
  {
    name: 'inCompare',
    keys: [
      ['nextChange', 'F7'],
      ['previousChange', withShift('F7')],
      ['takeChange', withControl('⌫')],
      ['reading', 'Alt 1 · 2 · 3'],
    ],
  },
  {
    name: 'inNames',
    keys: [
      ['decideName', 'Enter'],
      ['applyName', withControl('Enter')],
    ],
  },
] as const;

type KeyedCommand = (typeof KEY_GROUPS)[number]['keys'][number][0];

const KEYS = new Map<string, string>(
  KEY_GROUPS.flatMap(({ keys }): (readonly [string, string])[] => [...keys]),
);

/** The key of a command as it is written here; undefined for one without. */
export const keyOf = (command: string): string | undefined => KEYS.get(command);

/** Those are called on the sheet of shortcuts what they are called in the palette. */
export const hasKey = (command: string): command is KeyedCommand => KEYS.has(command);

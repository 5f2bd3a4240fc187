import { describe, expect, it } from 'vitest';
import { isControlWith } from '../../renderer/app/keys.ts';
import { openBySeverity, settledOf, wordsOf } from '../../renderer/app/progress.ts';
import { seriousFlags } from '../../renderer/dialogs/serious-flags.ts';
import { flag, leftOut, segment } from './segments.ts';

describe('how far the editor is', () => {
  const segments = [
    segment('a', 'Three words here.', { state: 'reviewed' }),
    segment('b', ['One', 'and two more']),
    leftOut('c', 'These count for nothing'),
    segment('d', '', { state: 'todo' }),
  ];

  it('counts reviewed and left-out segments as settled', () => {
    expect(settledOf(segments)).toBe(2);
  });

  it('counts the words that stand', () => {
    expect(wordsOf(segments)).toBe(7);
  });

  it('counts open flags, gravest first, and names no severity without any', () => {
    const flags = [
      flag('a', 'r', 'minor'),
      flag('b', 'r', 'critical'),
      flag('c', 'r', 'minor'),
      flag('d', 'r', 'major', { status: 'resolved' }),
    ];
    expect(openBySeverity(flags)).toEqual([
      { severity: 'critical', count: 1 },
      { severity: 'minor', count: 2 },
    ]);
  });
});

describe('the gate before export', () => {
  it('lists open critical and major flags, critical first and otherwise in the order of the text', () => {
    const flags = [
      flag('a', 'first', 'major'),
      flag('b', 'minor', 'minor'),
      flag('c', 'dismissed', 'critical', { status: 'dismissed' }),
      flag('d', 'second', 'major'),
      flag('e', 'gravest', 'critical'),
    ];
    expect(seriousFlags(flags).map(({ rule }) => rule)).toEqual(['gravest', 'first', 'second']);
  });
});

describe('the shortcut to save', () => {
  const event = { ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, key: 's', code: 'KeyS' };

  it('is control or command with the key, on an Arabic keyboard too', () => {
    expect(isControlWith(event, 's')).toBe(true);
    expect(isControlWith({ ...event, ctrlKey: false, metaKey: true }, 's')).toBe(true);
    expect(isControlWith({ ...event, key: 'س' }, 's')).toBe(true);
  });

  it('is nothing else', () => {
    expect(isControlWith({ ...event, ctrlKey: false }, 's')).toBe(false);
    expect(isControlWith({ ...event, shiftKey: true }, 's')).toBe(false);
    expect(isControlWith({ ...event, altKey: true }, 's')).toBe(false);
    expect(isControlWith({ ...event, key: 'd', code: 'KeyD' }, 's')).toBe(false);
  });
});

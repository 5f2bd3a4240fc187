import { describe, expect, it } from 'vitest';
import { fatesOf, takenIn } from '../../renderer/rules/own/taken-in.ts';
import { pattern, term } from '../rules/own/run.ts';

const MINE = [
  pattern({ id: 'own-a', name: 'Dates' }),
  pattern({ id: 'own-b', name: 'Titles' }),
  term({ id: 'own-c', name: 'Truce', wanted: ['truce'] }),
];

describe('rules of a file', () => {
  it('are new, there already, in the place of others or renamed', () => {
    const read = [
      { ...MINE[2]!, wanted: ['truce'] },
      pattern({ id: 'own-a', name: 'Dates', pattern: 'other' }),
      pattern({ id: 'own-x', name: 'titles ' }),
      pattern({ id: 'own-y', name: 'Scores' }),
    ];
    const fates = fatesOf(MINE, read);
    expect(fates.map(({ kind, rule }) => [kind, rule.name])).toEqual([
      ['same', 'Truce'],
      ['replaced', 'Dates'],
      ['renamed', 'titles  (2)'],
      ['new', 'Scores'],
    ]);
    expect(takenIn(MINE, fates).map(({ id }) => id)).toEqual(['own-a', 'own-b', 'own-c', 'own-x', 'own-y']);
    expect(takenIn(MINE, fates)[0]).toMatchObject({ pattern: 'other' });
  });

  it('may swap names among themselves', () => {
    const [a, b] = [
      { ...MINE[0]!, name: 'Titles' },
      { ...MINE[1]!, name: 'Dates' },
    ];
    expect(fatesOf(MINE, [a, b]).map(({ kind }) => kind)).toEqual(['replaced', 'replaced']);
  });

  it('are there already after they were taken in', () => {
    const read = [pattern({ id: 'own-x', name: 'Dates' }), pattern({ id: 'own-y', name: 'dates' })];
    const after = takenIn(MINE, fatesOf(MINE, read));
    expect(new Set(after.map(({ name }) => name.toLowerCase())).size).toBe(after.length);
    expect(fatesOf(after, after).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

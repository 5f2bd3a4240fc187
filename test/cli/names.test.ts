import { describe, expect, it } from 'vitest';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const FILES = {
  'ar.txt': 'قصفت كييف أمس.\n\nوكييف تحترق.\n\nورفض ماكرون التعليق.',
  'en.txt': 'Kiev was shelled yesterday.\n\nKyiv burns.\n\nMacron declined to comment.',
};

interface Named {
  readonly names: readonly {
    readonly need: string | null;
    readonly english: readonly { readonly text: string; readonly places: readonly object[] }[];
  }[];
}

describe('muraji names', () => {
  it('lists what needs a decision, and says so by its status', async () => {
    const cwd = folderOf(FILES);
    expect(await muraji(['names', 'ar.txt', '--target', 'en.txt'], { cwd })).toEqual({
      status: 1,
      out: 'كييف ×2 | Kiev ×1, Kyiv ×1 → Kyiv (several spellings)\n',
      err: '',
    });
  });

  it('lists all on demand, with places', async () => {
    const cwd = folderOf(FILES);
    const { status, out } = await muraji(
      ['names', 'ar.txt', '--target', 'en.txt', '--all', '--format', 'json'],
      { cwd },
    );
    expect(status).toBe(1);
    const { names } = JSON.parse(out) as Named;
    const macron = names.find(({ english }) => english.some(({ text }) => text === 'Macron'));
    expect(macron).toMatchObject({
      need: null,
      english: [{ text: 'Macron', places: [{ segment: 3, paragraph: 1, start: 0, end: 6 }] }],
    });
  });

  it('reads a document of the library', async () => {
    const cwd = folderOf(FILES);
    const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });
    expect(await ask('import', 'ar.txt', 'en.txt')).toMatchObject({ status: 0 });
    const named = await ask('names', 'ar', '--language', 'ar');
    expect(named).toMatchObject({ status: 1, err: '' });
    expect(named.out).toContain('(أكثر من رسم)');
  });

  it('is content where every name is written in one way', async () => {
    const cwd = folderOf({ 'ar.txt': 'ورفض ماكرون التعليق.', 'en.txt': 'Macron declined to comment.' });
    expect(await muraji(['names', 'ar.txt', '--target', 'en.txt'], { cwd })).toEqual({
      status: 0,
      out: '',
      err: 'No name needs a decision.\n',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { ar } from '../../renderer/locales/ar.ts';
import { en } from '../../renderer/locales/en.ts';

type Texts = { readonly [key: string]: string | Texts };

function leaves(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as const] : leaves(text, `${path}${key}.`),
  );
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name).toSorted();

const english = leaves(en);
const arabic = new Map(leaves(ar));

describe('the interface in two languages', () => {
  it('says the same things in both', () => {
    const names = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(PLURAL, '')));
    expect(names(arabic.keys())).toEqual(names(english.map(([key]) => key)));
  });

  it('has all six plural forms in Arabic wherever English has two', () => {
    for (const [key] of english) {
      if (!key.endsWith('_one')) continue;
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        expect(arabic.get(key.replace(/one$/u, form)), `${key} ${form}`).toBeTypeOf('string');
      }
    }
  });

  it('says something everywhere, in its own script', () => {
    for (const [key, text] of english) expect(text.trim(), key).not.toBe('');
    for (const [key, text] of arabic) {
      if (key.startsWith('settings.languages.')) continue;
      const words = text.replaceAll(/\{\{.*?\}\}/gu, '');
      if (/\p{L}/u.test(words)) expect(words, key).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('fills the same values in both', () => {
    for (const [key, text] of english) {
      const twin = arabic.get(key);
      // Forms for one and two may spell the number out.
      if (twin === undefined || /_(?:zero|one|two)$/u.test(key)) continue;
      expect(placeholders(twin), key).toEqual(placeholders(text));
    }
  });
});

/** English and Arabic say the same things: the same keys, the same placeholders, every plural form. */
import { beforeAll, describe, expect, test } from 'vitest';
import { byKey, LOCALE_FOLDERS, placeholders, textsOf, type Text } from './locale-files.ts';

const sorted = (names: Iterable<string>) => [...names].sort();

describe.each(LOCALE_FOLDERS)('the texts in %s', (folder) => {
  let english: Map<string, Text>;
  let arabic: Map<string, Text>;
  beforeAll(async () => {
    english = byKey(await textsOf(folder, 'en'));
    arabic = byKey(await textsOf(folder, 'ar'));
  });

  /** Keys for which something does not hold. */
  const wrong = (holds: (key: string, english: Text, arabic: Text) => boolean) =>
    [...english].flatMap(([key, inEnglish]) => {
      const inArabic = arabic.get(key);
      return inArabic && !holds(key, inEnglish, inArabic) ? [key] : [];
    });

  test('have the same keys', () => {
    expect(english.size).toBeGreaterThan(10);
    expect(sorted(arabic.keys())).toEqual(sorted(english.keys()));
  });

  test('are not empty', () => {
    for (const texts of [english, arabic])
      for (const [key, { forms }] of texts)
        for (const text of forms.values()) expect(text.trim(), key).not.toBe('');
  });

  test('fill in the same data', () => {
    // A name that each language writes its own way comes as two: {{country}} and {{countryEn}}.
    const names = ({ forms }: Text) =>
      placeholders([...forms.values()].join(' ')).map((name) => name.replace(/En$/u, ''));
    expect(wrong((_key, en, ar) => names(en).join() === names(ar).join())).toEqual([]);
  });

  test('count in every form that the language has', () => {
    const categories = {
      en: new Intl.PluralRules('en').resolvedOptions().pluralCategories,
      ar: new Intl.PluralRules('ar').resolvedOptions().pluralCategories,
    };
    expect(wrong((_key, en, ar) => en.counts === ar.counts)).toEqual([]);
    expect(
      wrong(
        (_key, en, ar) =>
          !en.counts ||
          (categories.en.every((category) => en.forms.has(category)) &&
            categories.ar.every((category) => ar.forms.has(category))),
      ),
    ).toEqual([]);
  });

  test('leave no English sentence in the Arabic', () => {
    expect(
      wrong((_key, _en, ar) =>
        [...ar.forms.values()].every(
          (text) =>
            /\p{Script=Arabic}/u.test(text) ||
            (text.replaceAll(/\{\{[^}]*\}\}/g, '').match(/\p{L}{2,}/gu) ?? []).length < 2,
        ),
      ),
    ).toEqual([]);
  });
});

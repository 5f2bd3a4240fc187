import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/contract/calls.ts';
import { savedWords } from '../../renderer/app/saved-words.ts';
import { lineBroken } from '../../renderer/host/line.ts';
import { ago } from '../../renderer/i18n/ago.ts';
import { createI18n } from '../../renderer/i18n/i18n.ts';
import { wordsOf } from '../../renderer/i18n/use-words.ts';

const words = (language: Language) => wordsOf(createI18n(language).t, language);
const NOON = Date.UTC(2025, 10, 7, 12);

describe('plurals', () => {
  it.each([
    [0, 'لا مقاطع'],
    [1, 'مقطع واحد'],
    [2, 'مقطعان'],
    [7, '7 مقاطع'],
    [42, '42 مقطعًا'],
    [100, '100 مقطع'],
    [1203, '1,203 مقاطع'],
  ])('says %i segments in Arabic', (count, said) => {
    expect(words('ar').t('app.segments', { count })).toBe(said);
  });

  it('says them in English', () => {
    expect(words('en').t('app.segments', { count: 1 })).toBe('1 segment');
    expect(words('en').t('app.segments', { count: 1203 })).toBe('1,203 segments');
  });
});

describe('words of the program', () => {
  it('follow a change of language', async () => {
    const i18n = createI18n('en');
    expect(i18n.t('app.library')).toBe('Library');
    await i18n.changeLanguage('ar');
    expect(i18n.t('app.library')).toBe('المكتبة');
  });

  it('keep a title of the other script apart, and leave one of their own alone', () => {
    expect(words('en').t('bin.moved', { title: 'عنوان' })).toContain('\u2068عنوان\u2069');
    expect(words('en').t('bin.moved', { title: 'Title' })).toBe('“Title” is in the bin.');
    expect(words('ar').t('bin.moved', { title: 'Title' })).toContain('\u2068Title\u2069');
  });

  it('show text as it is, signs of HTML and all', () => {
    expect(words('en').t('bin.moved', { title: 'A <b> & "c"' })).toContain('A <b> & "c"');
  });

  it('say what is wrong and what to do', () => {
    const english = words('en');
    expect(english.error({ code: 'file-empty', params: { file: 'a.txt' } })).toContain('a.txt');
    expect(english.error(lineBroken().error)).toBe(english.t('app.noAnswer'));
  });

  it('say an unknown notice by its code', () => {
    expect(words('en').notice('sides-swapped', {})).not.toBe('sides-swapped');
    expect(words('en').notice('of-a-later-version', {})).toBe('of-a-later-version');
  });
});

describe('how long ago', () => {
  it.each([
    [0, '0 sec. ago'],
    [59_999, '59 sec. ago'],
    [60_000, '1 min. ago'],
    [3_599_999, '59 min. ago'],
    [7_200_000, '2 hr. ago'],
    [172_800_000, '2 days ago'],
    [-5000, '0 sec. ago'],
  ])('%i ms', (since, said) => {
    expect(ago(NOON - since, NOON, 'en-US')).toBe(said);
  });

  it('is said with the digits of the text in Arabic', () => {
    expect(words('ar').ago(NOON - 180_000, NOON)).toMatch(/3/u);
  });
});

describe('the saved state', () => {
  const say = (saved: 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict', savedAt: number | null) =>
    savedWords(words('en'), { saved, savedAt, saveError: { code: 'disk-full', params: {} } }, NOON);

  it('tells when', () => {
    expect(say('saved', null)).toBe('Saved');
    expect(say('saved', NOON - 200)).toBe('Saved just now');
    expect(say('saved', NOON - 2000)).toBe('Saved 2 sec. ago');
  });

  it('tells why not', () => {
    expect(say('failed', NOON)).toContain('The disk is full');
    expect(say('conflict', NOON)).toContain('another window');
  });
});

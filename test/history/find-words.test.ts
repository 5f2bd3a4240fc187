import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, searchable, searched } from '../../core/history/find-words.ts';
import { spansOf } from '../../core/history/spans.ts';

const found = (text: string, words: string): string | null => {
  const wanted = searched(words);
  const range = findWords(text, wanted);
  expect(searchable(text).includes(wanted)).toBe(range !== null);
  return range && text.slice(range.start, range.end);
};

describe('words', () => {
  it('are found whatever their case and what stands between them', () => {
    expect(found('He said: “The Envoy, however, left.”', 'the envoy however')).toBe('The Envoy, however');
    expect(found('The envoys left.', 'envoy')).toBe('envoys');
    expect(found('The envoys left.', 'envoy left')).toBeNull();
    expect(found('Tuesday', 'day')).toBeNull();
  });

  it('are found whatever their vowel signs, hamzas and digits', () => {
    expect(found('وصلَ الوَفدُ إلى القاهرة', 'الوفد الى القاهره')).toBe('الوَفدُ إلى القاهرة');
    expect(found('قُتل ٣٠ شخصًا', '30 شخصا')).toBe('٣٠ شخصًا');
    expect(found('Macron’s café', 'macron s cafe')).toBe('Macron’s café');
  });

  it('are found alike in the searchable form and in the text', () => {
    const word = fc.constantFrom(
      'Envoy',
      'envoys',
      'وفدٌ',
      'وفد',
      'ـوفد',
      '3.5',
      '٣',
      'e\u0301',
      '…',
      '😀',
      "it's",
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (whole, part) => {
        if (searched(part).trim() !== '') found(whole, part);
      }),
    );
  });
});

it('spans tell when something came, went and came again', () => {
  const line = ['a', 'x', 'x b', null, 'x', ''].map((text, by) => ({ by, text }));
  const holds = (text: string) => text.includes('x');
  expect(spansOf(line, holds)).toEqual([
    { came: 1, went: 3, text: 'x b' },
    { came: 4, went: 5, text: 'x' },
  ]);
  expect(spansOf(line.slice(0, 3), holds)).toEqual([{ came: 1, went: null, text: 'x b' }]);
});

import { describe, expect, it, vi } from 'vitest';
import { ofWord, wordOf } from '../../core/text/word.ts';

describe('wordOf', () => {
  it('gives one word for a spelling', () => {
    expect(wordOf('ministry')).toBe(wordOf(['minis', 'try'].join('')));
    expect(wordOf('وزارة').script).toBe('arabic');
    expect(wordOf('F-35').script).toBe('latin');
    expect(wordOf('…').script).toBe('other');
  });

  it('forgets the words that have not come for long, and answers as before', () => {
    const long = ofWord((text) => text.length);
    for (let at = 0; at < 50_000; at++) expect(long(wordOf(`w${at}`))).toBe(`w${at}`.length);
    expect(long(wordOf('w0'))).toBe(2);
  });
});

describe('ofWord', () => {
  it('asks once a spelling', () => {
    const compute = vi.fn((text: string) => text.toUpperCase());
    const upper = ofWord(compute);
    expect([upper(wordOf('envoy')), upper(wordOf('envoy'))]).toEqual(['ENVOY', 'ENVOY']);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('keeps the answers of functions apart', () => {
    const [first, second] = [ofWord((text) => text.length), ofWord((text) => text.at(0))];
    expect([first(wordOf('treaty')), second(wordOf('treaty')), first(wordOf('treaty'))]).toEqual([6, 't', 6]);
  });
});

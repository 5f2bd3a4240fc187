import { describe, expect, it } from 'vitest';
import { stripControls } from '../../core/text/controls.ts';

describe('stripping controls', () => {
  it.each([
    ['marks of direction', 'Iran\u200f said \u202bno\u202c \u2067x\u2069', 'Iran said no x', 5],
    ['zero-width characters', '\ufeffOne\u200b two\u2060\u00ad', 'One two', 4],
    ['a joiner between Latin letters', 'ki\u200dlo', 'kilo', 1],
    ['a joiner at the end of an Arabic word', 'هـ\u200d 5', 'هـ 5', 1],
  ])('removes %s', (_what, text, clean, removed) => {
    expect(stripControls(text)).toEqual({ text: clean, removed });
  });
  it.each([
    ['joiners that shape a word', 'می\u200cخواهم'],
    ['emoji of several people', '👩‍👩‍👧 and 👩🏽‍🚀'],
    ['plain text', 'C5+1 — “Rahmon” ﷺ'],
  ])('keeps %s', (_what, text) => {
    expect(stripControls(text)).toEqual({ text, removed: 0 });
  });
});

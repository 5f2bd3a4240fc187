import { describe, expect, it } from 'vitest';
import { ERROR_TEXTS as AR } from '../../core/locales/ar/errors.ts';
import { ERROR_TEXTS as EN } from '../../core/locales/en/errors.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayError, sayFlag, sayNotice } from '../../core/locales/messages.ts';

const holes = (text: string): string[] => (text.match(/\{\{\w+\}\}/gu) ?? []).sort();

describe('messages', () => {
  it.each(Object.entries({ ...EN.errors, ...EN.notices }))(
    '%s names the same in both languages',
    (code, text) => {
      const other =
        Object.entries({ ...AR.errors, ...AR.notices }).find(([name]) => name === code)?.[1] ?? '';
      expect(holes(other)).toEqual(holes(text));
    },
  );

  it('puts the file before its error and leaves out what is not known', () => {
    expect(sayError('en', { code: 'file-unreadable', params: { file: 'a.txt' } })).toMatch(
      /^a\.txt: It cannot be read\. /u,
    );
    expect(sayError('en', { code: 'file-format', params: { path: 'draft.0' } })).toContain('(at “draft.0”)');
    expect(sayError('ar', { code: 'file-format', params: { path: '' } })).not.toContain('()');
  });

  it('fills placeholders, apart from the direction of the sentence where asked', () => {
    expect(fill('{{a}} and {{ b }} and {{c}}', { a: 1, b: 'ب' })).toBe('1 and ب and ');
    expect(fill('{{a}}', { a: 'ب' }, { isolate: true })).toBe('\u2068ب\u2069');
    const notice = { code: 'paragraphs-aligned', params: { source: 3, target: 4 } } as const;
    expect(sayNotice('en', notice)).toContain('3 paragraphs and the English 4');
  });

  it('names a flag without words by its ids', () => {
    expect(sayFlag('en', { rule: 'no-such-rule', messageId: 'odd', data: {} })).toBe('no-such-rule: odd');
  });
});

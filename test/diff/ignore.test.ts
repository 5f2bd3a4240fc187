import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifference, type DiffOptions } from '../../core/diff/difference.ts';
import { diffParagraph } from '../../core/diff/paragraph.ts';
import { applyPairs, compareTexts } from '../../core/diff/texts.ts';
import { anyText, paragraphs, prose } from './arbitrary.ts';

const ALL: readonly DiffOptions[] = [
  { ignorePunctuation: true },
  { ignoreSpace: true },
  { ignorePunctuation: true, ignoreSpace: true },
];

const brief = (before: string, after: string, options: DiffOptions): string =>
  diffParagraph(before, after, options)
    .ops.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('what a comparison passes over', () => {
  it('is still in the difference: applied to the old text it gives the new one', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...ALL), (before, after, options) => {
        const { ops } = diffParagraph(before, after, options);
        expect(applyDifference(before, ops)).toBe(after);
        for (const op of ops) expect(op.text).not.toBe('');
      }),
      { numRuns: 800 },
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.constantFrom(...ALL), (before, after, options) => {
        expect(applyPairs(before, compareTexts(before, after, options).pairs)).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });

  it('is no change: a text with other signs alone is the same', () => {
    const signs = fc.constantFrom(',', '،', '—', '“', '”', '.', '؟', '…');
    const bare = prose.map((text) => text.replace(/[\p{P}\p{M}\p{Cf}\r\n]/gu, ' ').trim());
    fc.assert(
      fc.property(bare, signs, (text, sign) => {
        const after = text.replace(/ /gu, `${sign} `);
        const { ops } = diffParagraph(text, after, { ignorePunctuation: true, ignoreSpace: true });
        expect(ops.filter((op) => op.kind !== 'same')).toEqual([]);
      }),
    );
  });

  it.each<[string, DiffOptions, string, string, string]>([
    ['commas', { ignorePunctuation: true }, 'He left, he said', 'He left he said', 'He left he said'],
    [
      'quotation marks',
      { ignorePunctuation: true },
      'a "deal" now',
      'a “deal” then',
      'a “deal” [-now-]{+then+}',
    ],
    ['Arabic signs', { ignorePunctuation: true }, 'قال: نعم؟', 'قال، نعم', 'قال، نعم'],
    [
      'bent apostrophes',
      { ignorePunctuation: true },
      "the president's aide",
      'the president’s aide',
      'the president’s aide',
    ],
    ['a dash between words', { ignorePunctuation: true }, 'now — or never', 'now or never', 'now or never'],
    [
      'a sign before a new word',
      { ignorePunctuation: true },
      'He said: go',
      'He said, then go',
      'He said, {+then +}go',
    ],
    ['but not percent', { ignorePunctuation: true }, '5 left', '5% left', '5{+%+} left'],
    ['but not space', { ignorePunctuation: true }, 'a  b', 'a b', 'a [- -]b'],
    ['double spaces', { ignoreSpace: true }, 'a  b c', 'a b  d', 'a b  [-c-]{+d+}'],
    ['space at the ends', { ignoreSpace: true }, ' a b', 'a b ', 'a b '],
    ['but not commas', { ignoreSpace: true }, 'a , b', 'a b', 'a [-, -]b'],
  ])('%s', (_what, options, before, after, expected) => {
    expect(brief(before, after, options)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFix, sayFlag, sayRule } from '../../../core/locales/messages.ts';
import { compileOwnRule } from '../../../core/rules/own/compile.ts';
import { flagsOf, pattern } from './run.ts';

const found = (part: Parameters<typeof pattern>[0], text: string): string[] =>
  part.side === 'source'
    ? flagsOf(pattern(part), text).map((flag) => flag.text)
    : flagsOf(pattern(part), 'خبر.', text).map((flag) => flag.text);

describe('a pattern', () => {
  it.each([
    [{ pattern: 'utili[sz]e' }, 'They utilise it and Utilize it.', ['utilise', 'Utilize']],
    [{ pattern: 'us', ignoreCase: false }, 'us US', ['us']],
    [{ pattern: 'port', wholeWords: true }, 'airport port reports porté', ['port']],
    [{ side: 'source', pattern: 'كتاب', wholeWords: true }, 'كتابه والكتاب كتاب', ['كتاب']],
    [{ side: 'source', pattern: 'ريال(ات)?' }, 'دفع 12 ريالات ثم ريالا', ['ريالات', 'ريال']],
    [{ pattern: '\\p{Sc}\\s' }, 'paid $ 5 and €5', ['$ ']],
    [{ pattern: 'a+\\b|\\b' }, 'baa b', ['aa']],
    [{ pattern: 'نص' }, 'Some نص text', ['نص']],
  ] as const)('%j in “%s”', (part, text, expected) => {
    expect(found(part, text)).toEqual(expected);
  });

  it('reads every paragraph of the English, and nothing that is left out', () => {
    const flags = flagsOf(pattern({ pattern: 'very' }), 'خبر.', 'A very good day.', 'None.', 'Very bad.');
    expect(flags.map(({ place }) => [place.paragraph, place.start])).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('offers what its groups make of the replacement', () => {
    const rule = pattern({ pattern: '(\\d+) per cent', replacement: '$1%' });
    const [flag] = flagsOf(rule, 'خبر.', 'It rose 12 per cent.');
    expect(flag?.fixes).toMatchObject([{ kind: 'edit', edits: [{ text: '12%' }] }]);
    expect(sayFix('en', rule.id, flag!.fixes[0]!)).toBe('Write “12%”');
    const all = flagsOf(pattern({ pattern: 'a(b)?c', replacement: '$$[$1|$&]' }), 'خبر.', 'ac');
    expect(all[0]?.fixes).toMatchObject([{ edits: [{ text: '$[|ac]' }] }]);
    expect(flagsOf(pattern({ pattern: 'same', replacement: 'same' }), 'خبر.', 'same')[0]?.fixes).toEqual([]);
  });

  it('takes away, and writes with the capital of what it replaces', () => {
    const fixed = (part: Parameters<typeof pattern>[0], text: string) =>
      flagsOf(pattern(part), 'خبر.', text).map(({ fixes }) => fixes[0]);
    const [taken] = fixed({ pattern: 'very ', replacement: '' }, 'a very good day');
    expect(taken).toMatchObject({ titleId: 'remove', edits: [{ text: '' }] });
    expect(sayFix('en', 'own-test', taken!)).toBe('Remove these words');
    expect(fixed({ pattern: 'utilis(e[ds]?)', replacement: 'us$1' }, 'Utilised and utilises')).toMatchObject([
      { edits: [{ text: 'Used' }] },
      { edits: [{ text: 'uses' }] },
    ]);
    expect(fixed({ pattern: '(\\w+) Smith', replacement: '$1 smith' }, 'McA Smith')).toMatchObject([
      { edits: [{ text: 'McA smith' }] },
    ]);
  });

  it.each([
    ['(a', 'pattern-invalid', { part: '(a' }],
    ['a**', 'pattern-invalid', { part: '**' }],
    ['(?<=a)b', 'pattern-unsupported', { part: '(?<=' }],
    ['a(?!b)', 'pattern-unsupported', { part: '(?!' }],
    ['(a)\\1', 'pattern-unsupported', { part: '\\1' }],
    ['a*', 'pattern-empty', {}],
    ['^', 'pattern-empty', {}],
    ['a{900}b{900}c{900}', 'pattern-large', {}],
  ])('%s is refused', (text, code, params) => {
    expect(compileOwnRule(pattern({ pattern: text }))).toEqual({ ok: false, error: { code, params } });
  });

  it('is refused with a replacement that names a group it has not', () => {
    expect(compileOwnRule(pattern({ pattern: '(a)b', replacement: '$1$2' }))).toMatchObject({
      error: { code: 'pattern-group', params: { group: 2 } },
    });
  });

  it('says what its editor wrote, braces and all', () => {
    const rule = pattern({ pattern: 'x', name: 'No {{x}}', message: 'Ask {{desk}} & $t(app.close).' });
    const [flag] = flagsOf(rule, 'خبر.', 'x');
    expect(sayFlag('en', flag!)).toBe('Ask {{desk}} & $t(app.close).');
    expect(sayRule('ar', rule.id, flag!.data)).toBe('No {{x}}');
    expect(sayFlag('en', flagsOf({ ...rule, message: '' }, 'خبر.', 'x')[0]!)).toBe(
      'The rule “No {{x}}” finds this.',
    );
    expect(sayRule('en', 'own-no-utilise')).toBe('no utilise');
  });

  it('compiles or is refused, whatever is typed, and finds inside the text', () => {
    const signs = fc.constantFrom(
      'a',
      'ب',
      '(',
      ')',
      '[',
      ']',
      '*',
      '+',
      '?',
      '|',
      '\\',
      '{',
      '}',
      '1',
      '^',
      '$',
      '.',
      'p',
      '-',
      '😀',
    );
    const typed = fc.oneof(
      fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
      fc.string({ minLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, fc.string({ unit: 'grapheme' }), (text, target) => {
        const compiled = compileOwnRule(pattern({ pattern: text, replacement: '$&!' }));
        if (!compiled.ok) {
          expect(compiled.error.code).toMatch(/^pattern-/);
          return;
        }
        for (const flag of flagsOf(pattern({ pattern: text, replacement: '$&!' }), 'خبر', target)) {
          expect(flag.text).not.toBe('');
          expect(target.slice(flag.place.start, flag.place.end)).toBe(flag.text);
        }
      }),
    );
  });

  it.each(['(?:a?){900}b', '(?:.{0,30}a.{0,30}){10}b', '(?:[ab]{1,25}[ac]){25}d', '(a|aa)*b'])(
    'reads no more than it can of a megabyte by %s',
    (text) => {
      expect(found({ pattern: text }, 'a'.repeat(1_000_000))).toHaveLength(0);
    },
  );

  it('stops at so many hits, and earlier in endless text', () => {
    expect(found({ pattern: 'a' }, 'a '.repeat(1000))).toHaveLength(200);
    expect(found({ pattern: '(a+)+$' }, 'a'.repeat(100_000) + 'b')).toHaveLength(0);
    expect(found({ pattern: 'a.*b|a' }, 'a'.repeat(1_000_000)).length).toBeLessThan(50);
  });
});

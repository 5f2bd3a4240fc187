import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op } from '../../core/diff/difference.ts';
import { compareTexts } from '../../core/diff/texts.ts';
import { excerpt } from '../../core/review/excerpt.ts';

const opsOf = (before: string, after: string) =>
  compareTexts([before], [after]).pairs.flatMap(({ ops }) => ops);

describe('an excerpt of a difference', () => {
  it('is the changes and a few words around them', () => {
    const before = 'one two three four five six seven eight nine ten eleven twelve';
    const said = excerpt(opsOf(before, before.replace('six', '6')));
    expect(said.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'same:  … two three four five ',
      'removed: six',
      'added: 6',
      'same:  seven eight nine ten … ',
    ]);
  });

  it('keeps every change, and is never longer than the whole by more than its signs', () => {
    const text = fc.array(fc.constantFrom('قال', 'وزير', '12', 'نهر.', 'x'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const ops = opsOf(one.join(' '), other.join(' '));
        const said = excerpt(ops);
        const changes = (list: readonly Op[]) => list.filter(({ kind }) => kind !== 'same');
        expect(changes(said)).toEqual(changes(ops));
        said.forEach(({ text: words }, at) => {
          expect(words.length).toBeLessThanOrEqual((ops[at]?.text.length ?? 0) + 3);
        });
      }),
    );
  });
});

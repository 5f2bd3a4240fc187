import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../core/diff/lexicon.ts';
import { UnitStore } from '../../core/diff/unit-store.ts';
import { unitsOf } from '../../core/diff/units.ts';
import { anyText } from './arbitrary.ts';

/** Text of letters of both scripts, digits, marks and the signs that hold words together. */
const plain = fc
  .array(fc.constantFrom(...'aBé\u0301كتلا\u064eـ٣7.,’-\'"، U.S%'), { maxLength: 30 })
  .map((chars) => chars.join(''));

describe('the units of a store', () => {
  it('are those of the text', () => {
    fc.assert(
      fc.property(fc.oneof(plain, anyText), (text) => {
        const store = new UnitStore(new Lexicon(), {});
        store.read('something before');
        const { from, to } = store.read(text);
        const read = Array.from({ length: to - from }, (_, at) => ({
          start: store.starts[from + at],
          end: store.ends[from + at],
          text: store.lexicon.textOf(store.ids[from + at] ?? -1),
          isWord: store.lexicon.isWord(store.ids[from + at] ?? -1),
        }));
        expect(read).toEqual(unitsOf(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('have one number where they read the same, and one in lower case', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `Word${at % 1500}`);
    const store = new UnitStore(new Lexicon(), {});
    store.read(`${words.join(' ')} ${words.join(' ').toLowerCase()}`);
    const ids = [...store.ids.subarray(0, 6000)];
    expect(new Set(ids).size).toBe(3000);
    expect(ids.slice(0, 3000).map((id) => store.lexicon.foldedOf(id))).toEqual(ids.slice(3000));
  });
});

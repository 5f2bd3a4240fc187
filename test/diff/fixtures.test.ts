/** A folder of `test/fixtures/diff` is a case: `old.txt`, `new.txt` and what a comparison says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyPairs, compareTexts } from '../../core/diff/texts.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';

const root = new URL('../fixtures/diff/', import.meta.url);
const cases = readdirSync(root).sort();

const SIGN = { same: '=', removed: '-', added: '+' };

describe('stored comparisons', () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });
  it.each(cases)('%s', (name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, root), 'utf8');
    const before = splitParagraphs(read('old.txt'));
    const after = splitParagraphs(read('new.txt'));
    const { pairs } = compareTexts(before, after);
    expect(applyPairs(before, pairs)).toEqual(after);
    const brief = pairs.map(({ kind, ops }) => ({
      kind,
      ops: ops.map(({ kind: what, move, text }) => `${SIGN[what]}${move ? `[${move}] ` : ''}${text}`),
    }));
    expect(brief).toEqual(JSON.parse(read('expected.json')));
  });
});

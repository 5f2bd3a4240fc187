import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Segment } from '../../core/model/segment.ts';
import { layOut, segmentOf, firstLines, type Row } from '../../core/review/rows.ts';
import { splitToNext } from '../../core/review/split.ts';

const segment = (id: string, target: readonly string[], state: Segment['state'] = 'draft'): Segment => ({
  ...{ id, kind: 'paragraph', state, source: 'نص', target },
  leftOut: state === 'left-out' ? { code: 'page-text' } : null,
});

/** What the rows say, by segment. */
function said(rows: readonly Row[], lines: readonly string[]): (readonly string[])[] {
  const starts = firstLines(rows);
  return rows.map((row, at) => {
    const first = starts[at] ?? 0;
    return segmentOf(row, lines.slice(first, first + row.lines), '').target;
  });
}

function split(segments: readonly Segment[], line: number, at: number) {
  const { rows, lines } = layOut(segments);
  const made = splitToNext(rows, lines, line, at);
  return made && { ...made, said: said(made.rows, made.lines) };
}

it('gives the rest of the paragraph and what follows it to the next segment, past what is left out', () => {
  const made = split(
    [
      segment('a', ['One. Two.', 'Three.'], 'reviewed'),
      segment('x', ['Menu'], 'left-out'),
      segment('b', ['Four.'], 'reviewed'),
    ],
    0,
    4,
  );
  expect(made?.said).toEqual([['One.'], ['Menu'], ['Two.', 'Three.', 'Four.']]);
  expect(made?.line).toBe(1);
  expect(made?.rows.map(({ state }) => state)).toEqual(['draft', 'left-out', 'draft']);
});

it('fills a segment that has no English yet', () => {
  expect(split([segment('a', ['One. Two.']), segment('b', [], 'todo')], 0, 5)?.said).toEqual([
    ['One.'],
    ['Two.'],
  ]);
});

it('leaves a segment without English where all of it is given', () => {
  const made = split([segment('a', ['One.']), segment('b', ['Two.'])], 0, 0);
  expect(made?.said).toEqual([[], ['One.', 'Two.']]);
  expect(made?.rows[0]?.state).toBe('todo');
});

it('does nothing where nothing stands after the cursor, or no segment follows', () => {
  expect(split([segment('a', ['One.']), segment('b', ['Two.'])], 0, 4)).toBeNull();
  expect(split([segment('a', ['One.']), segment('b', ['Two.'])], 1, 0)).toBeNull();
  expect(split([segment('a', ['One. Two.']), segment('x', ['Menu'], 'left-out')], 0, 5)).toBeNull();
});

it('keeps every word in its order and every segment in its place', () => {
  const paragraphs = fc.array(fc.stringMatching(/^[a-c ]{0,6}$/u), { maxLength: 3 });
  const documents = fc.array(fc.tuple(paragraphs, fc.constantFrom('draft' as const, 'left-out' as const)), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(documents, fc.nat(12), fc.nat(6), (document, line, at) => {
      const segments = document.map(([target, state], index) => segment(String(index), target, state));
      const { rows, lines } = layOut(segments);
      const made = splitToNext(rows, lines, line, at);
      if (!made) return;
      expect(made.rows.map(({ segment: id }) => id)).toEqual(rows.map(({ segment: id }) => id));
      expect(made.lines).toHaveLength(made.rows.reduce((sum, row) => sum + row.lines, 0));
      const words = (texts: readonly string[]) => texts.join(' ').replace(/\s+/gu, '');
      expect(words(made.lines)).toBe(words(lines));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../core/model/segment.ts';
import {
  applyLineChange,
  layOut,
  moveLine,
  rowAtLine,
  segmentOf,
  type LineChange,
  type Row,
} from '../../core/review/rows.ts';

const segment = (id: string, target: readonly string[], leftOut = false): Segment => ({
  id,
  kind: 'paragraph',
  state: leftOut ? 'left-out' : 'draft',
  source: `نص ${id}`,
  target,
  leftOut: leftOut ? { code: 'page-text' } : null,
});

/** What every row reads, by segment. */
function read(rows: readonly Row[], lines: readonly string[]): Record<string, readonly string[]> {
  let next = 0;
  return Object.fromEntries(
    rows.map((row) => {
      const own = lines.slice(next, next + row.lines);
      next += row.lines;
      return [row.segment, own];
    }),
  );
}

/** Replaces text between two positions and keeps the rows in step, as the editor does. */
function edit(
  { rows, lines }: { rows: readonly Row[]; lines: readonly string[] },
  [fromLine, fromColumn]: readonly [number, number],
  [toLine, toColumn]: readonly [number, number],
  text: string,
): { rows: readonly Row[]; lines: readonly string[] } {
  const head = (lines[fromLine] ?? '').slice(0, fromColumn);
  const tail = (lines[toLine] ?? '').slice(toColumn);
  const result = (head + text + tail).split('\n');
  const change: LineChange = {
    firstLine: fromLine,
    lastLine: toLine,
    resulting: result.length,
    fromLineStart: head === '',
    toLineEnd: tail === '',
  };
  return {
    rows: applyLineChange(rows, change),
    lines: [...lines.slice(0, fromLine), ...result, ...lines.slice(toLine + 1)],
  };
}

const start = () =>
  layOut([segment('a', ['One.', 'Two.']), segment('b', ['Three.']), segment('c', ['Four.'])]);

describe('rows under edits', () => {
  it('gives a new paragraph to the row it was opened in', () => {
    const { rows, lines } = edit(start(), [2, 3], [2, 3], '\n');
    expect(read(rows, lines)).toEqual({ a: ['One.', 'Two.'], b: ['Thr', 'ee.'], c: ['Four.'] });
  });
  it('joins over a boundary into the row above and leaves the other without lines', () => {
    const { rows, lines } = edit(start(), [1, 4], [2, 0], ' ');
    expect(read(rows, lines)).toEqual({ a: ['One.', 'Two. Three.'], b: [], c: ['Four.'] });
  });
  it('leaves a row its text when all before it is deleted', () => {
    const { rows, lines } = edit(start(), [0, 0], [3, 0], '');
    expect(read(rows, lines)).toEqual({ a: [], b: [], c: ['Four.'] });
  });
  it('spreads a paste of as many paragraphs as rows over them', () => {
    const { rows, lines } = edit(start(), [1, 0], [3, 5], 'Zwei.\nDrei.\nVier.');
    expect(read(rows, lines)).toEqual({ a: ['One.', 'Zwei.'], b: ['Drei.'], c: ['Vier.'] });
  });
  it('keeps the last row its rest when another number of paragraphs is pasted', () => {
    const { rows, lines } = edit(start(), [1, 4], [3, 2], 'x\ny\nz\n');
    expect(read(rows, lines)).toEqual({ a: ['One.', 'Two.x', 'y', 'z'], b: [], c: ['ur.'] });
  });
  it('passes over left-out rows, which have no lines', () => {
    const laid = layOut([segment('a', ['One.']), segment('b', ['Hidden.'], true), segment('c', ['Two.'])]);
    expect(laid.lines).toEqual(['One.', 'Two.']);
    const { rows, lines } = edit(laid, [0, 4], [1, 0], '');
    expect(read(rows, lines)).toEqual({ a: ['One.Two.'], b: [], c: [] });
    expect(segmentOf(rows[1] as Row, [], 'x').target).toEqual(['Hidden.']);
  });
  it('moves a paragraph over a boundary without touching the text', () => {
    const { rows, lines } = start();
    expect(read(moveLine(rows, 1, 1) ?? [], lines)).toEqual({
      a: ['One.'],
      b: ['Two.', 'Three.'],
      c: ['Four.'],
    });
    expect(read(moveLine(rows, 2, -1) ?? [], lines)).toEqual({
      a: ['One.', 'Two.', 'Three.'],
      b: [],
      c: ['Four.'],
    });
    expect(moveLine(rows, 0, 1)).toBeNull();
    expect(moveLine(rows, 3, 1)).toBeNull();
  });

  it('owns every line exactly once under any edits, and reads back what was laid out', () => {
    const target = fc.array(fc.constantFrom('', 'One.', 'Two words.', 'ثلاثة'), { maxLength: 3 });
    const segments = fc
      .array(fc.tuple(target, fc.boolean()), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.map(([paragraphs, out], index) => segment(`s${index}`, paragraphs, out)));
    const step = fc.record({
      a: fc.nat(),
      b: fc.nat(),
      c: fc.nat(),
      d: fc.nat(),
      text: fc.constantFrom('', 'x', '\n', 'p\nq', 'p\nq\nr\n'),
    });
    fc.assert(
      fc.property(segments, fc.array(step, { maxLength: 12 }), (made, steps) => {
        let now = layOut(made);
        const rebuilt = now.rows.map((row, index) =>
          segmentOf(row, read(now.rows, now.lines)[row.segment] ?? [], made[index]?.source ?? ''),
        );
        const normal = made.map((entry) =>
          entry.state !== 'left-out' && entry.target.length === 1 && entry.target[0] === ''
            ? { ...entry, target: [] }
            : entry,
        );
        expect(rebuilt).toEqual(normal);
        if (now.lines.length === 0) return;
        for (const { a, b, c, d, text } of steps) {
          const points = [
            [a % now.lines.length, b],
            [c % now.lines.length, d],
          ].map(([line = 0, column = 0]): [number, number] => [
            line,
            column % ((now.lines[line] ?? '').length + 1),
          ]);
          points.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
          now = edit(now, points[0] as [number, number], points[1] as [number, number], text);
          expect(now.rows.map((row) => row.segment)).toEqual(made.map((entry) => entry.id));
          expect(now.rows.reduce((sum, row) => sum + row.lines, 0)).toBe(now.lines.length);
          expect(
            now.rows.every((row) => row.lines >= 0 && (row.state !== 'left-out' || row.lines === 0)),
          ).toBe(true);
          expect(rowAtLine(now.rows, now.lines.length - 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

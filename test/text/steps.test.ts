import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms, termsSteps, writeTerms } from '../../core/formats/terms-table.ts';
import { importPlan, planSteps } from '../../core/glossary/import-plan.ts';
import { within, type Steps } from '../../core/text/steps.ts';
import { inSteps } from '../../renderer/terms/in-steps.ts';
import { term } from '../glossary/terms.ts';

const LETTERS = ['ا', 'ب', 'ت', 'ج', 'د', 'ر', 'س', 'ف', 'ق', 'م'];
const spelled = (number: number): string =>
  [...String(number)].map((digit) => LETTERS[Number(digit)]).join('');
const TERMS = Array.from({ length: 2500 }, (_, at) => term(spelled(at + 100), `word ${String(at)}`));

/** Every share that is told, and what comes of it. */
function told<T>(steps: Steps<T>): { readonly shares: readonly number[]; readonly value: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, value: step.value };
    shares.push(step.value);
  }
}

describe('work a piece at a time', () => {
  it('gives what it gives at once, and tells how far it is', () => {
    const text = writeTerms(TERMS);
    const read = told(termsSteps(text));
    expect(read.value).toEqual(readTerms(text));
    if (!read.value.ok) throw new Error('unread');
    const { lines } = read.value.value;
    const plan = told(planSteps(TERMS, lines, () => 'new'));
    expect(plan.value).toEqual(importPlan(TERMS, lines, () => 'new'));
    expect(plan.value).toMatchObject({ added: [], same: TERMS.length });
    for (const { shares } of [read, plan]) {
      expect(shares.length).toBeGreaterThan(10);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...shares)).toBeLessThan(1);
    }
  });

  it('is a part of greater work', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
        function* work(): Steps<string> {
          yield* shares;
          return 'done';
        }
        const part = told(within(work(), 0.25, 0.75));
        expect(part.value).toBe('done');
        expect(part.shares).toEqual(shares.map((share) => 0.25 + share * 0.5));
      }),
    );
  });

  it('lets a window answer in between, and is given up there', async () => {
    let steps = 0;
    function* endless(): Steps<never> {
      for (;;) {
        steps += 1;
        yield 0.5;
      }
    }
    const shares: number[] = [];
    const given = await inSteps(endless(), {
      progress: (share) => shares.push(share),
      isCancelled: () => shares.length === 2,
    });
    expect(given).toBeNull();
    expect(shares).toEqual([0.5, 0.5]);
    expect(steps).toBeGreaterThan(1);
  });
});

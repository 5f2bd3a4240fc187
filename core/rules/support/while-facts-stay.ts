import type { Fact } from '../rule.ts';

/**
 * `compute` with its last answer kept while every fact is the same object on the same segment. For what follows from
 * facts of the Arabic alone: an edit of the English changes segments, and leaves such facts as they are. Give the
 * same object for the same text (`view.derive`); take nothing but identity and the source from `segment`.
 */
export function whileFactsStay<F extends object, T>(
  compute: (facts: readonly Fact<F>[]) => T,
): (facts: readonly Fact<F>[]) => T {
  let last: { readonly facts: readonly Fact<F>[]; readonly answer: T } | undefined;
  return (facts) => {
    if (!last || !areSame(last.facts, facts)) last = { facts, answer: compute(facts) };
    return last.answer;
  };
}

function areSame<F>(a: readonly Fact<F>[], b: readonly Fact<F>[]): boolean {
  if (a.length !== b.length) return false;
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (one.fact !== other?.fact || one.segment.id !== other.segment.id) return false;
    if (one.segment.index !== other.segment.index) return false;
  }
  return true;
}

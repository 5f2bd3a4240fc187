/** One side denies what the other affirms. */
import type { Report, Rule, SegmentView } from './rule.ts';
import { inSource, inTarget } from './rule.ts';
import { arabicDenials, englishDenials, type Denial } from './support/negation-cues.ts';
import { wordsAt } from './support/pair-values.ts';

export const negationMismatch: Rule = {
  id: 'negation-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'critical',
    sides: ['source', 'target'],
    messages: ['dropped', 'added'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    yield* compare(segment);
  },
};

function* compare(segment: SegmentView): Iterable<Report> {
  const source = segment.source.derive(arabicDenials);
  const target = segment.target.flatMap((view, paragraph) =>
    view.derive(englishDenials).map((denial) => ({ ...denial, paragraph })),
  );
  const lost = surplus(source, target);
  if (lost) {
    const place = inSource(segment, lost.start, lost.end);
    yield { place, messageId: 'dropped', data: { word: wordsAt(segment, place) }, carried: 'standing' };
  }
  const gained = surplus(target, source);
  if (gained) {
    const place = inTarget(segment, gained.paragraph, gained.start, gained.end);
    yield { place, messageId: 'added', data: { word: wordsAt(segment, place) } };
  }
}

/**
 * A denial that nothing of the other side can answer, by number. Words that deny nothing answer one another
 * first; what is left of them on the other side may still answer a denial.
 */
function surplus<D extends Denial>(side: readonly D[], other: readonly Denial[]): D | undefined {
  const count = (denials: readonly Denial[], ...of: Denial['strength'][]): number =>
    denials.filter((denial) => of.includes(denial.strength)).length;
  const idle = Math.max(0, count(other, 'idle') - count(side, 'idle'));
  const answers = count(other, 'deny', 'lack', 'meet') + idle;
  if (count(side, 'deny') <= answers) return undefined;
  return side.find((denial) => denial.strength === 'deny');
}

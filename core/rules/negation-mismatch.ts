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
    messages: ['dropped', 'added', 'lacking'],
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
  const lacking = lost || target.some(({ strength }) => strength !== 'claim') ? undefined : lacks(source);
  if (lacking) {
    const place = inSource(segment, lacking.start, lacking.end);
    const data = { word: wordsAt(segment, place) };
    yield { place, messageId: 'lacking', data, carried: 'standing', severity: 'neutral' };
  }
  const gained = surplus(target, source);
  if (gained) {
    const place = inTarget(segment, gained.paragraph, gained.start, gained.end);
    yield { place, messageId: 'added', data: { word: wordsAt(segment, place) } };
  }
}

/**
 * A denial that nothing of the other side can answer, by number. Words that deny nothing answer one another first,
 * and so do words of one sense; what is left of them on the other side may still answer a denial.
 */
function surplus<D extends Denial>(side: readonly D[], other: readonly Denial[]): D | undefined {
  const count = (denials: readonly Denial[], strength: Denial['strength']): number =>
    denials.filter((denial) => denial.strength === strength).length;
  if (count(side, 'deny') === 0) return undefined;
  const idle = Math.max(0, count(other, 'idle') - count(side, 'idle'));
  if (count(side, 'deny') <= count(other, 'deny') + idle + unused(other, side)) return undefined;
  return side.find((denial) => denial.strength === 'deny');
}

/** What denies a noun or an adjective, where the other side denies nothing at all: an affirmative may paraphrase it. */
const lacks = <D extends Denial>(side: readonly D[]): D | undefined =>
  side.find(({ strength, sense }) => strength === 'lack' && sense !== undefined);

/** How many words that may answer a denial are not themselves answered by a word of their sense. */
function unused(side: readonly Denial[], other: readonly Denial[]): number {
  const answering = side.filter(({ strength }) => ANSWERING.has(strength));
  const senses = new Set(answering.map(({ sense }) => sense));
  let left = 0;
  for (const sense of senses) {
    const words = answering.filter((denial) => denial.sense === sense).length;
    if (sense === undefined) left += words;
    else {
      const of = (denials: readonly Denial[]): number => denials.filter((one) => one.sense === sense).length;
      left += Math.min(words, Math.max(0, of(side) - of(other)));
    }
  }
  return left;
}

const ANSWERING: ReadonlySet<Denial['strength']> = new Set(['lack', 'meet']);

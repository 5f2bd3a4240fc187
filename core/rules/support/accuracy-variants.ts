import type { Range } from '../../text/range.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { Fact, Report, SegmentView } from '../rule.ts';
import { kept } from './kept.ts';

/** One of several forms in which a document writes one thing. */
export interface Mention extends Range {
  readonly segment: SegmentView;
  /** What the forms are forms of. */
  readonly key: string;
  readonly form: string;
  /** The form that the others are measured against, however rare. */
  readonly established?: boolean;
}

/** All mentions of one thing that a document writes in more than one form. */
export interface Variance<M extends Mention> {
  /** The first mention in the usual form. */
  readonly usual: M;
  readonly all: readonly M[];
  /** The mentions in other forms. */
  readonly departures: readonly M[];
}

/**
 * Things written in several forms. The usual form is an established one where there is one, else the most
 * frequent, the earlier of two that are as frequent.
 */
export function variances<M extends Mention>(mentions: readonly M[]): Variance<M>[] {
  const byKey = new Map<string, M[]>();
  for (const mention of mentions) {
    const all = byKey.get(mention.key);
    if (all) all.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return [...byKey.values()].flatMap((all) => {
    const usual = usualOf(all);
    const departures = all.filter(({ form }) => form !== usual?.form);
    return usual && departures.length > 0 ? [{ usual, all, departures }] : [];
  });
}

function usualOf<M extends Mention>(all: readonly M[]): M | undefined {
  const established = all.find((mention) => mention.established);
  if (established) return established;
  const counts = new Map<string, number>();
  for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
  let usual: M | undefined;
  for (const mention of all) {
    if (!usual || (counts.get(mention.form) ?? 0) > (counts.get(usual.form) ?? 0)) usual = mention;
  }
  return usual;
}

/** A variance on the segments as they are now: it was found in their Arabic, which stays. */
function onSegments<M extends Mention>(
  { usual, all, departures }: Variance<M>,
  segments: ReadonlyMap<SegmentId, SegmentView>,
): Variance<M> {
  const now = (mention: M): M => ({
    ...mention,
    segment: segments.get(mention.segment.id) ?? mention.segment,
  });
  return { usual: now(usual), all: all.map(now), departures: departures.map(now) };
}

/**
 * The reports of variances that were found in the Arabic alone, each made anew where the English of one of its segments
 * has changed.
 */
export function variancesInEnglish<M extends Mention>(
  reports: (variance: Variance<M>) => Iterable<Report>,
): (found: readonly Variance<M>[], facts: readonly Fact<unknown>[]) => Iterable<Report> {
  const ofVariance = kept<Variance<M>, readonly Report[]>();
  return function* (found, facts) {
    if (found.length === 0) return;
    const segments = new Map(facts.map(({ segment }) => [segment.id, segment]));
    for (const variance of found) {
      const here = variance.all.map(({ segment }) => segments.get(segment.id) ?? segment);
      yield* ofVariance(variance, here, () => [...reports(onSegments(variance, segments))]);
    }
  };
}

import type { Range } from '../../text/range.ts';
import type { SegmentView } from '../rule.ts';

/** One of several forms in which a document writes one thing. */
export interface Mention extends Range {
  readonly segment: SegmentView;
  /** What the forms are forms of. */
  readonly key: string;
  readonly form: string;
  /** The form that the others are measured against, however rare. */
  readonly established?: boolean;
}

export interface Variance {
  readonly mention: Mention;
  /** The first mention in the usual form. */
  readonly usual: Mention;
  readonly all: readonly Mention[];
}

/**
 * Mentions that depart from the usual form: an established one where there is one, else the most frequent, the
 * earlier of two that are as frequent.
 */
export function variances(mentions: readonly Mention[]): Variance[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  return [...byKey.values()].flatMap((all) => {
    const usual = usualOf(all);
    return usual
      ? all.filter(({ form }) => form !== usual.form).map((mention) => ({ mention, usual, all }))
      : [];
  });
}

function usualOf(all: readonly Mention[]): Mention | undefined {
  const established = all.find((mention) => mention.established);
  if (established) return established;
  const counts = new Map<string, number>();
  for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
  let usual: Mention | undefined;
  for (const mention of all) {
    if (!usual || (counts.get(mention.form) ?? 0) > (counts.get(usual.form) ?? 0)) usual = mention;
  }
  return usual;
}

import type { Dismissal } from '../../core/model/flag.ts';

/** Key and new JSON of each dismissal that differs; null for one that is gone. */
export function changedDismissals(
  before: readonly Dismissal[],
  after: readonly Dismissal[],
): Map<string, string | null> {
  const changes = new Map<string, string | null>(before.map(({ key }) => [key, null]));
  const former = new Map(before.map((dismissal) => [dismissal.key, JSON.stringify(dismissal)]));
  for (const dismissal of after) {
    const json = JSON.stringify(dismissal);
    if (former.get(dismissal.key) === json) changes.delete(dismissal.key);
    else changes.set(dismissal.key, json);
  }
  return changes;
}

import type { Consequence } from '../../core/check/consequences.ts';
import { CHANGE_KINDS, type Change } from '../../core/changes/segment-changes.ts';
import type { SegmentId } from '../../core/model/segment.ts';

/** By consequence: facts and flags before words, words before signs. */
export const GROUPS = [
  'facts',
  'mended',
  'came-in',
  ...CHANGE_KINDS.filter((kind) => kind !== 'facts'),
] as const;
export type GroupName = (typeof GROUPS)[number];

/** A change, or a flag that a segment's changes mended or brought in. */
export type Item =
  | { readonly change: Change; readonly index: number; readonly rule: null }
  | { readonly change: Change; readonly index: number; readonly rule: string };

export interface Group {
  readonly name: GroupName;
  readonly items: readonly Item[];
}

/** Groups that hold something. A flag stands with the first change of its segment. */
export function groupsOf(
  changes: readonly Change[],
  consequences: ReadonlyMap<SegmentId, Consequence>,
): readonly Group[] {
  const groups = new Map<GroupName, Item[]>(GROUPS.map((name) => [name, []]));
  const add = (name: GroupName, item: Item): void => void groups.get(name)?.push(item);
  changes.forEach((change, index) => {
    add(change.kind, { change, index, rule: null });
    const of = consequences.get(change.segment);
    if (!of || changes[index - 1]?.segment === change.segment) return;
    for (const rule of of.mended) add('mended', { change, index, rule });
    for (const rule of of.cameIn) add('came-in', { change, index, rule });
  });
  return [...groups].flatMap(([name, items]) => (items.length > 0 ? [{ name, items }] : []));
}

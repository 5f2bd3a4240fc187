/** Clusters as an editor put their spellings together and parted them, of whatever kind they are. */
import type { NameGroups } from '../model/name.ts';
import type { NameCluster } from './cluster.ts';
import { Spellings } from './spellings.ts';

/** A cluster before it is looked at: its spellings, and how the house writes what the lexicon knows. */
export interface RawCluster {
  readonly kind: NameCluster['kind'];
  readonly arabic: Spellings;
  readonly english: Spellings;
  readonly usual: ((most: string | undefined) => string) | undefined;
}

/**
 * Spellings of a group are one cluster, and those of two groups are not; what is of none stays with the group that has most of its
 * cluster. Of a cluster that is parted, its greatest part keeps kind and usual name.
 */
export function regrouped(clusters: readonly RawCluster[], groups: NameGroups): readonly RawCluster[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((key) => [key, at] as const)));
  const parts = new Map<number, RawCluster[]>();
  const whole: RawCluster[] = [];
  for (const cluster of clusters) {
    const counts = new Map<number, number>();
    for (const side of [cluster.arabic, cluster.english])
      for (const { key, places } of side.list()) {
        const group = groupOf.get(key);
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + places.length);
      }
    const [greatest, ...others] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([group]) => group);
    if (greatest === undefined) {
      whole.push(cluster);
      continue;
    }
    const ownedBy = (group: number) => (key: string) => (groupOf.get(key) ?? greatest) === group;
    give(parts, greatest, partOf(cluster, ownedBy(greatest)));
    for (const group of others) give(parts, group, { ...partOf(cluster, ownedBy(group)), usual: undefined });
  }
  return [...whole, ...[...parts.values()].map(joined)];
}

function give(parts: Map<number, RawCluster[]>, group: number, part: RawCluster): void {
  const known = parts.get(group);
  if (known) known.push(part);
  else parts.set(group, [part]);
}

const partOf = (cluster: RawCluster, isOwn: (key: string) => boolean): RawCluster => ({
  ...cluster,
  arabic: cluster.arabic.part(isOwn),
  english: cluster.english.part(isOwn),
});

const sizeOf = ({ arabic, english }: RawCluster): number => arabic.count + english.count;

function joined(parts: readonly RawCluster[]): RawCluster {
  const [first, ...rest] = parts.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!first) return { kind: 'name', arabic: new Spellings(), english: new Spellings(), usual: undefined };
  const [arabic, english] = [first.arabic.part(() => true), first.english.part(() => true)];
  for (const part of rest) {
    arabic.addAll(part.arabic);
    english.addAll(part.english);
  }
  return { ...first, arabic, english };
}

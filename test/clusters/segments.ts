import { Checker } from '../../core/check/checker.ts';
import { clusterNames, type ClusterInput } from '../../core/clusters/clusters.ts';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import type { Segment } from '../../core/model/segment.ts';

/** Arabic and English of each segment; without English it is to do. */
export function documentOf(...texts: readonly (readonly [string, string?])[]): readonly Segment[] {
  return texts.map(([source, english], at): Segment => ({
    id: `s${at + 1}`,
    kind: 'paragraph',
    state: english === undefined ? 'todo' : 'draft',
    source,
    target: english === undefined ? [] : [english],
    leftOut: null,
  }));
}

export function clustersOf(
  segments: readonly Segment[],
  input: Partial<ClusterInput> = {},
): readonly NameCluster[] {
  const checker = new Checker([]);
  checker.load(segments);
  return clusterNames(checker.views, { remembered: [], groups: [], ...input });
}

/** The spellings of the cluster that has one, with how often each stands. */
export function spellingsOf(
  clusters: readonly NameCluster[],
  spelling: string,
): Record<string, number> | undefined {
  const found = clusterWith(clusters, spelling);
  return (
    found &&
    Object.fromEntries([...found.arabic, ...found.english].map(({ text, places }) => [text, places.length]))
  );
}

export const clusterWith = (clusters: readonly NameCluster[], spelling: string): NameCluster | undefined =>
  clusters.find(({ arabic, english }) => [...arabic, ...english].some(({ text }) => text === spelling));

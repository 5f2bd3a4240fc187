import type { NameCluster } from '../../core/clusters/cluster.ts';

/** A name by its first spellings. */
export const titleOf = ({ arabic, english, proposal }: NameCluster): string =>
  [arabic[0]?.text, proposal?.english ?? english[0]?.text].filter((text) => text !== undefined).join(' · ');

/** Spellings put together and parted by hand. */
import type { NameGroups } from '../model/name.ts';
import type { NameCluster } from './cluster.ts';

type Spelled = Pick<NameCluster, 'arabic' | 'english'>;

export const keysOf = ({ arabic, english }: Spelled): readonly string[] =>
  [...arabic, ...english].map(({ key }) => key);

/** Two names as one. */
export function merged(groups: NameGroups, one: Spelled, other: Spelled): NameGroups {
  return regrouped(groups, [[...keysOf(one), ...keysOf(other)]]);
}

/** Some spellings of a name as a name of their own. The rest stays one name. */
export function parted(groups: NameGroups, cluster: Spelled, own: ReadonlySet<string>): NameGroups {
  const keys = keysOf(cluster);
  return regrouped(groups, [keys.filter((key) => own.has(key)), keys.filter((key) => !own.has(key))]);
}

/** Some spellings of one name as spellings of another. The rest stays one name. */
export function moved(
  groups: NameGroups,
  cluster: Spelled,
  own: ReadonlySet<string>,
  other: Spelled,
): NameGroups {
  const keys = keysOf(cluster);
  return regrouped(groups, [
    [...keysOf(other), ...keys.filter((key) => own.has(key))],
    keys.filter((key) => !own.has(key)),
  ]);
}

/** A key is of one group alone. */
function regrouped(groups: NameGroups, made: NameGroups): NameGroups {
  const taken = new Set(made.flat());
  return [...groups.map((group) => group.filter((key) => !taken.has(key))), ...made].filter(
    (group) => group.length > 0,
  );
}

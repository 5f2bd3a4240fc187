import { Checker } from '../../core/check/checker.ts';
import { flagListOf, type FlagList } from '../../core/formats/flag-list.ts';
import type { HouseRules } from '../../core/model/house-rules.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { NamedVersion } from './named-versions.ts';
import { rulesFor } from './rules-for.ts';

/** What a version is checked by: the same as in a window. */
export interface FollowedRules {
  readonly profile: Profile;
  readonly house: HouseRules;
}

/** Open and dismissed flags of a version. @param madeAt milliseconds since 1970, UTC */
export async function flagsOf(
  { title, about, version }: NamedVersion,
  { profile, house }: FollowedRules,
  madeAt: number,
): Promise<FlagList> {
  const checker = new Checker(await rulesFor(profile, house), { profile });
  checker.load(version.segments);
  const { flags } = checker.check(version.dismissals);
  return flagListOf({ title, about, madeAt }, version, flags);
}

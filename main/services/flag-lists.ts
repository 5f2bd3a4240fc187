import { Checker } from '../../core/check/checker.ts';
import { flagListOf, type FlagList } from '../../core/formats/flag-list.ts';
import type { Profile } from '../../core/model/profile.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { NamedVersion } from './named-versions.ts';

/** Open and dismissed flags of a version; spelling is not among them. @param madeAt milliseconds since 1970, UTC */
export function flagsOf({ title, about, version }: NamedVersion, profile: Profile, madeAt: number): FlagList {
  const checker = new Checker(RULES, { profile });
  checker.load(version.segments);
  const { flags } = checker.check(version.dismissals);
  return flagListOf({ title, about, madeAt }, version, flags);
}

/** Which rules speak, and how gravely: an editor's choice for the whole library or for one document. */
import { SEVERITIES, type Severity } from './flag.ts';

/** `on`: with the severity the rule has of itself. */
export const RULE_SETTINGS = ['on', 'off', ...SEVERITIES] as const;
export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** By rule id, and sparse: a rule that is not named is as it is of itself. Ids nobody knows do no harm. */
export interface Profile {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Words that spelling allows, however they are capitalised; missing where there are none. */
  readonly words?: readonly string[];
}

export const NO_PROFILE: Profile = { rules: {} };

/** What a document says of a rule goes before what the library says; words are the library's. */
export function mergeProfiles(library: Profile, document: Profile): Profile {
  return withWords({ rules: { ...library.rules, ...document.rules } }, library.words ?? []);
}

/** The profile with these words in the place of its own. */
export function withWords({ rules }: Profile, words: readonly string[]): Profile {
  return words.length === 0 ? { rules } : { rules, words };
}

export function settingOf({ rules }: Profile, rule: string): RuleSetting | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

/** Whether a rule runs; one that is `optIn` has to be switched on. */
export function isSwitchedOn(profile: Profile, rule: string, optIn: boolean): boolean {
  const setting = settingOf(profile, rule);
  return setting === undefined ? !optIn : setting !== 'off';
}

/** The severity that replaces the rule's own; undefined where it keeps that. */
export function chosenSeverity(profile: Profile, rule: string): Severity | undefined {
  const setting = settingOf(profile, rule);
  return setting === 'on' || setting === 'off' ? undefined : setting;
}

/** A profile with one setting changed; `null` takes the rule back to what it is of itself. */
export function withSetting(
  profile: Profile,
  rules: readonly string[],
  setting: RuleSetting | null,
): Profile {
  const kept = Object.entries(profile.rules).filter(([id]) => !rules.includes(id));
  const added = setting === null ? [] : rules.map((id) => [id, setting] as const);
  return { ...profile, rules: Object.fromEntries([...kept, ...added]) };
}

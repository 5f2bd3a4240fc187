import type { RememberedName } from './name.ts';
import type { OwnRule } from './own-rule.ts';
import type { Term } from './term.ts';

/** What the editors of a library have settled among themselves, and checks hold the English to. */
export interface HouseRules {
  /** Rules that they wrote. */
  readonly own: readonly OwnRule[];
  /** Names as they decided to write them. */
  readonly names: readonly RememberedName[];
  /** Their glossary. */
  readonly terms: readonly Term[];
}

export const NO_HOUSE_RULES: HouseRules = { own: [], names: [], terms: [] };

/** A name of a document with all its spellings in both texts. */
import type { Place } from '../model/flag.ts';
import type { RememberedName } from '../model/name.ts';

export interface NameSpelling {
  /** What is the same spelling: see `keyOfArabic` and `keyOfEnglish`; of the English with `en:` before it. */
  readonly key: string;
  /** As it stands most often, without particles and possessives. */
  readonly text: string;
  /** In the order of the text; of the Arabic with the particles that are grown to it. */
  readonly places: readonly Place[];
}

/** `remembered`: an editor decided it; `lexicon`: the usual name of a country or a capital; `most`: the text has it most. */
export type ProposalReason = 'remembered' | 'lexicon' | 'most';

/** What an editor has to look at: several spellings, others than the remembered one, none at all. */
export type NameNeed = 'several' | 'differs' | 'no-english';

export interface NameCluster {
  /** Key of the most used Arabic spelling, or of the English one where the Arabic has none. */
  readonly id: string;
  /** Names are found by their spelling; countries, capitals and what Arabic translates are known. */
  readonly kind: 'name' | 'place' | 'organisation';
  /** The most used first. */
  readonly arabic: readonly NameSpelling[];
  readonly english: readonly NameSpelling[];
  /** Null where nothing tells how it is written. */
  readonly proposal: { readonly english: string; readonly reason: ProposalReason } | null;
  readonly remembered: RememberedName | null;
  readonly need: NameNeed | null;
}

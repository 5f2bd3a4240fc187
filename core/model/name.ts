/** Names as editors of a library want them, and how a document groups its spellings. */

/** An editor's word on how a name is written in English. */
export interface RememberedName {
  readonly id: string;
  /** As it is to be written: a whole name may stand for its parts (Benjamin Netanyahu, Netanyahu). */
  readonly english: string;
  /** Spellings of the Arabic, without particles. Of two names none has a spelling of the other, however it is folded. */
  readonly arabic: readonly string[];
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A decision on its way: without `id` a new one; with author and time, one that comes back as it was. */
export interface NameDecision {
  readonly id?: string | undefined;
  readonly english: string;
  readonly arabic: readonly string[];
  readonly author?: string | undefined;
  readonly at?: number | undefined;
}

/**
 * Spellings that an editor put together or parted, by their keys (`core/clusters`): the spellings of a group are one name, and
 * those of two groups are not.
 */
export type NameGroups = readonly (readonly string[])[];

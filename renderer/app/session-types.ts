/** What the frame and the panels know of an open document; the review view implements `Session`. */
import type { DocumentId } from '../../core/contract/calls.ts';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { Dismissal, Flag } from '../../core/model/flag.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';
import type { NameGroups, RememberedName } from '../../core/model/name.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { RevisionId, RevisionOccasion, RevisionSummary } from '../../core/model/revision.ts';
import type { Segment, SegmentId, Side } from '../../core/model/segment.ts';
import type { FormerArabic } from '../../core/review/correct.ts';
import type { Conflict } from '../../core/review/merge.ts';

/** `conflict`: the stored draft is newer than this window's; nothing more is saved until the editor has chosen. */
export type SavedState = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

/** Two versions of some segments, of which the editor has to choose. */
export interface DraftConflict {
  /** Another window stored its version; or a window that is gone has left text that was never stored. */
  readonly kind: 'other-window' | 'unsaved';
  /** When the left text was typed last: milliseconds since 1970, UTC. */
  readonly at: number | null;
  readonly conflicts: readonly Conflict[];
  /** Segments that only the other window changed. */
  readonly takenOver: number;
  /** The editor looks at it; closed, it waits. */
  readonly isOpen: boolean;
}

/** A question that waits for the editor's answer: why a flag is no fault, why a segment is left out. */
export type Asking =
  | { readonly kind: 'dismiss'; readonly flag: Flag }
  | { readonly kind: 'leave-out'; readonly segment: SegmentId };

/** The document as it is at this moment. Replaced, never changed, so that it can be compared by identity. */
export interface SessionSnapshot {
  /** The draft in document order, with what is typed but not yet stored. */
  readonly segments: readonly Segment[];
  /** The Arabic before a correction, of segments to be looked at again. */
  readonly former: FormerArabic;
  readonly flags: readonly Flag[];
  readonly dismissals: readonly Dismissal[];
  /** What both texts must agree on, by segment. */
  readonly ledger: ReadonlyMap<SegmentId, readonly LedgerEntry[]>;
  /** Those this window knows, newest first: the latest without a gap down to `revisionsFrom`, then some. */
  readonly revisions: readonly RevisionSummary[];
  readonly revisionsFrom: number;
  /** Of all there are. */
  readonly revisionCount: number;
  readonly saved: SavedState;
  /** Milliseconds since 1970, UTC; null while nothing was saved since opening. */
  readonly savedAt: number | null;
  /** Why the last save failed, while `saved` is `failed` or `conflict`. */
  readonly saveError: ErrorValue | null;
  readonly draftVersion: number;
  readonly conflict: DraftConflict | null;
  /** The segment the editor is in. */
  readonly current: SegmentId | null;
  /** The flag the editor last went to. */
  readonly focused: Flag | null;
  /** The entry of the ledger that is lit up, as it is now; null where its words are gone. */
  readonly entry: LedgerEntry | null;
  readonly asking: Asking | null;
  /** A check is under way: flags may be those of a moment ago. */
  readonly checking: boolean;
  /** Which rules speak in this document. */
  readonly profile: Profile;
  /** Rules that editors of this library wrote. */
  readonly ownRules: readonly OwnRule[];
  /** Names that editors of this library decided. */
  readonly names: readonly RememberedName[];
  /** The names of the document with their spellings; null until they have been asked for and read. */
  readonly clusters: readonly NameCluster[] | null;
}

/** A stretch inside a segment; offsets in UTF-16 code units of the paragraph. */
export interface PlaceInSegment {
  readonly side: Side;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What changes of the rules; what is not named stays. */
export interface FollowedRules {
  readonly profile?: Profile;
  readonly ownRules?: readonly OwnRule[];
  readonly names?: readonly RememberedName[];
}

export interface Session {
  readonly id: DocumentId;
  readonly title: string;
  /** Calls the listener after every change of the snapshot; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  getSnapshot(): SessionSnapshot;
  /** Replaces the English, kind and state of segments as one edit that can be undone. */
  replaceSegments(changes: readonly Segment[]): void;
  /** Stores everything typed so far; false when that failed (the snapshot says why). */
  flush(): Promise<boolean>;
  /**
   * Stores everything typed, then makes a revision of it. Where nothing changed since the latest, that one gets the
   * name and the tags.
   */
  saveRevision(note: string, tags: readonly string[]): Promise<Result<RevisionSummary>>;
  /** Stores everything typed, then makes an automatic revision of it, where anything changed. Never rejects. */
  keepRevision(occasion: RevisionOccasion): Promise<void>;
  describeRevision(
    revision: RevisionId,
    note: string,
    tags: readonly string[],
  ): Promise<Result<RevisionSummary>>;
  /** Lets the snapshot know of revisions that were read elsewhere, or are no longer as they were. */
  knowRevisions(revisions: readonly RevisionSummary[]): void;
  /** Reads the next page of older revisions; null where it could be read. */
  readOlderRevisions(): Promise<ErrorValue | null>;
  /** Checks by these rules from now on; storing them is the caller's affair. */
  follow(rules: FollowedRules): void;
  /** Keeps `clusters` up to date, with spellings grouped by hand as said; null: no longer. */
  groupNames(groups: NameGroups | null): void;
  undo(): void;
  redo(): void;
  /** Makes a segment current and shows it; with a place, selects those words. */
  goTo(segment: SegmentId, place?: PlaceInSegment): void;
  dispose(): void;
}

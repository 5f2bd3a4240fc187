import { createContext, useContext } from 'react';
import type { Incoming } from '../../core/changes/adopt.ts';
import type { DocumentId, SegmentId, VersionRef } from '../../core/contract/calls.ts';

/** Views are kept in memory and never in the address, so that no address names a document. */
export type View = 'library' | 'review' | 'compare' | 'history' | 'names' | 'terms' | 'quality' | 'settings';

/** Views of the document in front. */
export type DocumentView = Extract<View, 'review' | 'compare' | 'history' | 'names'>;

export const isOfDocument = (view: View): view is DocumentView =>
  view === 'review' || view === 'compare' || view === 'history' || view === 'names';

export type DialogName =
  | 'new-document'
  | 'correction'
  | 'export'
  | 'hand-over'
  | 'sign-off'
  | 'export-changes'
  | 'save-revision'
  | 'shortcuts'
  | 'palette'
  | 'go-to'
  | 'fill'
  | 'fill-from-service';

/** What stands beside the texts of the review view. */
export type Panel = 'flags' | 'ledger' | 'memory' | 'segment' | 'history';

/** Text from elsewhere, to be compared with the open document: the draft of another, or what files said when they were read. */
export type ForeignRef =
  | { readonly kind: 'document'; readonly id: DocumentId; readonly name: string }
  | { readonly kind: 'file'; readonly id: string; readonly name: string; readonly incoming: Incoming };

export type SideRef = VersionRef | ForeignRef;

/** Two versions, the older first as a rule. */
export interface Comparison {
  readonly before: SideRef;
  readonly after: SideRef;
  /** The segment to show first. */
  readonly segment?: SegmentId;
}

export interface Navigation {
  readonly view: View;
  readonly dialog: DialogName | null;
  /** Null: the last revision with the draft. */
  readonly comparison: Comparison | null;
  readonly panel: Panel;
  show(view: View): void;
  showPanel(panel: Panel): void;
  openDialog(dialog: DialogName): void;
  /** Files that were dropped on the window, for the dialog of a new document. */
  readonly dropped: readonly File[];
  /** Opens the dialog of a new document with files that were dropped. */
  dropFiles(files: readonly File[]): void;
  closeDialog(): void;
  compare(comparison: Comparison): void;
  /** Goes to where the editor was in a document. */
  arrive(view: View, comparison: Comparison | null): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside of NavigationContext');
  return navigation;
}

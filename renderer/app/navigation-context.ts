import { createContext, useContext } from 'react';
import type { VersionRef } from '../../core/contract/calls.ts';

/** Views are kept in memory and never in the address, so that no address names a document. */
export type View = 'library' | 'review' | 'compare' | 'quality' | 'settings';
export type DialogName = 'new-document' | 'export' | 'export-changes' | 'save-revision' | 'shortcuts';

/** Two versions of the open document, the older first as a rule. */
export interface Comparison {
  readonly before: VersionRef;
  readonly after: VersionRef;
}

export interface Navigation {
  readonly view: View;
  readonly dialog: DialogName | null;
  /** Null: the last revision with the draft. */
  readonly comparison: Comparison | null;
  show(view: View): void;
  openDialog(dialog: DialogName): void;
  /** Files that were dropped on the window, for the dialog of a new document. */
  readonly dropped: readonly File[];
  /** Opens the dialog of a new document with files that were dropped. */
  dropFiles(files: readonly File[]): void;
  closeDialog(): void;
  compare(comparison: Comparison): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside of NavigationContext');
  return navigation;
}

import { createContext, useContext } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DocumentSession } from '../review/session.ts';
import type { OpenTabsSnapshot } from '../tabs/open-tabs.ts';
import type { PlaceInSegment } from './session-types.ts';

/** What is in front in this window. */
export type OpenState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly document: DocumentId }
  | { readonly kind: 'failed'; readonly document: DocumentId; readonly error: ErrorValue }
  | { readonly kind: 'open'; readonly session: DocumentSession; readonly title: string };

export interface OpenDocuments {
  readonly state: OpenState;
  /** Every open document; the one of `state` is in front. */
  readonly tabs: OpenTabsSnapshot;
  /** Opens a document in a tab of its own, or goes to its tab, and shows the review view, at a segment where one is named. */
  open(document: DocumentId, segment?: SegmentId, place?: PlaceInSegment): Promise<void>;
  /** Goes to a tab, where the editor was in it. */
  goTo(document: DocumentId): void;
  /** Goes to the next (+1) or former (-1) tab. */
  walk(by: -1 | 1): void;
  /** Gives the tab in front the next (+1) or former (-1) place. */
  move(by: -1 | 1): void;
  /** Closes a tab. What was typed is stored first; where that fails, the editor is asked. */
  close(document: DocumentId): Promise<void>;
  /** Closes a tab, and gives up what could not be stored. */
  drop(document: DocumentId): void;
  /** Opens what was closed last. */
  openClosed(): void;
  /** Reads the document in front anew, dropping what this window could not store. */
  reopen(): Promise<void>;
  /** Shows a new title of a document that was renamed, if it is open. */
  retitle(document: DocumentId, title: string): void;
  /** Closes without storing: for a document that was deleted. */
  forget(document: DocumentId): void;
  /** The session of a document, if it is open. */
  sessionOf(document: DocumentId): DocumentSession | null;
  /** Stores everything typed in all of them; why that failed, or null. */
  flush(): Promise<ErrorValue | null>;
}

export const DocumentContext = createContext<OpenDocuments | null>(null);

export function useDocuments(): OpenDocuments {
  const documents = useContext(DocumentContext);
  if (!documents) throw new Error('useDocuments outside of DocumentContext');
  return documents;
}

export function useOpenSession(): DocumentSession | null {
  const { state } = useDocuments();
  return state.kind === 'open' ? state.session : null;
}

import { createContext, useContext } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DocumentSession } from '../review/session.ts';

/** What is open in this window. */
export type OpenState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly document: DocumentId }
  | { readonly kind: 'failed'; readonly document: DocumentId; readonly error: ErrorValue }
  | { readonly kind: 'open'; readonly session: DocumentSession; readonly title: string };

export interface OpenDocuments {
  readonly state: OpenState;
  /**
   * Opens a document in place of the open one and shows the review view, at a segment where one is named. What was typed is stored first;
   * where that fails, the editor is asked.
   */
  open(document: DocumentId, segment?: SegmentId): Promise<void>;
  /** Reads the open document anew, dropping what this window could not store. */
  reopen(): Promise<void>;
  /** Shows a new title of a document that was renamed, if it is the open one. */
  retitle(document: DocumentId, title: string): void;
  /** Closes without storing: for a document that was deleted. */
  forget(document: DocumentId): void;
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

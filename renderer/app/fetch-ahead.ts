import { fetchDocumentParts } from './document-parts.ts';

/** Fetches the parts that opening a document needs, while the editor still looks at the library. */
export function fetchAhead(): () => void {
  const waiting = requestIdleCallback(() => {
    // Where one is not to be had, opening says so.
    void Promise.allSettled([import('../review/session.ts'), fetchDocumentParts()]);
  });
  return () => cancelIdleCallback(waiting);
}

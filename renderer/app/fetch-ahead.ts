import { windowStore } from '../safety/browser-store.ts';
import { tabMemory } from '../tabs/remembered-tabs.ts';
import { fetchDocumentParts } from './document-parts.ts';

// Where one is not to be had, opening says so.
const fetch = (): void => void Promise.allSettled([import('../review/session.ts'), fetchDocumentParts()]);

/**
 * Fetches the parts that opening a document needs: at once in a window that goes on with one, otherwise while the
 * editor still looks at the library.
 */
export function fetchAhead(): () => void {
  if (tabMemory(windowStore(), null, false).read()?.shown === true) {
    fetch();
    return () => undefined;
  }
  const waiting = requestIdleCallback(fetch);
  return () => cancelIdleCallback(waiting);
}

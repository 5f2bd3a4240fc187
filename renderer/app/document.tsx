import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { useHost } from '../host/host-context.ts';
import { lineBroken } from '../host/line.ts';
import { livingWindows, thisWindow } from '../review/windows.ts';
import { browserStore, windowStore } from '../safety/browser-store.ts';
import { OpenTabs, type OpenTabsSnapshot } from '../tabs/open-tabs.ts';
import { refreshRules } from '../tabs/refresh-rules.ts';
import { tabMemory } from '../tabs/remembered-tabs.ts';
import { UnsavedDialog } from '../tabs/unsaved-dialog.tsx';
import { fetchDocumentParts } from './document-parts.ts';
import { DocumentContext, type OpenDocuments, type OpenState } from './document-context.ts';
import { isOfDocument, useNavigation } from './navigation-context.ts';

/** The documents that are open in this window, which begins with those that were open when it was last closed. */
export function DocumentProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const [open, setOpen] = useState<OpenTabs | null>(null);
  useEffect(() => {
    let wanted = true;
    void livingWindows().then((windows) => {
      const alone = [...windows].every((window) => window === thisWindow());
      const memory = tabMemory(windowStore(), browserStore(), alone);
      if (wanted) setOpen(new OpenTabs((document) => openSession(host, document), memory));
    });
    return () => {
      wanted = false;
    };
  }, [host]);
  return open && <Documents open={open}>{children}</Documents>;
}

/** The editor is the greater part of the program: it is fetched with the first document. */
const openSession = async (host: Host, document: DocumentId) => {
  const parts = fetchDocumentParts();
  const opened = await import('../review/session.ts').then(
    ({ DocumentSession }) => DocumentSession.open(host, document),
    () => lineBroken(),
  );
  await parts;
  return opened;
};

function Documents({ open, children }: { open: OpenTabs; children: ReactNode }) {
  const host = useHost();
  const tabs = useSyncExternalStore(open.subscribe, open.getSnapshot);
  /** A document that waits until the editor has said what becomes of text that could not be stored. */
  const [waiting, setWaiting] = useState<DocumentId | null>(null);
  const { view, comparison, arrive, show } = useNavigation();
  const { front } = tabs;

  useEffect(() => {
    if (open.restore()) arrive('review', null);
  }, [open, arrive]);
  useEffect(() => {
    open.at(isOfDocument(view) ? { view, comparison } : null);
    // Left open by the last start, and looked at only now.
    if (isOfDocument(view) && front !== null && open.tab(front)?.state.kind === 'waiting')
      void open.bring(front);
  }, [open, view, comparison, front]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (open.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [open]);

  const documents = useMemo<OpenDocuments>(() => {
    const wake = (document: DocumentId): void => {
      const session = open.session(document);
      if (session) refreshRules(host, session);
    };
    const goTo = (document: DocumentId): void => {
      wake(document);
      const { place } = open.tab(document) ?? {};
      arrive(place?.view ?? 'review', place?.comparison ?? null);
      void open.bring(document);
    };
    /** Takes a tab away; an editor who looked at it goes to the one used before it, or to the library. */
    const takeAway = (document: DocumentId, step: () => void): void => {
      const looked = isOfDocument(view) && open.getSnapshot().front === document;
      step();
      const next = open.getSnapshot().front;
      if (!looked) return;
      if (next === null) show('library');
      else goTo(next);
    };
    return {
      state: stateOf(tabs),
      tabs,
      async open(document, segment, place) {
        wake(document);
        arrive('review', open.tab(document)?.place.comparison ?? null);
        const tab = await open.bring(document);
        if (segment !== undefined && tab?.state.kind === 'open') tab.state.session.goTo(segment, place);
      },
      goTo,
      walk(by) {
        const next = isOfDocument(view) ? open.neighbour(by) : open.getSnapshot().front;
        if (next !== null) goTo(next);
      },
      move: (by) => open.move(by),
      async close(document) {
        if (await open.store(document)) takeAway(document, () => open.drop(document));
        else setWaiting(document);
      },
      drop: (document) => takeAway(document, () => open.drop(document)),
      openClosed() {
        const { lastClosed } = open.getSnapshot();
        if (lastClosed !== null) goTo(lastClosed);
      },
      async reopen() {
        const document = open.getSnapshot().front;
        if (document !== null) await open.reread(document);
      },
      retitle: (document, title) => open.retitle(document, title),
      forget: (document) => takeAway(document, () => open.forget(document)),
      sessionOf: (document) => open.session(document),
      flush: () => open.flush(),
    };
  }, [open, host, tabs, view, arrive, show]);

  return (
    <DocumentContext value={documents}>
      {children}
      {waiting !== null && (
        <UnsavedDialog
          title={open.tab(waiting)?.title ?? ''}
          onStay={() => setWaiting(null)}
          onLeave={() => {
            setWaiting(null);
            documents.drop(waiting);
          }}
        />
      )}
    </DocumentContext>
  );
}

function stateOf({ tabs, front }: OpenTabsSnapshot): OpenState {
  const tab = tabs.find(({ document }) => document === front);
  if (!tab) return { kind: 'nothing' };
  const { document, title, state } = tab;
  if (state.kind === 'open') return { kind: 'open', session: state.session, title };
  return state.kind === 'failed'
    ? { kind: 'failed', document, error: state.error }
    : { kind: 'opening', document };
}

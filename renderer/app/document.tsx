import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import { useHost } from '../host/host-context.ts';
import { lineBroken } from '../host/line.ts';
import { useWords } from '../i18n/use-words.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DocumentContext, type OpenDocuments, type OpenState } from './document-context.ts';
import { useNavigation } from './navigation-context.ts';

export function DocumentProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const { t } = useWords();
  const { show } = useNavigation();
  const [state, setState] = useState<OpenState>({ kind: 'nothing' });
  /** The document that waits until the editor has said what becomes of text that could not be stored. */
  const [waiting, setWaiting] = useState<{
    readonly document: DocumentId;
    readonly segment?: SegmentId;
  } | null>(null);
  /** Counts up with every opening, so that a slow answer never replaces a later one. */
  const turn = useRef(0);
  const shown = useRef<DocumentSession | null>(null);
  const again = useRef<((document: DocumentId) => Promise<void>) | null>(null);
  const session = state.kind === 'open' ? state.session : null;

  const load = useCallback(
    async (document: DocumentId, segment?: SegmentId) => {
      const mine = ++turn.current;
      shown.current?.dispose();
      shown.current = null;
      setState({ kind: 'opening', document });
      show('review');
      // The editor is the greater part of the program: it is fetched with the first document.
      const opened = await import('../review/session.ts').then(
        ({ DocumentSession }) => DocumentSession.open(host, document),
        () => lineBroken(),
      );
      if (mine !== turn.current) {
        if (opened.ok) opened.value.dispose();
        return;
      }
      if (opened.ok) {
        shown.current = opened.value;
        // Its segments are others now. What is not stored is in the journal and asked about.
        if (segment !== undefined) opened.value.goTo(segment);
        opened.value.onOutgrown(() => void again.current?.(document));
      }
      setState(
        opened.ok
          ? { kind: 'open', session: opened.value, title: opened.value.title }
          : { kind: 'failed', document, error: opened.error },
      );
    },
    [host, show],
  );
  useEffect(() => {
    again.current = load;
  }, [load]);

  const documents = useMemo<OpenDocuments>(
    () => ({
      state,
      async open(document, segment) {
        if (session?.id === document) {
          show('review');
          if (segment !== undefined) session.goTo(segment);
        } else if (!session || (await session.flush())) await load(document, segment);
        else setWaiting({ document, ...(segment !== undefined && { segment }) });
      },
      async reopen() {
        if (session) await load(session.id);
        else if (state.kind === 'failed') await load(state.document);
      },
      retitle(document, title) {
        if (session?.id === document) setState({ kind: 'open', session, title });
      },
      forget(document) {
        if (session?.id !== document) return;
        session.dispose();
        shown.current = null;
        setState({ kind: 'nothing' });
      },
    }),
    [state, session, show, load],
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (session && session.getSnapshot().saved !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [session]);

  return (
    <DocumentContext value={documents}>
      {children}
      <Dialog
        title={t('app.unsavedTitle', { title: state.kind === 'open' ? state.title : '' })}
        role="alertdialog"
        isOpen={waiting !== null}
        onClose={() => setWaiting(null)}
        actions={
          <>
            <Button
              variant="danger"
              onPress={() => {
                setWaiting(null);
                if (waiting !== null) void load(waiting.document, waiting.segment);
              }}
            >
              {t('app.leaveUnsaved')}
            </Button>
            <Button variant="primary" autoFocus onPress={() => setWaiting(null)}>
              {t('app.stay')}
            </Button>
          </>
        }
      >
        <p>{t('app.unsavedText')}</p>
      </Dialog>
    </DocumentContext>
  );
}

import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useTermKeys } from './use-term-keys.ts';

const TermDialog = lazy(() =>
  import('./term-dialog.tsx').then(({ TermDialog }) => ({ default: TermDialog })),
);

/** The keys of terms in the review view, and the dialog that one of them opens. */
export function AddTerm({ session, active }: { session: DocumentSession; active: boolean }) {
  const { t } = useWords();
  const { say } = useMessages();
  const { adding, stop } = useTermKeys(session, active);
  if (!adding) return null;
  return (
    <Suspense fallback={null}>
      <TermDialog term={adding} onKept={({ arabic }) => say(t('terms.kept', { arabic }))} onClose={stop} />
    </Suspense>
  );
}

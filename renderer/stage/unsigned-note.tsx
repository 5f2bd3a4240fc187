import { useOpenSession } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useStage } from './use-stage.ts';

/** Says quietly that what goes out is not signed off. */
export function UnsignedNote() {
  const session = useOpenSession();
  return session ? <Note session={session} /> : null;
}

function Note({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { kind } = useStage(session);
  if (kind === 'signed-off') return null;
  return <p className="hint">{t(kind === 'changed' ? 'stage.exportChanged' : 'stage.exportUnsigned')}</p>;
}

import { Button } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { savedWords } from './saved-words.ts';
import { useNow } from './use-now.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Whether the draft is on disk, and the way on where it is not. */
export function SavedMark({ session }: { session: DocumentSession }) {
  const words = useWords();
  const snapshot = useSnapshot(session, 'saved', 'savedAt', 'saveError', 'conflict');
  const now = useNow(snapshot.savedAt);
  const { saved } = snapshot;
  const stuck = saved === 'failed' || saved === 'conflict';
  const said = savedWords(words, snapshot, now);
  return (
    <span className={`saved saved-${saved}`}>
      <span className="saved-dot" aria-hidden="true" />
      <span role={stuck ? 'alert' : undefined} title={stuck ? said : undefined}>
        {said}
      </span>
      {saved === 'failed' && (
        <Button className="status-button" onPress={() => void session.flush()}>
          {words.t('app.retry')}
        </Button>
      )}
      {snapshot.conflict && !snapshot.conflict.isOpen && (
        <Button className="status-button" onPress={() => session.lookAtConflict(true)}>
          {words.t('status.decide')}
        </Button>
      )}
    </span>
  );
}

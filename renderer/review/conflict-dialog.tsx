import { useState } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Choice as Chosen } from '../../core/review/merge.ts';
import type { DraftConflict } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ConflictRow } from './conflict-row.tsx';
import './conflict.css';
import type { DocumentSession } from './session.ts';

/** Segments of which there are two versions, side by side, to choose from. */
export function ConflictDialog({ session }: { session: DocumentSession }) {
  const { conflict } = useSnapshot(session, 'conflict');
  if (!conflict?.isOpen) return null;
  // Another conflict is another choice.
  const key = conflict.conflicts.map(({ id, theirs }) => `${id} ${theirs.target.join(' ')}`).join('\n');
  return <Open key={key} session={session} conflict={conflict} />;
}

function Open({ session, conflict }: { session: DocumentSession; conflict: DraftConflict }) {
  const words = useWords();
  const { t } = words;
  const { say, trouble } = useMessages();
  const [choices, setChoices] = useState<ReadonlyMap<SegmentId, Chosen>>(new Map());
  const [busy, setBusy] = useState(false);
  const { kind, conflicts, takenOver } = conflict;
  const sides =
    kind === 'unsaved'
      ? { mine: t('conflict.typed'), theirs: t('conflict.stored') }
      : { mine: t('conflict.mine'), theirs: t('conflict.theirs') };

  const chooseAll = (choice: Chosen) => setChoices(new Map(conflicts.map(({ id }) => [id, choice])));
  const confirm = async () => {
    setBusy(true);
    const notes =
      kind === 'unsaved'
        ? { stored: t('conflict.noteBeforeUnsaved'), kept: t('conflict.noteUnsaved') }
        : { stored: t('conflict.noteStored'), kept: t('conflict.noteMine') };
    const settled = await session.resolveConflict(choices, notes);
    setBusy(false);
    if (settled.ok) say(t('conflict.settled'));
    else if (settled.error.code !== 'draft-conflict')
      trouble(t('conflict.failed', { why: words.error(settled.error) }));
  };

  return (
    <Dialog
      title={
        kind === 'unsaved'
          ? t('conflict.unsavedTitle')
          : t('conflict.otherTitle', { count: conflicts.length })
      }
      role="alertdialog"
      width="wide"
      isOpen
      onClose={() => session.lookAtConflict(false)}
      actions={
        <>
          <Button onPress={() => session.lookAtConflict(false)}>{t('conflict.later')}</Button>
          <Button variant="primary" isDisabled={busy} onPress={() => void confirm()}>
            {t('conflict.confirm')}
          </Button>
        </>
      }
    >
      <p>{introduction(words, conflict)}</p>
      {takenOver > 0 && <p className="hint">{t('conflict.takenOver', { count: takenOver })}</p>}
      {conflicts.length > 1 && (
        <div className="conflict-all">
          <Button variant="quiet" onPress={() => chooseAll('mine')}>
            {kind === 'unsaved' ? t('conflict.allTyped') : t('conflict.allMine')}
          </Button>
          <Button variant="quiet" onPress={() => chooseAll('theirs')}>
            {kind === 'unsaved' ? t('conflict.allStored') : t('conflict.allTheirs')}
          </Button>
        </div>
      )}
      <ol className="conflict-rows">
        {conflicts.map((each) => (
          <ConflictRow
            key={each.id}
            conflict={each}
            number={session.draft.indexOf(each.id) + 1}
            sides={sides}
            choice={choices.get(each.id) ?? 'mine'}
            onChoose={(choice) => setChoices((all) => new Map(all).set(each.id, choice))}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function introduction(words: Words, { kind, at }: DraftConflict): string {
  if (kind === 'other-window') return words.t('conflict.otherText');
  return words.t('conflict.unsavedText', { when: words.moment(at ?? 0) });
}

import { useMemo, useState } from 'react';
import type { RevisionId } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/select.tsx';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { legendOf } from './blame-legend.ts';
import { BlamePanel } from './blame-panel.tsx';
import { BlameText } from './blame-text.tsx';
import { useBlame } from './use-blame.ts';

const DRAFT_KEY = 'draft';

/** Every word of a text by the revision that brought it. */
export function BlameView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const { revisions } = useSnapshot(session, 'revisions');
  // The draft of the moment in which the view opened: it is not edited here.
  const [segments] = useState(() => session.getSnapshot().segments);
  const [version, setVersion] = useState(DRAFT_KEY);
  const [chosen, setChosen] = useState<RevisionId | null>(null);
  const [looked, setLooked] = useState<RevisionId | null>(null);
  const blame = useBlame(session, segments, version === DRAFT_KEY ? null : version);
  const legend = useMemo(() => legendOf(blame), [blame]);

  return (
    <div className="blame">
      <div className="blame-head">
        <Select
          label={t('history.blame.version')}
          value={version}
          onChange={(key) => {
            setVersion(key);
            setChosen(null);
            setLooked(null);
          }}
          options={[
            { id: DRAFT_KEY, label: t('history.blame.draft') },
            ...revisions.map(({ id, number, at }) => ({
              id,
              label: t('history.revision', { number }),
              detail: words.moment(at),
            })),
          ]}
        />
        {!blame.isDone && !blame.error && (
          <p className="blame-progress" role="status">
            {t('history.blame.progress', { done: blame.segments.size, total: segments.length })}
          </p>
        )}
      </div>
      {blame.error && <ErrorState title={t('history.readFailed')} hint={words.error(blame.error)} />}
      {blame.segments.size === 0 && !blame.error ? (
        <LoadingState words={t('history.reading')} />
      ) : (
        <div className="blame-page">
          <BlameText segments={segments} blame={blame} legend={legend} chosen={chosen} onLook={setLooked} />
          <BlamePanel legend={legend} looked={looked} chosen={chosen} onChoose={setChosen} />
        </div>
      )}
    </div>
  );
}

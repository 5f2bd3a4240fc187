import { useSnapshot } from '../app/use-snapshot.ts';
import { withControlAndAlt } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { Concordance } from './concordance.tsx';
import { insertMatch } from './insert-match.ts';
import { MatchItem } from './match-item.tsx';
import './memory.css';
import { useMatches } from './use-matches.ts';

/** What was translated before: for the segment the editor is in, and by words. */
export function MemoryPanel({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { segments, current } = useSnapshot(session, 'segments', 'current');
  const number = segments.findIndex(({ id }) => id === current) + 1;
  return (
    <div className="memory">
      <section aria-label={t('memory.matches')}>
        <h3 className="memory-title">
          {t('memory.matches')}
          {number > 0 && <span className="memory-number">{t('memory.segment', { number })}</span>}
        </h3>
        <Matches session={session} />
      </section>
      <Concordance session={session} />
    </div>
  );
}

function Matches({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const answer = useMatches(session);
  if (!answer) return <LoadingState words={t('memory.comparing')} />;
  if (!answer.ok) return <ErrorState title={t('memory.failed')} hint={words.error(answer.error)} />;
  const { matches, units, missing } = answer.value;
  return (
    <>
      <p className={matches.length > 0 && missing === 0 ? 'unseen' : 'hint memory-hint'} role="status">
        {matches.length > 0 && t('memory.found', { count: matches.length })}
        {matches.length === 0 && missing === 0 && t(units === 0 ? 'memory.empty' : 'memory.nothing')}
        {missing > 0 && t('memory.readingUnits', { count: missing })}
      </p>
      <ol className="memory-list">
        {matches.map((match, index) => (
          <MatchItem
            key={match.unit.id}
            match={match}
            number={index + 1}
            keys={withControlAndAlt(String(index + 1))}
            onInsert={() => insertMatch(session, match)}
          />
        ))}
      </ol>
    </>
  );
}

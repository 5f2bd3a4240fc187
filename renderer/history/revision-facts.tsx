import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { sayAuthor } from './say-author.ts';

/** Which revision, by whom, when and why. */
export function RevisionFacts({ revision }: { revision: RevisionSummary }) {
  const words = useWords();
  const { t, moment } = words;
  const { number, at, note, tags, origin, occasion } = revision;
  return (
    <>
      <h3>{t('history.revision', { number })}</h3>
      <p className="history-by">
        <span className="own-direction">{sayAuthor(revision, words)}</span>
        <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
        {origin !== 'manual' && (
          <span>{occasion ? t(`history.occasions.${occasion}`) : t(`history.origins.${origin}`)}</span>
        )}
      </p>
      {note !== '' && (
        <p className="history-note">
          <bdi>{note}</bdi>
        </p>
      )}
      {tags.length > 0 && (
        <ul className="history-tags" aria-label={t('history.tags')}>
          {tags.map((tag) => (
            <li key={tag} className="tag">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

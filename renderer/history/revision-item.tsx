import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';

interface RevisionItemProps {
  revision: RevisionSummary;
  onCompareWithDraft(): void;
  /** Missing for the first revision. */
  onCompareBefore: (() => void) | undefined;
  onRestore(): void;
  onDescribe(): void;
}

export function RevisionItem({
  revision,
  onCompareWithDraft,
  onCompareBefore,
  onRestore,
  onDescribe,
}: RevisionItemProps) {
  const { t, moment } = useWords();
  const { number, author, at, note, tags, origin, occasion, wordsAdded, wordsRemoved } = revision;
  return (
    <li className="history-item" aria-label={t('history.revision', { number })}>
      <h3>{t('history.revision', { number })}</h3>
      <p className="history-by">
        <span className="own-direction">{author === '' ? t('history.byNobody') : author}</span>
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
      <p className="history-size">
        {wordsAdded === 0 && wordsRemoved === 0 ? (
          <span>{t('history.noChange')}</span>
        ) : (
          <>
            {wordsAdded > 0 && (
              <span className="history-added">{t('history.added', { count: wordsAdded })}</span>
            )}
            {wordsRemoved > 0 && (
              <span className="history-removed">{t('history.removed', { count: wordsRemoved })}</span>
            )}
          </>
        )}
      </p>
      <div className="history-actions" role="group" aria-label={t('history.actions', { number })}>
        <Button variant="quiet" onPress={onCompareWithDraft}>
          {t('history.compare')}
        </Button>
        {onCompareBefore && (
          <Button variant="quiet" onPress={onCompareBefore}>
            {t('history.compareBefore')}
          </Button>
        )}
        <Button variant="quiet" onPress={onRestore}>
          {t('history.restore')}
        </Button>
        <Button variant="quiet" onPress={onDescribe}>
          {t('history.describe')}
        </Button>
      </div>
    </li>
  );
}

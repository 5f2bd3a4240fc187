import type { RevisionFlags } from '../../core/contract/history.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { RevisionSteps } from '../stage/revision-steps.tsx';
import { Button } from '../ui/button.tsx';
import { FlagTags } from './flag-tags.tsx';
import { RevisionFacts } from './revision-facts.tsx';

interface RevisionItemProps {
  revision: RevisionSummary;
  /** Undefined while they are worked out. */
  flags: RevisionFlags | undefined;
  onCompareWithDraft(): void;
  /** Missing for the first revision. */
  onCompareBefore: (() => void) | undefined;
  onRestore(): void;
  onDescribe(): void;
}

export function RevisionItem({
  revision,
  flags,
  onCompareWithDraft,
  onCompareBefore,
  onRestore,
  onDescribe,
}: RevisionItemProps) {
  const { t } = useWords();
  const { number, wordsAdded, wordsRemoved } = revision;
  return (
    <li className="history-item" aria-label={t('history.revision', { number })}>
      <RevisionFacts revision={revision} />
      <RevisionSteps revision={revision.id} />
      <FlagTags changes={flags?.changes ?? []} />
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

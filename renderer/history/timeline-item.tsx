import type { FlagChange } from '../../core/history/flag-changes.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { Redline } from '../compare/redline.tsx';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FlagTags } from './flag-tags.tsx';
import { RevisionFacts } from './revision-facts.tsx';
import type { TimelineEntry } from './timeline-entries.ts';

interface TimelineItemProps {
  entry: TimelineEntry;
  /** Null for the draft. */
  revision: RevisionSummary | null;
  /** What the revision did to flags of the segment. */
  flags: readonly FlagChange[];
  /** Missing for what the draft says already. */
  onTake: ((entry: TimelineEntry, revision: number) => void) | undefined;
}

export function TimelineItem({ entry, revision, flags, onTake }: TimelineItemProps) {
  const words = useWords();
  const { t } = words;
  const { before, pairs } = entry;
  const tags = tagsOf(words, entry);
  const isReworded = before === null || pairs.some(({ kind }) => kind !== 'same');
  return (
    <li className={revision ? 'history-item' : 'history-item history-draft'}>
      {revision ? <RevisionFacts revision={revision} /> : <h3>{t('history.timeline.now')}</h3>}
      {tags.length > 0 && (
        <ul className="history-tags">
          {tags.map((tag) => (
            <li key={tag} className="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <FlagTags changes={flags} />
      <div className="history-redline text-english" dir="ltr" lang="en">
        {isReworded ? (
          pairs.map((pair, at) => <Redline key={at} pair={pair} words={words} />)
        ) : (
          <p className="history-kept" lang={words.language} dir="auto">
            {t('history.timeline.sameWords')}
          </p>
        )}
        {pairs.length === 0 && (
          <p className="history-kept" lang={words.language} dir="auto">
            {t('compare.noEnglish')}
          </p>
        )}
      </div>
      {revision && onTake && (
        <div className="history-actions">
          <Button
            variant="quiet"
            aria-label={t('history.timeline.takeOf', { number: revision.number })}
            onPress={() => onTake(entry, revision.number)}
          >
            {t('history.timeline.take')}
          </Button>
        </div>
      )}
    </li>
  );
}

function tagsOf({ t }: Words, { before, step }: TimelineEntry): string[] {
  if (!before) return [t('history.timeline.first')];
  const tags: string[] = [];
  if (before.state !== step.state) {
    if (step.state === 'left-out') tags.push(t('history.timeline.leftOut'));
    else if (before.state === 'left-out') tags.push(t('history.timeline.broughtBack'));
    else {
      const turn = { before: t(`compare.states.${before.state}`), after: t(`compare.states.${step.state}`) };
      tags.push(t('history.timeline.stateTurned', turn));
    }
  }
  if (before.kind !== step.kind) {
    const turn = { before: t(`compare.kinds.${before.kind}`), after: t(`compare.kinds.${step.kind}`) };
    tags.push(t('history.timeline.kindTurned', turn));
  }
  return tags;
}

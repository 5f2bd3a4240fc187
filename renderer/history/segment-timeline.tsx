import { useMemo } from 'react';
import { restoreSegment } from '../../core/review/transitions.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import './history.css';
import { timelineEntries, type TimelineEntry } from './timeline-entries.ts';
import { TimelineItem } from './timeline-item.tsx';
import { useRevisionFlags } from './use-revision-flags.ts';
import { useSegmentHistory } from './use-segment-history.ts';

/** What became of the segment the editor is in, newest first. */
export function SegmentTimeline({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const { segments, current } = useSnapshot(session, 'segments', 'current');
  const read = useSegmentHistory(session, current);
  const index = segments.findIndex(({ id }) => id === current);
  const segment = segments[index];
  const steps = read?.ok ? read.value.history.steps : null;
  const entries = useMemo(
    () => (steps && segment ? timelineEntries(steps, segment) : null),
    [steps, segment],
  );
  const flags = useRevisionFlags(session, steps?.map(({ revision }) => revision) ?? []);
  const replace = useReplace(session);

  if (!segment) return <EmptyState title={t('history.timeline.none')} />;
  if (read?.ok === false)
    return <ErrorState title={t('history.readFailed')} hint={words.error(read.error)} />;
  if (!read || !entries) return <LoadingState words={t('history.reading')} />;
  const number = index + 1;
  const take = ({ step }: TimelineEntry, revision: number) => {
    const from: Segment = { ...segment, ...step, id: segment.id };
    replace([restoreSegment(segment, from)], t('history.timeline.took', { number, revision }));
  };
  return (
    <section className="history" aria-label={t('history.timeline.label', { number })}>
      <h2 className="history-title">{t('history.timeline.label', { number })}</h2>
      <p className="history-arabic text-arabic" dir="rtl" lang="ar">
        {segment.source}
      </p>
      <ol className="history-list">
        {entries.map((entry) => (
          <TimelineItem
            key={entry.revision}
            entry={entry}
            revision={read.value.revisions.get(entry.revision) ?? null}
            flags={flags.get(entry.revision)?.changes.filter((change) => change.segment === segment.id) ?? []}
            onTake={entry === entries[0] ? undefined : take}
          />
        ))}
      </ol>
    </section>
  );
}

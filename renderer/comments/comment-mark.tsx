import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { isOpenQuery } from '../../core/comments/comment.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { CommentIcon } from './comment-icon.tsx';
import './comments.css';

interface Props {
  readonly session: DocumentSession;
  readonly segment: SegmentId;
  readonly number: number;
  readonly current: boolean;
}

/** In the margin of a row: that something open is said of it. */
export function CommentMark({ session, segment, number, current }: Props) {
  const { t } = useWords();
  const { showPanel } = useNavigation();
  const { comments } = session;
  const counts = useSyncExternalStore(comments.subscribe, () => {
    const open = (comments.getSnapshot().comments ?? []).filter(
      ({ anchor, closed }) => anchor.segment === segment && closed === null,
    );
    return `${open.length} ${open.filter(isOpenQuery).length}`;
  });
  const [open = 0, queries = 0] = counts.split(' ').map(Number);
  if (open === 0) return null;
  const look = (): void => {
    const first = comments
      .getSnapshot()
      .comments?.find(({ anchor, closed }) => anchor.segment === segment && closed === null);
    comments.filterBy('here');
    if (first) comments.goTo(first);
    showPanel('segment');
  };
  return (
    <Button
      className="comment-mark"
      excludeFromTabOrder={!current}
      aria-label={t('comments.mark', { number, count: open })}
      onPress={look}
    >
      <CommentIcon kind={queries > 0 ? 'query' : 'comment'} />
    </Button>
  );
}

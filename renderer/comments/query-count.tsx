import { Button } from 'react-aria-components';
import { isOpenQuery } from '../../core/comments/comment.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useComments } from './use-comments.ts';

/** In the status bar: how many queries are open; a press goes to the next. */
export function QueryCount({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { show, showPanel } = useNavigation();
  const { comments } = useComments(session);
  const count = (comments ?? []).filter(isOpenQuery).length;
  if (count === 0) return null;
  const go = (): void => {
    const { current } = session.getSnapshot();
    show('review');
    session.comments.walk(1, current === null ? 0 : session.draft.indexOf(current));
    showPanel('segment');
  };
  return (
    <Button className="status-button" onPress={go}>
      {t('comments.openQueries', { count })}
    </Button>
  );
}

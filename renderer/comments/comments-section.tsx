import { Radio, RadioGroup } from 'react-aria-components';
import { isOpenQuery, type Comment } from '../../core/comments/comment.ts';
import { withControlAndAlt } from '../app/keys.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import '../review/flags.css';
import { Button } from '../ui/button.tsx';
import { CommentCard } from './comment-card.tsx';
import { COMMENT_FILTERS, type CommentFilter } from './comment-desk.ts';
import { CommentForm } from './comment-form.tsx';
import './comments.css';
import { useComments } from './use-comments.ts';

/** What is said of the segment, or of the whole document, and a place to say more. */
export function CommentsSection({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const { current } = useSnapshot(session, 'current');
  const { comments, writing, filter } = useComments(session);
  const shows: Readonly<Record<CommentFilter, (comment: Comment) => boolean>> = {
    here: ({ anchor }) => anchor.segment === current,
    queries: isOpenQuery,
    all: () => true,
  };
  const all = comments ?? [];
  const list = all.filter(shows[filter]);
  const anchor = writing?.what === 'new' ? writing.anchor : null;
  const leave = (): void => {
    session.comments.write(null);
    session.focusEditor();
  };

  return (
    <section className="comments" aria-label={t('comments.label')}>
      <div className="comments-head">
        <h2 className="history-title">{t('comments.label')}</h2>
        {!anchor && current !== null && (
          <Button
            variant="quiet"
            keys={withControlAndAlt('M')}
            onPress={() => session.comments.compose(current, null)}
          >
            {t('comments.add')}
          </Button>
        )}
      </div>
      {all.length > 0 && (
        <RadioGroup
          className="comment-filters"
          orientation="horizontal"
          aria-label={t('comments.filters')}
          value={filter}
          onChange={(value) =>
            session.comments.filterBy(COMMENT_FILTERS.find((id) => id === value) ?? 'here')
          }
        >
          {COMMENT_FILTERS.map((id) => (
            <Radio className="flag-filter" key={id} value={id}>
              {t(`comments.${id}`)}
              <span className="flag-count">{words.number(all.filter(shows[id]).length)}</span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {anchor && (
        <div className="comment-new">
          <p className="comment-on">
            {anchor.words
              ? t('comments.onWords')
              : t('comments.onSegment', { number: numberOf(session, anchor.segment) })}
          </p>
          {anchor.words && (
            <p
              className={anchor.side === 'source' ? 'flag-words flag-words-arabic' : 'flag-words'}
              lang={anchor.side === 'source' ? 'ar' : 'en'}
              dir={anchor.side === 'source' ? 'rtl' : 'ltr'}
            >
              {anchor.words.text}
            </p>
          )}
          <CommentForm
            key={JSON.stringify(anchor)}
            label={t('comments.text')}
            action={t('comments.send')}
            hasKind
            onSend={async (text, kind) => {
              const sent = await session.comments.add(anchor, kind, text);
              if (sent.ok) session.focusEditor();
              return sent;
            }}
            onCancel={leave}
          />
        </div>
      )}
      {list.length > 0 ? (
        <ol className="comment-list">
          {list.map((comment) => (
            <CommentCard
              key={comment.id}
              session={session}
              comment={comment}
              number={numberOf(session, comment.anchor.segment)}
            />
          ))}
        </ol>
      ) : (
        !anchor && <p className="comment-none">{t(`comments.empty.${filter}`)}</p>
      )}
    </section>
  );
}

const numberOf = (session: DocumentSession, segment: string): number => session.draft.indexOf(segment) + 1;

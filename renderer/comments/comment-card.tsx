import { useEffect, useRef } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Comment, CommentEntry } from '../../core/comments/comment.ts';
import type { Result } from '../../core/model/result.ts';
import { useProgram } from '../app/program-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentIcon } from './comment-icon.tsx';
import { useComments } from './use-comments.ts';

interface Props {
  readonly session: DocumentSession;
  readonly comment: Comment;
  /** 1-based segment. */
  readonly number: number;
}

/** A comment with its answers, and what can be done with it. */
export function CommentCard({ session, comment, number }: Props) {
  const words = useWords();
  const { t } = words;
  const { comments } = session;
  const { focused, writing } = useComments(session);
  const { trouble } = useMessages();
  const card = useRef<HTMLLIElement>(null);
  const { id, kind, anchor, entries, closed } = comment;
  const isFocused = focused === id;
  useEffect(() => {
    if (isFocused) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);

  const close = async (isClosed: boolean): Promise<void> => {
    const result = await comments.close(id, isClosed);
    if (!result.ok) trouble(t('comments.failed', { error: words.error(result.error) }));
  };
  const isAnswering = writing?.what === 'answer' && writing.comment === id;
  const name = t(`comments.kinds.${kind}`);
  return (
    <li
      ref={card}
      className="comment-card"
      data-kind={kind}
      data-closed={closed ? true : undefined}
      data-focused={isFocused || undefined}
    >
      <Pressable className="comment-head" onPress={() => comments.goTo(comment)}>
        <CommentIcon kind={kind} />
        <span className="comment-kind">{name}</span>
        {closed && <span className="comment-state">{t('comments.closed')}</span>}
        <span className="flag-number" aria-hidden="true">
          {words.number(number)}
        </span>
        <span className="unseen">{t('comments.goTo', { number })}</span>
      </Pressable>
      {anchor.words && (
        <p
          className={anchor.side === 'source' ? 'flag-words flag-words-arabic' : 'flag-words'}
          lang={anchor.side === 'source' ? 'ar' : 'en'}
          dir={anchor.side === 'source' ? 'rtl' : 'ltr'}
        >
          {anchor.words.text}
        </p>
      )}
      {comments.isOrphan(comment) && <p className="comment-orphan">{t('comments.orphan')}</p>}
      {entries.map((entry, at) => (
        <Entry key={entry.id} session={session} comment={comment} entry={entry} isFirst={at === 0} />
      ))}
      {closed && (
        <p className="comment-by">
          {t('comments.closedBy', {
            author: closed.by || t('comments.anonymous'),
            when: words.moment(closed.at),
          })}
        </p>
      )}
      {isAnswering ? (
        <CommentForm
          label={t('comments.answerLabel')}
          action={t('comments.answer')}
          onSend={(text) => comments.answer(id, text)}
          onCancel={() => comments.write(null)}
        />
      ) : (
        <div className="comment-buttons">
          <Button variant="quiet" onPress={() => comments.write({ what: 'answer', comment: id })}>
            {t('comments.answer')}
          </Button>
          <Button variant="quiet" onPress={() => void close(closed === null)}>
            {t(closed ? 'comments.reopen' : 'comments.close')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface EntryProps {
  readonly session: DocumentSession;
  readonly comment: Comment;
  readonly entry: CommentEntry;
  readonly isFirst: boolean;
}

function Entry({ session, comment, entry, isFirst }: EntryProps) {
  const words = useWords();
  const { t } = words;
  const { comments } = session;
  const { writing } = useComments(session);
  const { settings } = useProgram();
  const { say, trouble } = useMessages();
  const { id, author, at, editedAt, text } = entry;

  const tell = (result: Result<null>): void => {
    if (!result.ok) trouble((now) => now.t('comments.failed', { error: now.error(result.error) }));
  };
  const remove = async (): Promise<void> => {
    const removed = await comments.remove(comment, id);
    tell(removed);
    if (!removed.ok) return;
    say((now) => now.t(isFirst ? 'comments.removed' : 'comments.answerRemoved'), {
      label: t('comments.undo'),
      run: () => void comments.restore(comment).then(tell),
    });
  };
  if (writing?.what === 'reword' && writing.comment === comment.id && writing.entry === id)
    return (
      <CommentForm
        label={t('comments.rewordLabel')}
        action={t('comments.save')}
        text={text}
        onSend={(now) => comments.reword(comment.id, id, now)}
        onCancel={() => comments.write(null)}
      />
    );
  const by = author === '' ? t('comments.anonymous') : author;
  const own = {
    id: 'reword',
    label: t('comments.reword'),
    onAction: () => comments.write({ what: 'reword', comment: comment.id, entry: id }),
  };
  return (
    <div className={isFirst ? 'comment-entry' : 'comment-entry comment-answer'}>
      <div className="comment-said">
        <p className="comment-by">
          <bdi className="comment-author">{by}</bdi>
          <time dateTime={new Date(at).toISOString()}>{words.moment(at)}</time>
          {editedAt !== null && <span title={words.moment(editedAt)}>{t('comments.edited')}</span>}
        </p>
        <Menu
          label={t('comments.actions', { author: by })}
          entries={[
            ...(author === settings.author ? [own] : []),
            {
              id: 'remove',
              label: t(isFirst ? 'comments.remove' : 'comments.removeAnswer'),
              onAction: () => void remove(),
            },
          ]}
        />
      </div>
      <p className="comment-text" dir="auto">
        {text}
      </p>
    </div>
  );
}

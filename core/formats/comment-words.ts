/** Comments as lines of a page, the same in every format that has no comments of its own. */
import type { Comment } from '../comments/comment.ts';
import { fill } from '../locales/fill.ts';
import type { RedlineWords } from './redline-words.ts';

/** "Query on “the bank”. Noor, 5 May: Which bank?", then the answers, then who closed it. */
export function commentLines(
  { kind, anchor, entries, closed }: Comment,
  words: RedlineWords,
): readonly string[] {
  const { comments } = words.texts;
  const name = comments[kind];
  const head = anchor.words ? fill(comments.on, { kind: name, text: anchor.words.text }) : name;
  const by = (author: string, at: number): string =>
    [author, words.moment(at)].filter((part) => part !== '').join(', ');
  return [
    ...entries.map(({ author, at, text }, index) => {
      const said = fill(comments.said, { by: by(author, at), text });
      return index === 0 ? `${head}. ${said}` : `↳ ${said}`;
    }),
    ...(closed ? [fill(comments.closed, { by: by(closed.by, closed.at) })] : []),
  ];
}

/** A comment as other programs read it. */
export function commentRecord({ kind, anchor, entries, closed }: Comment) {
  const moment = (at: number): string => new Date(at).toISOString();
  const { side, words } = anchor;
  return {
    kind,
    side,
    words: words?.text ?? null,
    entries: entries.map(({ author, at, text }) => ({ author, at: moment(at), text })),
    closed: closed && { by: closed.by, at: moment(closed.at) },
  };
}

import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Words } from '../i18n/use-words.ts';

/** Who a revision is by: an editor who gave a name, the program where it kept one of itself, or nobody. */
export function sayAuthor(
  { author, origin }: Pick<RevisionSummary, 'author' | 'origin'>,
  { t }: Words,
): string {
  if (author !== '') return author;
  return t(origin === 'automatic' ? 'history.byProgram' : 'history.byNobody');
}

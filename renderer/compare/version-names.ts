import type { VersionRef } from '../../core/contract/calls.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Comparison, ForeignRef, SideRef } from '../app/navigation-context.ts';
import type { Words } from '../i18n/use-words.ts';

export const DRAFT: VersionRef = { kind: 'draft' };
const DRAFT_KEY = 'draft';

/** A name of a version for lists and caches; ids are never `draft`. */
export const versionKey = (ref: SideRef): string => (ref.kind === 'draft' ? DRAFT_KEY : ref.id);

export const versionOfKey = (key: string): VersionRef =>
  key === DRAFT_KEY ? DRAFT : { kind: 'revision', id: key };

export const isForeign = (ref: SideRef): ref is ForeignRef => ref.kind === 'document' || ref.kind === 'file';

export const revisionRef = ({ id }: RevisionSummary): VersionRef => ({ kind: 'revision', id });

/** "Revision 2", "Draft", the title of another document, the name of a file. */
export function versionName({ t }: Words, ref: SideRef, revisions: readonly RevisionSummary[]): string {
  if (isForeign(ref)) return ref.name;
  const revision = ref.kind === 'revision' ? revisions.find(({ id }) => id === ref.id) : undefined;
  return revision ? t('compare.revision', { number: revision.number }) : t('compare.draft');
}

/**
 * What is compared unless the editor chose: the last revision with the draft. Null without a revision.
 * @param revisions newest first
 */
export function usualComparison(revisions: readonly RevisionSummary[]): Comparison | null {
  const [latest] = revisions;
  return latest ? { before: revisionRef(latest), after: DRAFT } : null;
}

/** The chosen comparison, where its revisions are of this document. */
export function validComparison(
  chosen: Comparison | null,
  revisions: readonly RevisionSummary[],
): Comparison | null {
  const known = (ref: SideRef) =>
    ref.kind !== 'revision' || revisions.some((revision) => revision.id === ref.id);
  return chosen && known(chosen.before) && known(chosen.after) ? chosen : usualComparison(revisions);
}

/** The chosen comparison, where both sides are stored versions of this document; else what is usual. */
export function storedComparison(
  chosen: Comparison | null,
  revisions: readonly RevisionSummary[],
): { readonly before: VersionRef; readonly after: VersionRef } {
  const { before, after } = validComparison(chosen, revisions) ?? { before: DRAFT, after: DRAFT };
  if (!isForeign(before) && !isForeign(after)) return { before, after };
  const [latest] = revisions;
  return { before: latest ? revisionRef(latest) : DRAFT, after: DRAFT };
}

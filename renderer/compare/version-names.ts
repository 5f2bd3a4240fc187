import type { VersionRef } from '../../core/contract/calls.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Comparison } from '../app/navigation-context.ts';
import type { Words } from '../i18n/use-words.ts';

export const DRAFT: VersionRef = { kind: 'draft' };
const DRAFT_KEY = 'draft';

/** A name of a version for lists and caches; revision ids are never `draft`. */
export const versionKey = (ref: VersionRef): string => (ref.kind === 'draft' ? DRAFT_KEY : ref.id);

export const versionOfKey = (key: string): VersionRef =>
  key === DRAFT_KEY ? DRAFT : { kind: 'revision', id: key };

export const revisionRef = ({ id }: RevisionSummary): VersionRef => ({ kind: 'revision', id });

/** "Revision 2", "Draft". */
export function versionName({ t }: Words, ref: VersionRef, revisions: readonly RevisionSummary[]): string {
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
  const known = (ref: VersionRef) =>
    ref.kind === 'draft' || revisions.some((revision) => revision.id === ref.id);
  return chosen && known(chosen.before) && known(chosen.after) ? chosen : usualComparison(revisions);
}

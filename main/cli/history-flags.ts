import type { RevisionFlags } from '../../core/contract/history.ts';
import type { DocumentId, RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import type { Library } from './library.ts';

/** Latest revisions whose flags are worked out for a list; of older ones those are told that are known. */
const MOST = 200;

/** @param revisions newest first */
export async function flagsOf(
  library: Library,
  document: DocumentId,
  revisions: readonly RevisionSummary[],
): Promise<ReadonlyMap<RevisionId, RevisionFlags>> {
  const found = new Map<RevisionId, RevisionFlags>();
  for (let left = revisions.slice(0, MOST).map(({ id }) => id); left.length > 0;) {
    const answer = await library.ask('revision.flags', { document, revisions: left });
    if (answer.length === 0) break;
    for (const flags of answer) found.set(flags.revision, flags);
    left = left.filter((id) => !found.has(id));
  }
  return found;
}

/** Flags mended, brought in, dismissed: "-3 +1 ~2"; empty where nothing is known. */
export function renderTurns(flags: RevisionFlags | undefined): string {
  if (!flags) return '';
  const count = (...turns: readonly string[]): number =>
    flags.changes.filter(({ turn }) => turns.includes(turn)).length;
  const dismissed = count('dismissed');
  const balance = `-${count('mended')} +${count('came-in', 'reinstated')}`;
  return dismissed === 0 ? balance : `${balance} ~${dismissed}`;
}

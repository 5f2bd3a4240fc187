/** Which revisions a window knows: the latest without a gap, and older ones that it came across. */
import type { OpenDocument } from '../../core/contract/calls.ts';
import { REVISION_PAGE } from '../../core/contract/history.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { SessionSnapshot } from '../app/session-types.ts';

type Known = Pick<SessionSnapshot, 'revisions' | 'revisionsFrom' | 'revisionCount'>;

/** Below the first number there is. */
const ALL = 1;

export function knownRevisions({
  revisions,
  revisionCount,
}: Pick<OpenDocument, 'revisions' | 'revisionCount'>): Known {
  return { revisions, revisionsFrom: lowest(revisions, revisionCount), revisionCount };
}

/** With revisions that are new, or were described anew. */
export function withRevisions(known: Known, revisions: readonly RevisionSummary[]): Known {
  const latest = known.revisions[0]?.number ?? 0;
  const added = revisions.filter(({ number }) => number > latest).length;
  return {
    revisions: merged(known.revisions, revisions),
    revisionsFrom: known.revisionsFrom,
    revisionCount: known.revisionCount + added,
  };
}

/** With the page of revisions that follows; one that is not full is the last. */
export function withOlder(known: Known, page: readonly RevisionSummary[]): Known {
  const revisions = merged(known.revisions, page);
  const isLast = page.length < REVISION_PAGE;
  return { ...known, revisions, revisionsFrom: isLast ? ALL : (page.at(-1)?.number ?? ALL) };
}

function lowest(revisions: readonly RevisionSummary[], count: number): number {
  return revisions.length >= count ? ALL : (revisions.at(-1)?.number ?? ALL);
}

function merged(known: readonly RevisionSummary[], more: readonly RevisionSummary[]): RevisionSummary[] {
  const byId = new Map([...known, ...more].map((revision) => [revision.id, revision]));
  return [...byId.values()].sort((a, b) => b.number - a.number);
}

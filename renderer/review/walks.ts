/**
 * Walks through what waits in the open document, of the segments that the filter leaves: flags, corrected Arabic, unclear entries of
 * the ledger.
 */
import { isUnclear } from '../../core/ledger/entry.ts';
import { asksForLook } from '../../core/review/correct.ts';
import { walksTo } from '../outline/matches.ts';
import { nextEntry } from '../ledger/entry-walk.ts';
import { nextFlag } from './flag-walk.ts';
import type { DocumentSession } from './session.ts';

/** Goes to the next (+1) or former (-1) open flag. */
export function walkFlags(session: DocumentSession, by: -1 | 1): void {
  const { flags, current, focused } = session.getSnapshot();
  const segment = current === null ? -1 : session.draft.indexOf(current);
  const fits = walksTo(session);
  const among = flags.filter(({ place }) => fits(place.segment));
  const next = nextFlag(among, by, { flag: focused, segment }, ({ place }) =>
    session.draft.indexOf(place.segment),
  );
  if (next) session.goToFlag(next);
}

/** Goes to the next (+1) or former (-1) segment whose Arabic was corrected. */
export function walkLooks(session: DocumentSession, by: -1 | 1): void {
  const { segments, former, current } = session.getSnapshot();
  const fits = walksTo(session);
  const waiting = segments.flatMap((segment, at) =>
    asksForLook(segment, former) && fits(segment.id) ? [at] : [],
  );
  const from = current === null ? -1 : session.draft.indexOf(current);
  const next =
    by > 0
      ? (waiting.find((at) => at > from) ?? waiting[0])
      : (waiting.findLast((at) => at < from) ?? waiting.at(-1));
  const segment = next === undefined ? undefined : segments[next];
  if (segment) session.goTo(segment.id);
}

/** Goes to the next (+1) or former (-1) entry that is unclear. */
export function walkLedger(session: DocumentSession, by: -1 | 1): void {
  const { segments, ledger, dismissals, current, entry } = session.getSnapshot();
  const confirmed = new Set(dismissals.map(({ key }) => key));
  const fits = walksTo(session);
  const unclear = segments
    .flatMap(({ id }) => (fits(id) ? (ledger.get(id) ?? []) : []))
    .filter((each) => isUnclear(each, confirmed));
  const at = current === null ? 0 : session.draft.indexOf(current);
  const next = nextEntry(unclear, by, entry, at, ({ segment }) => session.draft.indexOf(segment));
  if (next) session.goToEntry(next);
}

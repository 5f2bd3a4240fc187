import type { MemoryMatch } from '../../core/memory/match.ts';
import { rewrite } from '../../core/review/transitions.ts';
import type { DocumentSession } from '../review/session.ts';
import { memoryDesk } from './memory-desk.ts';

/** Puts the English of a match in the place of the current segment's, as an edit like any other. */
export function insertMatch(session: DocumentSession, { target }: MemoryMatch): void {
  const { current } = session.getSnapshot();
  const segment = current === null ? undefined : session.segment(current);
  if (segment) session.replaceSegments([rewrite(segment, target.split('\n'))]);
}

/** The match of a number, from 1, as the panel shows it. */
export function insertMatchAt(session: DocumentSession, number: number): void {
  const { segment, matches } = memoryDesk(session).getSnapshot();
  const match = matches?.ok ? matches.value.matches[number - 1] : undefined;
  if (match && segment === session.getSnapshot().current) insertMatch(session, match);
}

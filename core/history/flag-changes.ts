/** What a revision did to the flags of its document. */
import type { Flag, Severity } from '../model/flag.ts';
import type { SegmentId } from '../model/segment.ts';

export const FLAG_TURNS = ['mended', 'came-in', 'dismissed', 'reinstated'] as const;
export type FlagTurn = (typeof FLAG_TURNS)[number];

export interface FlagChange {
  readonly turn: FlagTurn;
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly segment: SegmentId;
  /** The flagged words. */
  readonly text: string;
}

export type OpenFlags = Readonly<Record<Severity, number>>;

type Known = Pick<Flag, 'key' | 'rule' | 'severity' | 'status' | 'text' | 'place' | 'messageId'>;

export function openFlags(flags: readonly Pick<Flag, 'status' | 'severity'>[]): OpenFlags {
  const open = { critical: 0, major: 0, minor: 0, neutral: 0 };
  for (const { status, severity } of flags) if (status === 'open') open[severity] += 1;
  return open;
}

/**
 * Flags that were open and are not, and the other way round. A flag is known by its key; where only its neighbours
 * were rewritten, by rule and words. Spelling and style remarks (neutral) do not count.
 */
export function flagChanges(before: readonly Known[], after: readonly Known[]): FlagChange[] {
  const [was, is] = [byKey(before), byKey(after)];
  const closed = [...was.values()].filter((flag) => counts(flag) && !isOpen(is.get(flag.key)));
  const opened = [...is.values()].filter((flag) => counts(flag) && !isOpen(was.get(flag.key)));
  const moved = new Map<string, number>();
  for (const flag of opened)
    if (!was.has(flag.key)) moved.set(faultOf(flag), (moved.get(faultOf(flag)) ?? 0) + 1);
  const changes: FlagChange[] = [];
  const stayed = new Map<string, number>();
  for (const flag of closed) {
    const fault = faultOf(flag);
    if (is.get(flag.key)?.status === 'dismissed') changes.push(changeOf('dismissed', flag));
    else if (!is.has(flag.key) && (moved.get(fault) ?? 0) > 0) {
      moved.set(fault, (moved.get(fault) ?? 0) - 1);
      stayed.set(fault, (stayed.get(fault) ?? 0) + 1);
    } else changes.push(changeOf('mended', flag));
  }
  for (const flag of opened) {
    const fault = faultOf(flag);
    const left = stayed.get(fault) ?? 0;
    if (was.get(flag.key)?.status === 'dismissed') changes.push(changeOf('reinstated', flag));
    else if (!was.has(flag.key) && left > 0) stayed.set(fault, left - 1);
    else changes.push(changeOf('came-in', flag));
  }
  return changes;
}

/** Of flags with the same key the open one counts. */
function byKey(flags: readonly Known[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const flag of flags) if (!isOpen(known.get(flag.key))) known.set(flag.key, flag);
  return known;
}

const isOpen = (flag: Known | undefined): boolean => flag?.status === 'open';
const counts = (flag: Known): boolean => isOpen(flag) && flag.severity !== 'neutral';
const faultOf = ({ rule, messageId, place, text }: Known): string =>
  JSON.stringify([rule, messageId, place.segment, place.side, text]);

function changeOf(turn: FlagTurn, { key, rule, severity, place, text }: Known): FlagChange {
  return { turn, key, rule, severity, segment: place.segment, text };
}

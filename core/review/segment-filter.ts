/** Which segments an editor wants to look at: by state, by kind and by what is flagged in them. */
import type { Flag, Severity } from '../model/flag.ts';
import type { Segment, SegmentId, SegmentKind } from '../model/segment.ts';
import { asksForLook, type FormerArabic } from './correct.ts';

/** `unreviewed`: to do or draft; `corrected`: the Arabic changed and the English waits for another look. */
export const STATE_FILTERS = ['unreviewed', 'reviewed', 'left-out', 'corrected'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Any open flag, those of a severity, or those of a rule. */
export type FlagFilter = 'any' | Severity | { readonly rule: string };

/** What is null does not narrow. */
export interface SegmentFilter {
  readonly state: StateFilter | null;
  readonly kind: SegmentKind | null;
  readonly flag: FlagFilter | null;
}

export const NO_FILTER: SegmentFilter = { state: null, kind: null, flag: null };

export interface Filtered {
  readonly segments: readonly Segment[];
  readonly former: FormerArabic;
  readonly flags: readonly Flag[];
}

/** How many segments each choice would leave, the other two being as they are. */
export interface FilterCounts {
  readonly states: ReadonlyMap<StateFilter, number>;
  readonly kinds: ReadonlyMap<SegmentKind, number>;
  readonly severities: ReadonlyMap<'any' | Severity, number>;
  /** Rules with an open flag in the document. */
  readonly rules: ReadonlyMap<string, number>;
}

export const isNarrow = ({ state, kind, flag }: SegmentFilter): boolean =>
  state !== null || kind !== null || flag !== null;

function statesOf(segment: Segment, former: FormerArabic): readonly StateFilter[] {
  const { state } = segment;
  const own = state === 'todo' || state === 'draft' ? 'unreviewed' : state;
  return asksForLook(segment, former) ? [own, 'corrected'] : [own];
}

/** Open flags by segment. */
function openIn(flags: readonly Flag[]): ReadonlyMap<SegmentId, readonly Flag[]> {
  const found = new Map<SegmentId, Flag[]>();
  for (const flag of flags) {
    if (flag.status !== 'open') continue;
    const list = found.get(flag.place.segment);
    if (list) list.push(flag);
    else found.set(flag.place.segment, [flag]);
  }
  return found;
}

function fitsFlag(filter: FlagFilter | null, open: readonly Flag[]): boolean {
  if (filter === null) return true;
  if (filter === 'any') return open.length > 0;
  if (typeof filter === 'string') return open.some(({ severity }) => severity === filter);
  return open.some(({ rule }) => rule === filter.rule);
}

/** Those that fit, in the order of the text. */
export function matching(
  { segments, former, flags }: Filtered,
  { state, kind, flag }: SegmentFilter,
): readonly SegmentId[] {
  const open = flag === null ? new Map<SegmentId, readonly Flag[]>() : openIn(flags);
  return segments.flatMap((segment) =>
    (state === null || statesOf(segment, former).includes(state)) &&
    (kind === null || segment.kind === kind) &&
    fitsFlag(flag, open.get(segment.id) ?? [])
      ? [segment.id]
      : [],
  );
}

export function countsOf({ segments, former, flags }: Filtered, filter: SegmentFilter): FilterCounts {
  const open = openIn(flags);
  const states = new Map<StateFilter, number>();
  const kinds = new Map<SegmentKind, number>();
  const severities = new Map<'any' | Severity, number>();
  // Every rule is there to be chosen, also where the other choices leave nothing of it.
  const rules = new Map<string, number>();
  for (const list of open.values()) for (const { rule } of list) rules.set(rule, 0);
  const count = <K>(into: Map<K, number>, key: K): void => void into.set(key, (into.get(key) ?? 0) + 1);
  for (const segment of segments) {
    const own = statesOf(segment, former);
    const flagged = open.get(segment.id) ?? [];
    const fitsState = filter.state === null || own.includes(filter.state);
    const fitsKind = filter.kind === null || segment.kind === filter.kind;
    if (fitsKind && fitsFlag(filter.flag, flagged)) for (const state of own) count(states, state);
    if (fitsState && fitsFlag(filter.flag, flagged)) count(kinds, segment.kind);
    if (!fitsState || !fitsKind || flagged.length === 0) continue;
    count(severities, 'any');
    for (const severity of new Set(flagged.map((flag) => flag.severity))) count(severities, severity);
    for (const rule of new Set(flagged.map((flag) => flag.rule))) count(rules, rule);
  }
  return { states, kinds, severities, rules };
}

/** The next (+1) or former (-1) of some segments, seen from one of the text, around its end. */
export function stepAmong(
  segments: readonly Segment[],
  among: ReadonlySet<SegmentId>,
  from: SegmentId | null,
  by: -1 | 1,
): SegmentId | null {
  const count = segments.length;
  const at = segments.findIndex(({ id }) => id === from);
  // From nowhere, the first step leads to the first or the last.
  const start = at < 0 && by < 0 ? count : at;
  for (let step = 1; step <= count; step++) {
    const segment = segments[(((start + by * step) % count) + count) % count];
    if (segment && among.has(segment.id)) return segment.id;
  }
  return null;
}

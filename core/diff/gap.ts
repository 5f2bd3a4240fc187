/** What stands between two kept units, and how much of its white space stays at either end. */
import type { DiffOptions } from './difference.ts';
import { agree } from './ignored.ts';
import type { Piece, UnitStore } from './unit-store.ts';

/** Changed units with the white space around them. */
export interface Gap {
  readonly text: string;
  /** Lengths of the white space before the first and after the last changed unit; of all of it, if there is none. */
  readonly lead: number;
  readonly trail: number;
  readonly hasUnits: boolean;
}

export function gapOf(store: UnitStore, piece: Piece, from: number, to: number): Gap {
  const { starts, ends } = store;
  const start = from > piece.from ? (ends[from - 1] ?? 0) : 0;
  const end = to < piece.to ? (starts[to] ?? 0) : piece.text.length;
  const text = piece.text.slice(start, end);
  if (from === to) return { text, lead: text.length, trail: text.length, hasUnits: false };
  return {
    text,
    lead: (starts[from] ?? 0) - start,
    trail: end - (ends[to - 1] ?? 0),
    hasUnits: true,
  };
}

/** Lengths at the start and the end of the old and the new gap that stay, or change in what is passed over alone. */
export interface KeptEnds {
  readonly oldHead: number;
  readonly newHead: number;
  readonly oldTail: number;
  readonly newTail: number;
}

export function keptEnds(gone: Gap, come: Gap, options: DiffOptions): KeptEnds {
  const passes = options.ignorePunctuation ?? options.ignoreSpace ?? false;
  const strict = sharedEnds(gone, come);
  if (!passes) return strict;
  const head = (oldHead: number, newHead: number): KeptEnds | null =>
    agree(gone.text.slice(0, oldHead), come.text.slice(0, newHead), options)
      ? { oldHead, newHead, oldTail: 0, newTail: 0 }
      : null;
  const tail = (oldTail: number, newTail: number): KeptEnds | null =>
    agree(gone.text.slice(gone.text.length - oldTail), come.text.slice(come.text.length - newTail), options)
      ? { oldHead: 0, newHead: 0, oldTail, newTail }
      : null;
  if (gone.hasUnits && come.hasUnits) {
    const [start, end] = [head(gone.lead, come.lead) ?? strict, tail(gone.trail, come.trail) ?? strict];
    return { oldHead: start.oldHead, newHead: start.newHead, oldTail: end.oldTail, newTail: end.newTail };
  }
  return head(gone.lead, come.lead) ?? tail(gone.trail, come.trail) ?? strict;
}

function sharedEnds(a: Gap, b: Gap): KeptEnds {
  const head = sharedStart(a, b);
  const tail = sharedEnd(a, b, Math.min(a.text.length, b.text.length) - head);
  return { oldHead: head, newHead: head, oldTail: tail, newTail: tail };
}

function sharedStart(a: Gap, b: Gap): number {
  const limit = Math.min(a.lead, b.lead);
  let head = 0;
  while (head < limit && a.text.charCodeAt(head) === b.text.charCodeAt(head)) head += 1;
  return cutsLineEnd(a.text, head) || cutsLineEnd(b.text, head) ? head - 1 : head;
}

function sharedEnd(a: Gap, b: Gap, room: number): number {
  const limit = Math.min(a.trail, b.trail, room);
  let tail = 0;
  while (
    tail < limit &&
    a.text.charCodeAt(a.text.length - 1 - tail) === b.text.charCodeAt(b.text.length - 1 - tail)
  )
    tail += 1;
  return cutsLineEnd(a.text, a.text.length - tail) || cutsLineEnd(b.text, b.text.length - tail)
    ? tail - 1
    : tail;
}

/** A carriage return and its line feed are one grapheme. */
function cutsLineEnd(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n';
}

/**
 * Changes of units written out as runs of text. Between two units that stay, the old and the new text are
 * compared as strings: white space that both have at an end stays, so that a redline strikes no space out that
 * it did not mean.
 */
import type { Op, OpKind } from './difference.ts';
import type { Unit } from './units.ts';

/** Half-open runs of units: `[beforeStart, beforeEnd)` became `[afterStart, afterEnd)`. */
export interface Change {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** `changes` in order, not touching each other; all other units of both texts are equal in pairs. */
export function opsOf(
  before: string,
  after: string,
  old: readonly Unit[],
  now: readonly Unit[],
  changes: readonly Change[],
): readonly Op[] {
  const ops: { kind: OpKind; text: string }[] = [];
  const push = (kind: OpKind, text: string): void => {
    const last = ops.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else ops.push({ kind, text });
  };
  const between = (gone: Gap, come: Gap): void => {
    const head = sharedStart(gone, come);
    const tail = sharedEnd(gone, come, Math.min(gone.text.length, come.text.length) - head);
    push('same', gone.text.slice(0, head));
    push('removed', gone.text.slice(head, gone.text.length - tail));
    push('added', come.text.slice(head, come.text.length - tail));
    push('same', gone.text.slice(gone.text.length - tail));
  };

  let [oldFrom, newFrom] = [0, 0];
  let [oldKept, newKept] = [0, 0];
  const end: Change = {
    beforeStart: old.length,
    beforeEnd: old.length,
    afterStart: now.length,
    afterEnd: now.length,
  };
  for (const change of [...changes, end]) {
    for (; oldKept < change.beforeStart; oldKept++, newKept++) {
      between(gapOf(before, old, oldFrom, oldKept), gapOf(after, now, newFrom, newKept));
      push('same', old[oldKept]?.text ?? '');
      [oldFrom, newFrom] = [oldKept + 1, newKept + 1];
    }
    [oldKept, newKept] = [change.beforeEnd, change.afterEnd];
  }
  between(gapOf(before, old, oldFrom, old.length), gapOf(after, now, newFrom, now.length));
  return ops;
}

/** What stands between two kept units: changed units `[from, to)` with the white space around them. */
interface Gap {
  readonly text: string;
  /** Lengths of the white space before the first and after the last changed unit; of all of it, if there is none. */
  readonly lead: number;
  readonly trail: number;
}

function gapOf(text: string, units: readonly Unit[], from: number, to: number): Gap {
  const start = units[from - 1]?.end ?? 0;
  const end = units[to]?.start ?? text.length;
  const isSpace = from === to;
  return {
    text: text.slice(start, end),
    lead: (isSpace ? end : (units[from]?.start ?? end)) - start,
    trail: end - (isSpace ? start : (units[to - 1]?.end ?? start)),
  };
}

function sharedStart(a: Gap, b: Gap): number {
  const limit = Math.min(a.lead, b.lead);
  let head = 0;
  while (head < limit && a.text[head] === b.text[head]) head += 1;
  return cutsLineEnd(a.text, head) || cutsLineEnd(b.text, head) ? head - 1 : head;
}

function sharedEnd(a: Gap, b: Gap, room: number): number {
  const limit = Math.min(a.trail, b.trail, room);
  let tail = 0;
  while (tail < limit && a.text.at(-1 - tail) === b.text.at(-1 - tail)) tail += 1;
  return cutsLineEnd(a.text, a.text.length - tail) || cutsLineEnd(b.text, b.text.length - tail)
    ? tail - 1
    : tail;
}

/** A carriage return and its line feed are one grapheme. */
function cutsLineEnd(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n';
}

/** Sentences of a paragraph as runs of units. */
import { classOf, INNER, SPACE } from './char-class.ts';
import type { Piece, Run, UnitStore } from './unit-store.ts';

const END = codes('.!?؟…');
/** Signs that may stand between the end of a sentence and the space after it. */
const CLOSING = codes('"”’»)]');

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Whether a sentence ends before unit `at`: an end mark, and white space after it. */
export function startsSentence({ starts }: UnitStore, { text, from, to }: Piece, at: number): boolean {
  if (at <= from || at >= to) return true;
  const start = starts[at] ?? 0;
  let before = start - 1;
  while (before >= 0 && classOf(text.charCodeAt(before)) === SPACE) before -= 1;
  if (before === start - 1 || classOf(text.charCodeAt(before)) < INNER) return false;
  while (before >= 0 && CLOSING.has(text.charCodeAt(before))) before -= 1;
  return END.has(text.charCodeAt(before)) && !/^[a-z]/u.test(text.charAt(start));
}

/** How many units before `at` its sentence starts. */
export function unitsBack(store: UnitStore, piece: Piece, at: number): number {
  let from = at;
  while (!startsSentence(store, piece, from)) from -= 1;
  return at - from;
}

/** How many units after `at` its sentence ends; none where one ends there. */
export function unitsOn(store: UnitStore, piece: Piece, at: number): number {
  let to = at;
  while (!startsSentence(store, piece, to)) to += 1;
  return to - at;
}

/** The units `[start, end)`, cut where sentences start. */
export function sentenceRuns(store: UnitStore, piece: Piece, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !startsSentence(store, piece, at)) continue;
    runs.push(store.run(from, at));
    from = at;
  }
  return runs;
}

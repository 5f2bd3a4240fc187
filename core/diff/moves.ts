/** Sentences that were taken out at one place and put in at another, word for word. */
import type { Op } from './difference.ts';
import { countWords } from './units.ts';

/** Shorter sentences are too common to be called moved. */
const MOVED_WORDS = 4;
/** A sentence with the white space after it. */
const SENTENCE = /\S[^]*?(?:[.!?؟…]["”’»)\]]*(?=\s)\s*|$)/gu;

interface Place {
  readonly list: number;
  readonly op: number;
  readonly start: number;
  readonly end: number;
}

/** The same lists, with moved sentences as runs of their own that carry the number of the move. */
export function markMoves(lists: readonly (readonly Op[])[]): readonly (readonly Op[])[] {
  const gone = sentencesOf(lists, 'removed');
  if (gone.size === 0) return lists;
  const cuts = new Map<string, (Place & { readonly move: number })[]>();
  let move = 0;
  const cut = (place: Place): void => {
    const key = `${place.list} ${place.op}`;
    cuts.set(key, [...(cuts.get(key) ?? []), { ...place, move }]);
  };
  for (const [text, come] of sentencesOf(lists, 'added')) {
    const from = gone.get(text);
    if (!from || come.length !== 1 || from.length !== 1 || countWords(text) < MOVED_WORDS) continue;
    move += 1;
    for (const place of [...from, ...come]) cut(place);
  }
  if (move === 0) return lists;
  return lists.map((ops, list) =>
    ops.flatMap((op, at) =>
      pieces(
        op,
        (cuts.get(`${list} ${at}`) ?? []).toSorted((a, b) => a.start - b.start),
      ),
    ),
  );
}

function pieces(op: Op, cuts: readonly (Place & { readonly move: number })[]): Op[] {
  const found: Op[] = [];
  let at = 0;
  const push = (text: string, move?: number): void => {
    if (text !== '') found.push({ ...op, text, ...(move !== undefined && { move }) });
  };
  for (const { start, end, move } of cuts) {
    push(op.text.slice(at, start));
    push(op.text.slice(start, end), move);
    at = end;
  }
  push(op.text.slice(at));
  return found;
}

/** Where each sentence stands in the runs of a kind, by its text without white space around it. */
function sentencesOf(lists: readonly (readonly Op[])[], kind: Op['kind']): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  lists.forEach((ops, list) => {
    ops.forEach((op, at) => {
      if (op.kind !== kind) return;
      for (const match of op.text.matchAll(SENTENCE)) {
        const text = match[0].trim();
        if (!text.includes(' ')) continue;
        const place = { list, op: at, start: match.index, end: match.index + match[0].length };
        const known = found.get(text);
        if (known) known.push(place);
        else found.set(text, [place]);
      }
    });
  });
  return found;
}

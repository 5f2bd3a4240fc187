/** The changes of a text one by one, and the text with some of them. */
import type { ParagraphPair } from '../diff/texts.ts';

/** A run of a pair's difference. */
export interface OpPlace {
  readonly pair: number;
  readonly op: number;
}

export interface TextChange {
  /** `moved`: a paragraph or a sentence that stands elsewhere, word for word. */
  readonly what: 'words' | 'moved';
  /** The pair it stands in; for a moved sentence the one it left. */
  readonly pair: number;
  /** Empty for a paragraph that moved. */
  readonly places: readonly OpPlace[];
  /** As they stand in the old and the new text; empty where words only came in, or only went. */
  readonly before: string;
  readonly after: string;
}

interface Making {
  what: TextChange['what'];
  pair: number;
  places: OpPlace[];
  before: string;
  after: string;
}

/** In reading order: neighbouring removals and additions are one change, a move is one wherever it leads. */
export function textChanges(pairs: readonly ParagraphPair[]): readonly TextChange[] {
  const found: Making[] = [];
  const moves = new Map<number, Making>();
  const begin = (what: TextChange['what'], pair: number, text = ''): Making => {
    const change = { what, pair, places: [], before: text, after: text };
    found.push(change);
    return change;
  };
  pairs.forEach(({ kind, ops }, pair) => {
    if (kind === 'moved')
      begin('moved', pair, ops.map((op) => (op.kind === 'added' ? '' : op.text)).join(''));
    let open: Making | null = null;
    ops.forEach(({ kind: what, text, move }, op) => {
      if (what === 'same') {
        open = null;
        return;
      }
      const place = { pair, op };
      if (move === undefined) {
        // The space that goes along with a sentence is no change of its own.
        if (open?.what === 'moved' && text.trim() === '') open.places.push(place);
        else {
          if (open?.what !== 'words') open = begin('words', pair);
          add(open, place, what, text);
        }
        return;
      }
      const moved = moves.get(move) ?? begin('moved', pair);
      if (open?.what === 'words' && `${open.before}${open.after}`.trim() === '') {
        moved.places.push(...open.places);
        found.splice(found.indexOf(open), 1);
      }
      moves.set(move, moved);
      add(moved, place, what, text);
      open = moved;
    });
  });
  return found;
}

function add(change: Making, place: OpPlace, kind: 'removed' | 'added', text: string): void {
  change.places.push(place);
  change[kind === 'removed' ? 'before' : 'after'] += text;
}

/**
 * The paragraphs with some of the changes made. With all of them they are those of the new text, with none those of the
 * old one.
 * @param isMade by place in `textChanges(pairs)`
 * @param base whose way of writing stands where a comparison passed over a difference
 */
export function withChanges(
  pairs: readonly ParagraphPair[],
  isMade: (change: number) => boolean,
  base: 'before' | 'after',
): readonly string[] {
  const made = new Set<string>();
  const staysMoved = new Set<number>();
  textChanges(pairs).forEach(({ what, pair, places }, at) => {
    if (!isMade(at)) return;
    if (what === 'moved' && places.length === 0) staysMoved.add(pair);
    for (const place of places) made.add(`${place.pair} ${place.op}`);
  });
  const textOf = (pair: number): string =>
    (pairs[pair]?.ops ?? [])
      .map(({ kind, text, before = text }, op) => {
        if (kind === 'same') return base === 'after' ? text : before;
        return made.has(`${pair} ${op}`) === (kind === 'added') ? text : '';
      })
      .join('');
  return inOrder(pairs, staysMoved).flatMap((pair) => {
    const text = textOf(pair);
    return text === '' ? [] : text.split('\n');
  });
}

/** Places of pairs in the order of the new text, but paragraphs whose move is not made where they came from. */
function inOrder(pairs: readonly ParagraphPair[], staysMoved: ReadonlySet<number>): readonly number[] {
  const isBack = (pair: number): boolean => pairs[pair]?.kind === 'moved' && !staysMoved.has(pair);
  const from = (pair: number): number | undefined => pairs[pair]?.before[0];
  const back = [...pairs.keys()].filter(isBack).sort((a, b) => (from(a) ?? 0) - (from(b) ?? 0));
  const order: number[] = [];
  for (const pair of pairs.keys()) {
    if (isBack(pair)) continue;
    const old = pairs[pair]?.kind === 'moved' ? undefined : from(pair);
    while (old !== undefined && back.length > 0 && (from(back[0] ?? 0) ?? 0) < old)
      order.push(back.shift() ?? 0);
    order.push(pair);
  }
  return [...order, ...back];
}

/** What became of a text of several paragraphs. */
import { applyDifference, type DiffOptions, type Op } from './difference.ts';
import { Lexicon } from './lexicon.ts';
import { matchParagraphs, type Part } from './match.ts';
import { markMoves } from './moves.ts';
import { diffPieces, type PieceDifference } from './paragraph.ts';
import { UnitStore } from './unit-store.ts';
import { countWords } from './word-count.ts';

export type PairKind = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'joined';

/** Paragraphs that stand for each other, and the words that changed in them. */
export interface ParagraphPair {
  readonly kind: PairKind;
  /** 0-based; empty for `added`, several for `joined`. */
  readonly before: readonly number[];
  /** 0-based; empty for `removed`, several for `split`. */
  readonly after: readonly number[];
  /** Where a side has several paragraphs, line feeds stand between them. A moved paragraph may have changed too. */
  readonly ops: readonly Op[];
  /** The budget ran out: the words were not compared. */
  readonly replaced: boolean;
}

export interface WordTotals {
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  /** Words of moved paragraphs and sentences that stayed as they were; neither added nor removed. */
  readonly wordsMoved: number;
}

export interface TextComparison extends WordTotals {
  /** In the order of the new text; what was removed stands where it stood. */
  readonly pairs: readonly ParagraphPair[];
  /** Words added and removed among all words of both texts: 0 nothing, 1 everything. */
  readonly editRate: number;
}

/** Compares paragraphs (without line breaks of their own). Near linear in the length of both texts. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
  options: DiffOptions = {},
): TextComparison {
  const lexicon = new Lexicon();
  const old = sideOf(before, lexicon, options);
  const now = sideOf(after, lexicon, options);
  const found = pairsOf(old, now, options);
  const sentences = markMoves(found.map(({ pair }) => pair.ops));
  const pairs = found.map(({ pair }, at): ParagraphPair => ({ ...pair, ops: sentences[at] ?? pair.ops }));
  const totals = totalsOf(old.parts, now.parts, found, sentences);
  return { pairs, ...totals, editRate: editRate(totals) };
}

export function editRate({ wordsBefore, wordsAfter, wordsAdded, wordsRemoved }: WordTotals): number {
  const words = wordsBefore + wordsAfter;
  return words === 0 ? 0 : (wordsAdded + wordsRemoved) / words;
}

/** The new paragraphs, made from the old ones; null where `pairs` are no comparison of these old paragraphs. */
export function applyPairs(before: readonly string[], pairs: readonly ParagraphPair[]): string[] | null {
  const after: string[] = [];
  for (const pair of pairs) {
    const old = pair.before.map((at) => before[at] ?? '').join('\n');
    const now = applyDifference(old, pair.ops);
    if (now === null) return null;
    if (pair.after.length > 0)
      for (const line of pair.after.length > 1 ? now.split('\n') : [now]) after.push(line);
  }
  return after;
}

interface TextSide {
  readonly store: UnitStore;
  readonly parts: readonly Part[];
}

function sideOf(texts: readonly string[], lexicon: Lexicon, options: DiffOptions): TextSide {
  const store = new UnitStore(lexicon, options);
  return { store, parts: texts.map((text) => ({ ...store.read(text), store })) };
}

interface Found {
  readonly pair: ParagraphPair;
  readonly removed: number;
  readonly added: number;
  /** Words that stayed in a paragraph that moved. */
  readonly moved: number;
}

function pairsOf(before: TextSide, after: TextSide, options: DiffOptions): Found[] {
  const { groups, moved } = matchParagraphs(before.parts, after.parts);
  const movedTo = new Map(moved.map((link) => [link.after, link.before]));
  const movedFrom = new Set(moved.map((link) => link.before));
  const found: Found[] = [];
  const pair = (olds: readonly number[], news: readonly number[], isMoved = false): void => {
    const old = partOf(before, olds);
    const now = partOf(after, news);
    const { ops, replaced, removed, added } = differenceOf(old, now, options);
    const isSame = ops.every((op) => op.kind === 'same');
    found.push({
      pair: { kind: kindOf(olds, news, isMoved, isSame), before: olds, after: news, ops, replaced },
      removed,
      added,
      moved: isMoved ? old.words - removed : 0,
    });
  };
  let [oldAt, newAt] = [0, 0];
  const ends = { before: before.parts.length, after: after.parts.length };
  for (const group of [...groups, { before: [ends.before], after: [ends.after] }]) {
    for (const end = group.before[0] ?? 0; oldAt < end; oldAt++) if (!movedFrom.has(oldAt)) pair([oldAt], []);
    for (const end = group.after[0] ?? 0; newAt < end; newAt++) {
      const from = movedTo.get(newAt);
      pair(from === undefined ? [] : [from], [newAt], from !== undefined);
    }
    if (oldAt < ends.before && newAt < ends.after) pair(group.before, group.after);
    oldAt += group.before.length;
    newAt += group.after.length;
  }
  return found;
}

/** The paragraphs at `places` as one, with line feeds between them. */
function partOf({ store, parts }: TextSide, places: readonly number[]): Part {
  const [first] = places;
  const only = first === undefined ? undefined : parts[first];
  if (only && places.length === 1) return only;
  return { ...store.read(places.map((at) => parts[at]?.text ?? '').join('\n')), store };
}

function differenceOf(old: Part, now: Part, options: DiffOptions): PieceDifference {
  if (old.text === now.text) {
    const ops: Op[] = old.text === '' ? [] : [{ kind: 'same', text: old.text }];
    return { ops, replaced: false, removed: 0, added: 0 };
  }
  return diffPieces({ old: old.store, now: now.store, before: old, after: now }, options);
}

function kindOf(
  olds: readonly number[],
  news: readonly number[],
  isMoved: boolean,
  isSame: boolean,
): PairKind {
  if (isMoved) return 'moved';
  if (olds.length === 0) return 'added';
  if (news.length === 0) return 'removed';
  if (news.length > 1) return 'split';
  if (olds.length > 1) return 'joined';
  return isSame ? 'same' : 'changed';
}

function totalsOf(
  before: readonly Part[],
  after: readonly Part[],
  found: readonly Found[],
  ops: readonly (readonly Op[])[],
): WordTotals {
  const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
    list.reduce((words, item) => words + of(item), 0);
  const sentences = sum(ops.flat(), (op) => (op.move && op.kind === 'added' ? countWords(op.text) : 0));
  return {
    wordsBefore: sum(before, ({ words }) => words),
    wordsAfter: sum(after, ({ words }) => words),
    wordsAdded: sum(found, ({ added }) => added) - sentences,
    wordsRemoved: sum(found, ({ removed }) => removed) - sentences,
    wordsMoved: sum(found, ({ moved }) => moved) + sentences,
  };
}

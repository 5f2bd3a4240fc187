/** What became of a text of several paragraphs. */
import { applyDifference, type DiffOptions, type Op } from './difference.ts';
import { matchParagraphs } from './match.ts';
import { diffParagraph } from './paragraph.ts';
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
  /** Words of moved paragraphs that stayed as they were. */
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
  const pairs = pairsOf(before, after, options);
  const totals = totalsOf(before, after, pairs);
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

function pairsOf(before: readonly string[], after: readonly string[], options: DiffOptions): ParagraphPair[] {
  const { groups, moved } = matchParagraphs(before, after);
  const movedTo = new Map(moved.map((link) => [link.after, link.before]));
  const movedFrom = new Set(moved.map((link) => link.before));
  const pairs: ParagraphPair[] = [];
  const pair = (olds: readonly number[], news: readonly number[], isMoved = false): void => {
    const old = olds.map((at) => before[at] ?? '').join('\n');
    const now = news.map((at) => after[at] ?? '').join('\n');
    const difference = diffParagraph(old, now, options);
    pairs.push({ kind: kindOf(olds, news, isMoved, old === now), before: olds, after: news, ...difference });
  };
  let [oldAt, newAt] = [0, 0];
  for (const group of [...groups, { before: [before.length], after: [after.length] }]) {
    for (const end = group.before[0] ?? 0; oldAt < end; oldAt++) if (!movedFrom.has(oldAt)) pair([oldAt], []);
    for (const end = group.after[0] ?? 0; newAt < end; newAt++) {
      const from = movedTo.get(newAt);
      pair(from === undefined ? [] : [from], [newAt], from !== undefined);
    }
    if (oldAt < before.length && newAt < after.length) pair(group.before, group.after);
    oldAt += group.before.length;
    newAt += group.after.length;
  }
  return pairs;
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
  before: readonly string[],
  after: readonly string[],
  pairs: readonly ParagraphPair[],
): WordTotals {
  const sum = (texts: readonly string[]): number =>
    texts.reduce((words, text) => words + countWords(text), 0);
  const of = (kind: Op['kind'], among: readonly ParagraphPair[]): number =>
    sum(among.flatMap((pair) => pair.ops.filter((op) => op.kind === kind).map((op) => op.text)));
  return {
    wordsBefore: sum(before),
    wordsAfter: sum(after),
    wordsAdded: of('added', pairs),
    wordsRemoved: of('removed', pairs),
    wordsMoved: of(
      'same',
      pairs.filter((pair) => pair.kind === 'moved'),
    ),
  };
}

/** What becomes of a comment's words when their text is edited. */
import type { Op } from '../diff/difference.ts';
import { compareTexts, type ParagraphPair } from '../diff/texts.ts';
import type { Range } from '../text/range.ts';
import { anchoredWords, locate, type Stretch } from './anchor.ts';
import type { AnchoredWords } from './comment.ts';

/**
 * The words after an edit of their side: what was replaced or put in between them is theirs, what came beside them is
 * not. Where nothing of them is left they stay as they were, and `locate` finds them no more until they come back.
 */
export function follow(
  words: AnchoredWords,
  before: readonly string[],
  after: readonly string[],
): AnchoredWords {
  const was = locate(words, before);
  if (!was) return words;
  const stretch = afterOneEdit(was, before, after);
  if (stretch) return anchoredWords(after, stretch) ?? words;
  const { pairs } = compareTexts(before, after);
  const pair = pairs.find(({ before }) => before.includes(was.paragraph));
  const is = pair && stretchAfter(pair, was, before);
  return (is && anchoredWords(after, is)) ?? words;
}

function stretchAfter(pair: ParagraphPair, was: Stretch, before: readonly string[]): Stretch | null {
  let shift = 0;
  for (const at of pair.before) {
    if (at === was.paragraph) break;
    shift += (before[at] ?? '').length + 1;
  }
  const range = rangeAfter(pair, was.start + shift, was.end + shift);
  if (!range) return null;
  const text = pair.ops.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
  const found = stretchIn(pair.after.length > 1 ? text.split('\n') : [text], range);
  return found && { ...found, paragraph: pair.after[found.paragraph] ?? 0 };
}

/** A range of joined paragraphs as a stretch of the one in which it begins. */
function stretchIn(paragraphs: readonly string[], range: Range): Stretch | null {
  let first = 0;
  for (const [paragraph, line] of paragraphs.entries()) {
    const last = first + line.length;
    if (range.start < last)
      return {
        paragraph,
        start: Math.max(range.start, first) - first,
        end: Math.min(range.end, last) - first,
      };
    first = last + 1;
  }
  return null;
}

/**
 * Where the words are if a single stretch was edited, beside or inside them; null where it was more than that. Where
 * the same letters stand on both sides of the edit, it is taken to be beside the words.
 */
function afterOneEdit(was: Stretch, before: readonly string[], after: readonly string[]): Stretch | null {
  const [old, now] = [before.join('\n'), after.join('\n')];
  const most = Math.min(old.length, now.length);
  let [head, tail] = [0, 0];
  while (head < most && old[head] === now[head]) head += 1;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const shift = before.slice(0, was.paragraph).reduce((sum, text) => sum + text.length + 1, 0);
  const [start, end] = [was.start + shift, was.end + shift];
  const by = now.length - old.length;
  if (end <= head) return stretchIn(after, { start, end });
  if (start >= old.length - tail) return stretchIn(after, { start: start + by, end: end + by });
  const inside = old.length - Math.min(tail, most - head);
  if (start < head && inside < end) return stretchIn(after, { start, end: end + by });
  return null;
}

/** Where a range of a pair's old text is in its new one; null where nothing of it is left. */
function rangeAfter(pair: ParagraphPair, start: number, end: number): Range | null {
  const ops = byLetters(pair.ops, start);
  let [old, now] = [0, 0];
  let found: Range | null = null;
  const take = (from: number, to: number): void => {
    found = { start: Math.min(found?.start ?? from, from), end: Math.max(found?.end ?? to, to) };
  };
  // Old offsets at which a stretch inside the range was taken out: what was put there replaces it.
  const replaced = new Set<number>();
  let at = 0;
  for (const { kind, text } of ops) {
    if (kind === 'removed' && at >= start && at + text.length <= end) {
      replaced.add(at);
      replaced.add(at + text.length);
    }
    if (kind !== 'added') at += text.length;
  }
  for (const { kind, text } of ops) {
    if (kind === 'same') {
      const [from, to] = [Math.max(start, old), Math.min(end, old + text.length)];
      if (from < to) take(now + from - old, now + to - old);
    } else if (kind === 'added' && replaced.has(old)) take(now, now + text.length);
    if (kind !== 'added') old += text.length;
    if (kind !== 'removed') now += text.length;
  }
  return found;
}

/**
 * Words that were changed in part, as what of them stayed and what changed. Where letters could be either, those at the
 * start of the range were typed before it.
 */
function byLetters(ops: readonly Op[], start: number): readonly Op[] {
  const parted: Op[] = [];
  let old = 0;
  for (let at = 0; at < ops.length; at++) {
    const [op, next] = [ops[at], ops[at + 1]];
    if (!op) break;
    const isRewording =
      next !== undefined && op.kind !== 'same' && next.kind !== 'same' && op.kind !== next.kind;
    const [removed, added] =
      op.kind === 'removed' ? [op.text, next?.text ?? ''] : [next?.text ?? '', op.text];
    parted.push(...(isRewording ? partedRewording(removed, added, old === start) : [op]));
    if (isRewording) at += 1;
    if (isRewording) old += removed.length;
    else if (op.kind !== 'added') old += op.text.length;
  }
  return parted;
}

function partedRewording(removed: string, added: string, isEndFirst: boolean): readonly Op[] {
  const most = Math.min(removed.length, added.length);
  let [head, tail] = [0, 0];
  const growHead = (): void => {
    while (head < most - tail && removed[head] === added[head]) head += 1;
  };
  const growTail = (): void => {
    while (tail < most - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  };
  if (isEndFirst) growTail();
  growHead();
  growTail();
  const parts: readonly Op[] = [
    { kind: 'same', text: removed.slice(0, head) },
    { kind: 'removed', text: removed.slice(head, removed.length - tail) },
    { kind: 'added', text: added.slice(head, added.length - tail) },
    { kind: 'same', text: removed.slice(removed.length - tail) },
  ];
  return parts.filter(({ text }) => text !== '');
}

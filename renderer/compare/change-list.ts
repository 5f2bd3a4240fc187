import type { Comparison, SegmentComparison } from '../../core/diff/compare.ts';
import type { Op } from '../../core/diff/difference.ts';
import type { SegmentId } from '../../core/model/segment.ts';

/** By consequence: facts before words before punctuation; segments that left or came back stand apart. */
export const CHANGE_KINDS = ['facts', 'words', 'punctuation', 'left-out', 'restored'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly segment: SegmentId;
  /** Of the segment, from 1. */
  readonly number: number;
  /** Replaced words; empty where words only came in. */
  readonly before: string;
  /** New words; empty where words only went out. */
  readonly after: string;
}

/** Every change of the comparison in document order. */
export function changesOf(comparison: Comparison): readonly Change[] {
  return comparison.segments.flatMap((segment, index) => segmentChanges(segment, index + 1));
}

function segmentChanges(segment: SegmentComparison, number: number): readonly Change[] {
  const base = { segment: segment.segment, number };
  if (segment.status === 'left-out' || segment.status === 'restored') {
    return [{ ...base, kind: segment.status, before: '', after: '' }];
  }
  const ops = segment.pairs.flatMap((pair) => pair.ops);
  const was = vocabulary(ops, 'removed');
  const is = vocabulary(ops, 'added');
  return segment.pairs
    .flatMap((pair) => turns(pair.ops))
    .map(({ before, after, opens }) => ({
      ...base,
      kind: kindOf(before, after, (text, side) =>
        factsOf(text, opens).some((fact) => !(side === 'removed' ? is : was).has(fact)),
      ),
      before,
      after,
    }));
}

interface Turn {
  before: string;
  after: string;
  /** The change stands at the head of a sentence, where a capital says nothing. */
  opens: boolean;
}

/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?:]["”’]?\s+)["“‘(—–-]*\s*$/u;

/** Neighbouring removals and additions taken together: what became what. */
function turns(ops: readonly Op[]): readonly Turn[] {
  const found: Turn[] = [];
  let open: Turn | null = null;
  let standing = '';
  for (const op of ops) {
    if (op.kind === 'same') {
      open = null;
      standing = op.text;
      continue;
    }
    if (!open) {
      open = { before: '', after: '', opens: OPENING.test(standing.slice(-8)) };
      found.push(open);
    }
    open[op.kind === 'removed' ? 'before' : 'after'] += op.text;
  }
  return found
    .map(({ before, after, opens }) => ({ before: before.trim(), after: after.trim(), opens }))
    .filter(({ before, after }) => before !== after);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

function kindOf(
  before: string,
  after: string,
  turnsFacts: (text: string, side: 'removed' | 'added') => boolean,
): ChangeKind {
  if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return 'punctuation';
  if (wordsOf(before).join(' ') === wordsOf(after).join(' ')) return 'punctuation';
  return turnsFacts(before, 'removed') || turnsFacts(after, 'added') ? 'facts' : 'words';
}

/** Words without their signs and possessives, so that a moved comma or a straightened quotation mark is no word. */
function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(plain);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replaceAll(/['’.,-]/gu, '');
}

/** Words of one side of a segment; a name or number that only moved inside it is no change of fact. */
function vocabulary(ops: readonly Op[], side: 'removed' | 'added'): ReadonlySet<string> {
  return new Set(
    ops.filter(({ kind }) => kind === 'same' || kind === side).flatMap(({ text }) => wordsOf(text)),
  );
}

/**
 * Numbers and capitalised words: people, places, offices, agencies. The head of a sentence is capitalised whatever
 * it is, so it does not count.
 */
function factsOf(text: string, opens: boolean): readonly string[] {
  const facts: string[] = [];
  let head = opens;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (/\p{N}/u.test(word) || (!head && /^\p{Lu}/u.test(word))) facts.push(plain(word));
    head = /[.!?]["”’]?$/u.test(word) && !/^\p{Lu}/u.test(word);
  }
  return facts;
}

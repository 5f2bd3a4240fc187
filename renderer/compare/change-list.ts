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
  return segment.pairs
    .flatMap(({ ops }) => turns(ops))
    .map(({ before, after, opens }) => ({ ...base, kind: kindOf(before, after, opens), before, after }));
}

interface Turn {
  before: string;
  after: string;
  /** The change stands at the head of a sentence, where a capital says nothing. */
  opens: boolean;
}

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
      open = { before: '', after: '', opens: /(?:^|[.!?:]["”’]?\s)\s*$/u.test(standing.slice(-8)) };
      found.push(open);
    }
    open[op.kind === 'removed' ? 'before' : 'after'] += op.text;
  }
  return found
    .map(({ before, after, opens }) => ({ before: before.trim(), after: after.trim(), opens }))
    .filter(({ before, after }) => before !== after);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGITS = /\p{N}+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

function kindOf(before: string, after: string, opens: boolean): ChangeKind {
  if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return 'punctuation';
  if (bare(before) === bare(after)) return 'punctuation';
  const differ = (list: (text: string) => readonly string[]) =>
    list(before).join(' ') !== list(after).join(' ');
  const isFact = differ((text) => text.match(DIGITS) ?? []) || differ((text) => names(text, opens));
  return isFact ? 'facts' : 'words';
}

/** Letters and digits alone, so that a moved comma or a straightened quotation mark is punctuation. */
function bare(text: string): string {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll(/['’.-]/gu, '')).join(' ');
}

/** Capitalised words: people, places, offices, agencies. The head of a sentence is capitalised whatever it is. */
function names(text: string, opens: boolean): readonly string[] {
  const words = text.match(WORD) ?? [];
  return (opens ? words.slice(1) : words).filter((word) => /^\p{Lu}/u.test(word));
}

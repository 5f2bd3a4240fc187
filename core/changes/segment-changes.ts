/** The changes of a comparison by what they amount to. */
import type { Comparison, SegmentComparison } from '../diff/compare.ts';
import type { ParagraphPair } from '../diff/texts.ts';
import type { SegmentId } from '../model/segment.ts';
import { factsOf, type Fact, type FactKind } from './facts.ts';
import { textChanges, type TextChange } from './text-changes.ts';

const WORD_KINDS = ['facts', 'words', 'punctuation', 'moved'] as const;
const WHOLE_KINDS = ['left-out', 'restored', 'added', 'removed', 'state'] as const;
/** Facts before words before punctuation; what concerns a whole segment stands apart. */
export const CHANGE_KINDS = [...WORD_KINDS, ...WHOLE_KINDS] as const;
export type WholeKind = (typeof WHOLE_KINDS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Whether a change is told of the segment and not of its words. */
export function isWhole(kind: ChangeKind): kind is WholeKind {
  return WHOLE_KINDS.some((each) => each === kind);
}

/** One change of a segment. */
export interface Change {
  readonly kind: ChangeKind;
  readonly segment: SegmentId;
  /** Of the segment, from 1. */
  readonly number: number;
  /** Place in `textChanges` of the segment's pairs; null for what concerns the segment as a whole. */
  readonly at: number | null;
  /** What it touches, where it is a change of facts. */
  readonly fact: FactKind | null;
  /** Without white space around; empty where words only came in, or only went out. */
  readonly before: string;
  readonly after: string;
}

/** Every change in document order. A segment that only changed its state or kind has one of the kind `state`. */
export function changesOf(comparison: Comparison): readonly Change[] {
  return comparison.segments.flatMap((segment, index) => segmentChanges(segment, index + 1));
}

function segmentChanges(segment: SegmentComparison, number: number): readonly Change[] {
  const { status, pairs } = segment;
  const whole = (kind: ChangeKind): Change => ({
    ...{ kind, number, segment: segment.segment, at: null, fact: null, before: '', after: '' },
  });
  if (status === 'left-out' || status === 'restored' || status === 'added' || status === 'removed') {
    return [whole(status)];
  }
  const changes = textChanges(pairs);
  if (changes.length === 0) {
    return segment.state || segment.kind || segment.sourcePair ? [whole('state')] : [];
  }
  const facts = new SegmentFacts(pairs);
  return changes.map((change, at) => {
    const { before, after } = change;
    const kind = change.what === 'moved' ? 'moved' : isSigns(before, after) ? 'punctuation' : 'words';
    const fact = kind === 'words' ? facts.touchedBy(change) : null;
    return {
      ...{ kind: fact ? 'facts' : kind, number, segment: segment.segment, at, fact },
      ...{ before: shown(before), after: shown(after) },
    };
  });
}

/** A paragraph break that came or went is shown as its sign. */
function shown(text: string): string {
  return text.trim() || text.replaceAll(/[^\n]/gu, '').replaceAll('\n', '¶');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** Whether only signs changed: a moved comma or a straightened quotation mark is no word. */
function isSigns(before: string, after: string): boolean {
  if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  return wordsOf(before) === wordsOf(after);
}

function wordsOf(text: string): string {
  return (text.match(WORD) ?? [])
    .map((word) =>
      word
        .toLowerCase()
        .replace(/['’]s?$/u, '')
        .replaceAll(/['’.,-]/gu, ''),
    )
    .join(' ');
}

type Side = 'before' | 'after';
const SIDES: readonly Side[] = ['before', 'after'];

/** Facts of both states of a segment, and where its changes stand in them. */
class SegmentFacts {
  readonly #facts: Readonly<Record<Side, readonly Fact[]>>;
  /** Where each run begins in the whole text of a side, by pair and run. */
  readonly #starts: Readonly<Record<Side, ReadonlyMap<string, number>>>;
  readonly #keys: Readonly<Record<Side, ReadonlySet<string>>>;

  constructor(pairs: readonly ParagraphPair[]) {
    const [before, after] = [sideOf(pairs, 'before'), sideOf(pairs, 'after')];
    this.#starts = { before: before.starts, after: after.starts };
    this.#facts = { before: factsOf(before.text), after: factsOf(after.text) };
    this.#keys = { before: keysOf(this.#facts.before), after: keysOf(this.#facts.after) };
  }

  /** The first fact that the change takes away or brings in; one that stands elsewhere too did not go. */
  touchedBy({ places, before, after }: TextChange): FactKind | null {
    for (const side of SIDES) {
      const text = side === 'before' ? before : after;
      if (text === '') continue;
      const starts = places.flatMap(({ pair, op }) => this.#starts[side].get(`${pair} ${op}`) ?? []);
      const start = Math.min(...starts);
      const other = this.#keys[side === 'before' ? 'after' : 'before'];
      const touched = this.#facts[side].find(
        (fact) =>
          fact.start < start + text.length && fact.end > start && !other.has(`${fact.kind} ${fact.key}`),
      );
      if (touched) return touched.kind;
    }
    return null;
  }
}

function keysOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.map(({ kind, key }) => `${kind} ${key}`));
}

function sideOf(pairs: readonly ParagraphPair[], side: Side): { text: string; starts: Map<string, number> } {
  const gone = side === 'before' ? 'added' : 'removed';
  const starts = new Map<string, number>();
  let text = '';
  pairs.forEach(({ ops }, pair) => {
    ops.forEach((op, at) => {
      if (op.kind === gone) return;
      starts.set(`${pair} ${at}`, text.length);
      text += op.text;
    });
    text += '\n';
  });
  return { text, starts };
}

/**
 * A redline as paragraphs with tracked changes, as word processors keep them: words and paragraph marks are each
 * kept, inserted or deleted. Taking all changes joins paragraphs over a deleted mark, refusing them over an inserted one.
 */
import type { Op } from '../diff/difference.ts';
import type { ParagraphPair } from '../diff/texts.ts';
import type { RedlineSegment } from './redline.ts';

export type RunKind = Op['kind'] | 'moved-from' | 'moved-to';

export interface FlowRun {
  readonly kind: RunKind;
  /** Never empty, without line breaks. */
  readonly text: string;
}

export interface FlowParagraph {
  readonly runs: readonly FlowRun[];
  /** What becomes of the mark that ends it. */
  readonly mark: RunKind;
  readonly segment: RedlineSegment;
  /** Names a move, the same at both places. */
  readonly move: string | null;
}

/** A text with one mark that stays at its end: the last paragraph of a body or a table cell cannot be taken away. */
export function flowOf(segments: readonly RedlineSegment[]): readonly FlowParagraph[] {
  return settled(segments.flatMap((segment, at) => paragraphsOf(segment, segment.pairs, `${at}`)));
}

/** The Arabic of a segment. */
export function sourceFlowOf(segment: RedlineSegment): readonly FlowParagraph[] {
  const ops: readonly Op[] = segment.source === '' ? [] : [{ kind: 'same', text: segment.source }];
  const same: ParagraphPair = { kind: 'same', before: [0], after: [0], ops, replaced: false };
  const pair = segment.sourcePair ?? same;
  return settled(paragraphsOf(segment, [pair], ''));
}

/** In an order that holds for both texts: a moved paragraph stands at both its places. */
function paragraphsOf(
  segment: RedlineSegment,
  pairs: readonly ParagraphPair[],
  name: string,
): readonly FlowParagraph[] {
  const waiting = pairs
    .filter(({ kind }) => kind === 'moved')
    .toSorted((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
  const found: FlowParagraph[] = [];
  const moveName = ({ before }: ParagraphPair): string => `move-${name}-${before[0] ?? 0}`;
  const leaveUpTo = (place: number): void => {
    for (let pair = waiting[0]; pair && (pair.before[0] ?? 0) < place; pair = waiting[0]) {
      waiting.shift();
      const text = textOf(pair.ops, 'added');
      const runs: FlowRun[] = text === '' ? [] : [{ kind: 'moved-from', text }];
      found.push({ runs, mark: 'moved-from', segment, move: moveName(pair) });
    }
  };
  for (const pair of pairs) {
    if (pair.kind === 'moved') {
      const runs = pair.ops
        .filter(({ kind }) => kind !== 'removed')
        .map(({ kind, text }): FlowRun => ({ kind: kind === 'same' ? 'moved-to' : kind, text }));
      found.push({ runs, mark: 'moved-to', segment, move: moveName(pair) });
      continue;
    }
    leaveUpTo(pair.before[0] ?? 0);
    for (const paragraph of linesOf(pair)) found.push({ ...paragraph, segment, move: null });
  }
  leaveUpTo(Infinity);
  return found;
}

/** The paragraphs of a pair; line feeds in its ops are the marks between them. */
function linesOf({ kind, ops }: ParagraphPair): readonly Pick<FlowParagraph, 'runs' | 'mark'>[] {
  const lines: Pick<FlowParagraph, 'runs' | 'mark'>[] = [];
  let runs: FlowRun[] = [];
  for (const op of ops) {
    op.text.split('\n').forEach((text, at) => {
      if (at > 0) {
        lines.push({ runs, mark: op.kind });
        runs = [];
      }
      if (text !== '') runs.push({ kind: op.kind, text });
    });
  }
  return [...lines, { runs, mark: kind === 'added' || kind === 'removed' ? kind : 'same' }];
}

function textOf(ops: readonly Op[], but: Op['kind']): string {
  return ops
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join('');
}

const isNew = (mark: RunKind): boolean => mark === 'added' || mark === 'moved-to';

/**
 * Where the last paragraphs come or go, each of them takes the mark before it along instead of its own, so that the
 * last mark stays. Without any mark that stays, the first paragraph of either text has none before it, and takes none.
 */
function settled(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const kept = paragraphs.findLastIndex(({ mark }) => mark === 'same');
  if (kept === paragraphs.length - 1) return paragraphs;
  const found = paragraphs.slice(0, Math.max(kept, 0));
  let open = paragraphs[Math.max(kept, 0)];
  if (!open) return found;
  const seen = new Set(kept < 0 ? [isNew(open.mark)] : [true, false]);
  for (const paragraph of paragraphs.slice(Math.max(kept, 0) + 1)) {
    const side = isNew(paragraph.mark);
    if (seen.has(side)) {
      found.push({ ...open, mark: side ? 'added' : 'removed' });
      open = paragraph;
    } else {
      seen.add(side);
      open = { ...paragraph, runs: [...open.runs, ...paragraph.runs], move: null };
    }
  }
  return [...found, { ...open, mark: 'same' }];
}

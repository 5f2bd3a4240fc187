/** A redline for other programs: versions, segments, and what became of every paragraph. Numbers count from 1. */
import type { ParagraphPair } from '../diff/texts.ts';
import { commentRecord } from './comment-words.ts';
import { isUnchanged, type Redline, type RedlineSegment } from './redline.ts';
import type { RedlineVersion } from './redline-version.ts';

/** The schema is in the README; a change that breaks a reader takes the next `version`. */
export function renderRedlineJson(redline: Redline): string {
  const { title, before, after, notes, segments, isChecked, ...totals } = redline;
  const file = {
    format: 'muraji-redline',
    version: 1,
    title,
    before: versionOf(before),
    after: versionOf(after),
    notes: notes.map(versionOf),
    equal: isUnchanged(redline),
    ...totals,
    checked: isChecked,
    segments: segments.map(segmentOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function versionOf({ at, ...version }: RedlineVersion) {
  return { ...version, at: at === null ? null : new Date(at).toISOString() };
}

function segmentOf(segment: RedlineSegment) {
  const { number, status, kind, source, sourcePair, pairs, stateTurn, kindTurn, leftOut } = segment;
  return {
    number,
    status,
    kind,
    source,
    ...(sourcePair && { sourceOps: sourcePair.ops }),
    ...(stateTurn && { state: stateTurn }),
    ...(kindTurn && { kindBefore: kindTurn.before }),
    ...(leftOut && { leftOut }),
    mended: segment.mended,
    cameIn: segment.cameIn,
    dismissed: segment.dismissals.map(({ rule, text, reason, author, at }) => ({
      rule,
      text,
      reason,
      author,
      at: new Date(at).toISOString(),
    })),
    comments: segment.comments.map(commentRecord),
    pairs: pairs.map(pairOf),
  };
}

function pairOf({ kind, before, after, ops, replaced }: ParagraphPair) {
  const counted = (places: readonly number[]): number[] => places.map((at) => at + 1);
  return { kind, before: counted(before), after: counted(after), ops, replaced };
}

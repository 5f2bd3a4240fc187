import type { ParagraphPair } from '../../core/diff/texts.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { isUnchanged, type Redline, type RedlineSegment } from '../../core/formats/redline.ts';
import { fill } from '../../core/locales/fill.ts';
import type { CommandContext } from './command.ts';
import { markOps } from './mark-ops.ts';
import { paint } from './paint.ts';

/** Changed paragraphs for people with what went and came; then a line of counts. */
export function renderRedline(
  { texts, language }: CommandContext,
  redline: Redline,
  isColourful: boolean,
): string {
  if (isUnchanged(redline)) return `${texts.diff.equal}\n`;
  const colour = paint(isColourful);
  const words = redlineWords(language);
  const marked = markOps(isColourful);
  const pairs = (segment: RedlineSegment): readonly string[] =>
    segment.pairs.flatMap((pair) => {
      if (pair.kind === 'same') return [];
      const notes = [texts.diff.kinds[pair.kind], ...(pair.replaced ? [texts.diff.replaced] : [])];
      // Segments have their own numbers; paragraphs are counted where there are none.
      const place = segment.source === '' ? `¶ ${numbersOf(pair)}` : `# ${segment.number}`;
      return [`${colour('bold', `${place}  ${notes.join(', ')}`)}\n${marked(pair.ops)}\n`];
    });
  const parts = redline.segments.flatMap((segment) => {
    const remarks = words.remarks(segment);
    if (remarks.length === 0) return pairs(segment);
    return [`${colour('bold', `# ${segment.number}  ${remarks.join('; ')}`)}\n`, ...pairs(segment)];
  });
  return [...parts, `${summaryOf(texts.diff.summary, redline)}\n`].join('\n');
}

/** `3`, `3 → 5`, `3 → 4+5`; `+4` and `-3` where one side has none. Counted from 1. */
function numbersOf({ before, after }: ParagraphPair): string {
  const list = (places: readonly number[]): string => places.map((at) => at + 1).join('+');
  if (before.length === 0) return `+${list(after)}`;
  if (after.length === 0) return `-${list(before)}`;
  return list(before) === list(after) ? list(before) : `${list(before)} → ${list(after)}`;
}

function summaryOf(template: string, redline: Redline): string {
  const { wordsAdded, wordsRemoved, wordsMoved, editRate } = redline;
  return fill(template, {
    added: wordsAdded,
    removed: wordsRemoved,
    moved: wordsMoved,
    percent: Math.round(editRate * 1000) / 10,
  });
}

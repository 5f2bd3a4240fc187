import type { Op } from '../../core/diff/difference.ts';
import type { ParagraphPair, TextComparison } from '../../core/diff/texts.ts';
import type { CliTexts } from '../../core/locales/cli-texts.ts';
import { fill } from '../../core/locales/fill.ts';
import type { CommandContext } from './command.ts';
import type { ComparedFiles } from './diff.ts';
import { paint } from './paint.ts';

/** Changed paragraphs for people: `[-removed-]{+added+}`, in a terminal red and green instead; then a line of counts. */
export function renderRedline(
  { texts, terminal }: CommandContext,
  { comparison, equal }: ComparedFiles,
): string {
  if (equal) return `${texts.diff.equal}\n`;
  const colour = paint(terminal.isColourful);
  const mark = ({ kind, text }: Op): string => {
    if (kind === 'same') return text;
    if (terminal.isColourful) {
      return kind === 'removed'
        ? colour('strike', colour('red', text))
        : colour('underline', colour('green', text));
    }
    return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
  };
  const parts = comparison.pairs.flatMap((pair) => {
    if (pair.kind === 'same') return [];
    const notes = [texts.diff.kinds[pair.kind], ...(pair.replaced ? [texts.diff.replaced] : [])];
    const head = `¶ ${numbersOf(pair)}  ${notes.join(', ')}`;
    return [`${colour('bold', head)}\n${pair.ops.map(mark).join('')}\n`];
  });
  return [...parts, `${summaryOf(texts, comparison)}\n`].join('\n');
}

/** `3`, `3 → 5`, `3 → 4+5`; `+4` and `-3` where one side has none. Counted from 1. */
export function numbersOf({ before, after }: ParagraphPair): string {
  const list = (places: readonly number[]): string => places.map((at) => at + 1).join('+');
  if (before.length === 0) return `+${list(after)}`;
  if (after.length === 0) return `-${list(before)}`;
  return list(before) === list(after) ? list(before) : `${list(before)} → ${list(after)}`;
}

export function summaryOf(texts: CliTexts, comparison: TextComparison): string {
  const { wordsAdded, wordsRemoved, wordsMoved, editRate } = comparison;
  return fill(texts.diff.summary, {
    added: wordsAdded,
    removed: wordsRemoved,
    moved: wordsMoved,
    percent: Math.round(editRate * 1000) / 10,
  });
}

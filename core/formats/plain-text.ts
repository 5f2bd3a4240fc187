import type { CleanParagraph } from './clean-paragraph.ts';
import { withMarks } from './notes.ts';
import { joinParagraphs } from './paragraphs.ts';
import type { RedlineWords } from './redline-words.ts';

/** Plain text; notes are called as [1] and stand below a heading of their own. @param notes lines of each note */
export function renderText(
  paragraphs: readonly CleanParagraph[],
  notes: readonly (readonly string[])[],
  { texts }: RedlineWords,
): string {
  const call = (number: number): string => `[${number}]`;
  return joinParagraphs([
    ...paragraphs.map(({ text, marks }) => withMarks(text, marks, (part) => part, call)),
    ...(notes.length === 0 ? [] : [texts.report.comments]),
    ...notes.map((lines, at) => `${call(at + 1)} ${lines.join('\n')}`),
  ]);
}

/** Where a comment's words stand: taking them from a text, finding them again. */
import type { Segment, Side } from '../model/segment.ts';
import type { AnchoredWords } from './comment.ts';

/** Characters that are kept of what stands before and after the words. */
export const CONTEXT = 32;
/** Words this long are found by themselves; shorter ones only beside what stood beside them. */
const SPEAKING = 12;
/** Characters of neighbours that must be the same for short words. */
const ENOUGH = 6;

/** A stretch of one paragraph; half-open, in UTF-16 code units. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Paragraphs of a side as anchors count them: blank ones are none. English that is left out counts too. */
export function paragraphsOf(
  { source, target }: Pick<Segment, 'source' | 'target'>,
  side: Side,
): readonly string[] {
  return (side === 'source' ? [source] : target).filter((paragraph) => paragraph.trim() !== '');
}

/** Null where nothing but white space is there. */
export function anchoredWords(
  paragraphs: readonly string[],
  { paragraph, start, end }: Stretch,
): AnchoredWords | null {
  const whole = paragraphs[paragraph] ?? '';
  const said = whole.slice(start, end);
  const text = said.trim();
  if (text === '') return null;
  const from = start + said.indexOf(text);
  const to = from + text.length;
  return {
    paragraph,
    start: from,
    text,
    before: whole.slice(Math.max(0, from - CONTEXT), from),
    after: whole.slice(to, to + CONTEXT),
  };
}

/** Where the words stand now: among places that read the same the one with the same neighbours; null where they are gone. */
export function locate(words: AnchoredWords, paragraphs: readonly string[]): Stretch | null {
  let best: { readonly stretch: Stretch; readonly score: number; readonly far: number } | null = null;
  for (const [paragraph, whole] of paragraphs.entries()) {
    for (let start = whole.indexOf(words.text); start >= 0; start = whole.indexOf(words.text, start + 1)) {
      const end = start + words.text.length;
      const score = likeness(words, whole.slice(0, start), whole.slice(end));
      const far = Math.abs(paragraph - words.paragraph) * 100_000 + Math.abs(start - words.start);
      if (!best || score > best.score || (score === best.score && far < best.far))
        best = { stretch: { paragraph, start, end }, score, far };
    }
  }
  if (!best) return null;
  const most = words.before.length + words.after.length;
  return words.text.length >= SPEAKING || best.score >= Math.min(ENOUGH, most) ? best.stretch : null;
}

/** How many characters next to the words are as they were. */
function likeness({ before, after }: AnchoredWords, left: string, right: string): number {
  let [back, on] = [0, 0];
  while (back < before.length && back < left.length && before.at(-1 - back) === left.at(-1 - back)) back += 1;
  while (on < after.length && on < right.length && after[on] === right[on]) on += 1;
  return back + on;
}

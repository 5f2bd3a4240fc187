/** Which revision brought each word of a text that still stands. */
import { diffParagraph } from '../diff/paragraph.ts';

/** What a segment said from some revision on; paragraphs without line breaks. */
export interface Wording<R> {
  readonly by: R;
  readonly target: readonly string[];
}

/** A stretch that one revision brought; ends never stand inside a word. */
export interface BlameRun<R> {
  readonly text: string;
  readonly by: R;
}

/** Most words removed or added in one step that are told apart; beyond it, all between the common ends is new. */
const BUDGET = 400;

/**
 * The paragraphs of the last wording, cut by the revision that brought their words. A word that went and came back is
 * of the revision that brought it back. The work is that of one comparison a step.
 * @param wordings oldest first, at least one
 */
export function blame<R>(wordings: readonly Wording<R>[]): readonly (readonly BlameRun<R>[])[] {
  let before = '';
  let runs: readonly BlameRun<R>[] = [];
  for (const { by, target } of wordings) {
    const text = target.join('\n');
    runs = carried(runs, before, text, by);
    before = text;
  }
  return byParagraph(runs, wordings.at(-1)?.target.length ?? 0);
}

function carried<R>(
  old: readonly BlameRun<R>[],
  before: string,
  text: string,
  by: R,
): readonly BlameRun<R>[] {
  if (before === text) return old;
  const runs: BlameRun<R>[] = [];
  const add = (run: BlameRun<R>): void => {
    const last = runs.at(-1);
    if (last && Object.is(last.by, run.by)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  };
  let [at, inside] = [0, 0];
  /** Walks over so many code units of the old runs. */
  const walk = (length: number, isKept: boolean): void => {
    for (let left = length; left > 0;) {
      const run = old[at];
      if (!run) return;
      const part = run.text.slice(inside, inside + left);
      if (isKept) add({ text: part, by: run.by });
      left -= part.length;
      inside += part.length;
      if (inside === run.text.length) [at, inside] = [at + 1, 0];
    }
  };
  for (const op of diffParagraph(before, text, { budget: BUDGET }).ops) {
    if (op.kind === 'added') add({ text: op.text, by });
    else walk(op.text.length, op.kind === 'same');
  }
  return runs;
}

/** Line feeds part the paragraphs and belong to none. */
function byParagraph<R>(runs: readonly BlameRun<R>[], count: number): BlameRun<R>[][] {
  const paragraphs: BlameRun<R>[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (const { text, by } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) at += 1;
      if (part !== '') paragraphs[at]?.push({ text: part, by });
    });
  }
  return paragraphs;
}

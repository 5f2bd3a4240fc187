/** Which units of a paragraph changed: common start and end first, then sentences, then words. */
import { matchParagraphs, type Part } from './match.ts';
import { sentenceRuns, unitsBack, unitsOn } from './sentence-runs.ts';
import { shortestEdit, type Change } from './shortest-edit.ts';
import { slide } from './slide.ts';
import type { Piece, Run, UnitStore } from './unit-store.ts';

export interface Changes {
  /** In order, not touching each other; units are counted in their stores. */
  readonly changes: readonly Change[];
  /** The budget ran out somewhere: what is between a common start and end is one change there. */
  readonly replaced: boolean;
}

/** Two texts that are compared, with the stores that hold their units. */
export interface Two {
  readonly old: UnitStore;
  readonly now: UnitStore;
  readonly before: Piece;
  readonly after: Piece;
}

export function changesBySentence(two: Two, budget: number): Changes {
  const middle = betweenEnds(two, {
    beforeStart: two.before.from,
    beforeEnd: two.before.to,
    afterStart: two.after.from,
    afterEnd: two.after.to,
  });
  if (isOneSided(middle)) return slid(two, { changes: isNothing(middle) ? [] : [middle], replaced: false });
  const { beforeStart, beforeEnd, afterStart, afterEnd } = wholeSentences(two, middle);
  const olds = sentenceRuns(two.old, two.before, beforeStart, beforeEnd);
  const news = sentenceRuns(two.now, two.after, afterStart, afterEnd);
  if (olds.length === 1 || news.length === 1) return slid(two, changesOf(two, middle, budget));
  return slid(two, betweenSentences(two, olds, news, budget));
}

/** The range with so much of the common start and end that whole sentences stand in it on both sides. */
function wholeSentences({ old, now, before, after }: Two, range: Change): Change {
  const back = Math.max(unitsBack(old, before, range.beforeStart), unitsBack(now, after, range.afterStart));
  const on = Math.max(unitsOn(old, before, range.beforeEnd), unitsOn(now, after, range.afterEnd));
  return {
    beforeStart: range.beforeStart - back,
    beforeEnd: range.beforeEnd + on,
    afterStart: range.afterStart - back,
    afterEnd: range.afterEnd + on,
  };
}

function betweenSentences(two: Two, olds: readonly Run[], news: readonly Run[], budget: number): Changes {
  const changes: Change[] = [];
  const add = (change: Change): void => {
    const last = changes.at(-1);
    if (isNothing(change)) return;
    if (last && last.beforeEnd === change.beforeStart && last.afterEnd === change.afterStart) {
      changes[changes.length - 1] = { ...last, beforeEnd: change.beforeEnd, afterEnd: change.afterEnd };
    } else changes.push(change);
  };
  let replaced = false;
  let [beforeAt, afterAt] = [olds[0]?.from ?? 0, news[0]?.from ?? 0];
  const { groups } = matchParagraphs(parts(two.old, two.before, olds), parts(two.now, two.after, news));
  for (const group of groups) {
    const [before, after] = [spanOf(olds, group.before), spanOf(news, group.after)];
    add({ beforeStart: beforeAt, beforeEnd: before.from, afterStart: afterAt, afterEnd: after.from });
    const inside = changesOf(
      two,
      { beforeStart: before.from, beforeEnd: before.to, afterStart: after.from, afterEnd: after.to },
      budget,
    );
    inside.changes.forEach(add);
    replaced ||= inside.replaced;
    [beforeAt, afterAt] = [before.to, after.to];
  }
  const [beforeEnd, afterEnd] = [olds.at(-1)?.to ?? 0, news.at(-1)?.to ?? 0];
  add({ beforeStart: beforeAt, beforeEnd, afterStart: afterAt, afterEnd });
  return { changes, replaced };
}

function parts(store: UnitStore, { text }: Piece, runs: readonly Run[]): Part[] {
  return runs.map((run) => ({
    ...run,
    store,
    text: text.slice(store.starts[run.from] ?? 0, store.ends[run.to - 1] ?? 0),
  }));
}

function spanOf(runs: readonly Run[], places: readonly number[]): { from: number; to: number } {
  return { from: runs[places[0] ?? 0]?.from ?? 0, to: runs[places.at(-1) ?? 0]?.to ?? 0 };
}

function changesOf(two: Two, range: Change, budget: number): Changes {
  const middle = betweenEnds(two, range);
  if (isOneSided(middle)) return { changes: isNothing(middle) ? [] : [middle], replaced: false };
  const found = shortestEdit(
    { ids: two.old.ids, start: middle.beforeStart, end: middle.beforeEnd },
    { ids: two.now.ids, start: middle.afterStart, end: middle.afterEnd },
    budget,
  );
  return found ? { changes: found, replaced: false } : { changes: [middle], replaced: true };
}

/** The range without the units that both sides have at its start and end. */
function betweenEnds({ old, now }: Two, range: Change): Change {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = range;
  while (beforeStart < beforeEnd && afterStart < afterEnd && old.ids[beforeStart] === now.ids[afterStart]) {
    beforeStart += 1;
    afterStart += 1;
  }
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    old.ids[beforeEnd - 1] === now.ids[afterEnd - 1]
  ) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd };
}

const isOneSided = (range: Change): boolean =>
  range.beforeStart === range.beforeEnd || range.afterStart === range.afterEnd;

const isNothing = (range: Change): boolean =>
  range.beforeStart === range.beforeEnd && range.afterStart === range.afterEnd;

function slid(two: Two, { changes, replaced }: Changes): Changes {
  return { changes: slide(two, changes), replaced };
}

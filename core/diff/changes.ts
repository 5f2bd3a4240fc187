/** Which units of a paragraph changed. */
import { diffArrays } from 'diff';
import { matchParagraphs } from './match.ts';
import type { Change } from './ops.ts';
import type { Unit } from './units.ts';

export interface Changes {
  /** In order, not touching each other. */
  readonly changes: readonly Change[];
  /** The budget ran out somewhere: what is between a common start and end is one change there. */
  readonly replaced: boolean;
}

/** From this many units on, sentences are matched before words, so that the work stays near linear. */
const LONG = 600;

export function changesBySentence(old: readonly Unit[], now: readonly Unit[], budget: number): Changes {
  if (old.length < LONG && now.length < LONG) return changesOf(old, now, budget);
  const [oldRuns, newRuns] = [sentencesOf(old), sentencesOf(now)];
  const { groups } = matchParagraphs(
    oldRuns.map((run) => textOf(old, run)),
    newRuns.map((run) => textOf(now, run)),
  );
  const changes: Change[] = [];
  const add = (change: Change): void => {
    const last = changes.at(-1);
    if (change.beforeStart === change.beforeEnd && change.afterStart === change.afterEnd) return;
    if (last && last.beforeEnd === change.beforeStart && last.afterEnd === change.afterStart) {
      changes[changes.length - 1] = { ...last, beforeEnd: change.beforeEnd, afterEnd: change.afterEnd };
    } else changes.push(change);
  };
  let replaced = false;
  let [beforeAt, afterAt] = [0, 0];
  for (const group of groups) {
    const [before, after] = [spanOf(oldRuns, group.before), spanOf(newRuns, group.after)];
    add({ beforeStart: beforeAt, beforeEnd: before.start, afterStart: afterAt, afterEnd: after.start });
    const inside = changesOf(old.slice(before.start, before.end), now.slice(after.start, after.end), budget);
    for (const change of inside.changes) {
      add({
        beforeStart: change.beforeStart + before.start,
        beforeEnd: change.beforeEnd + before.start,
        afterStart: change.afterStart + after.start,
        afterEnd: change.afterEnd + after.start,
      });
    }
    replaced ||= inside.replaced;
    [beforeAt, afterAt] = [before.end, after.end];
  }
  add({ beforeStart: beforeAt, beforeEnd: old.length, afterStart: afterAt, afterEnd: now.length });
  return { changes, replaced };
}

/** Half-open, in units. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Runs of units up to an end mark that white space follows; all units are in one. */
function sentencesOf(units: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let isOver = false;
  units.forEach((unit, at) => {
    const isApart = unit.start > (units[at - 1]?.end ?? 0);
    if (isOver && isApart) {
      runs.push({ start, end: at });
      start = at;
      isOver = false;
    }
    if (/[.!?؟…]/u.test(unit.text) && !unit.isWord) isOver = true;
    else if (unit.isWord) isOver = false;
  });
  return [...runs, { start, end: units.length }];
}

function textOf(units: readonly Unit[], { start, end }: Run): string {
  return units
    .slice(start, end)
    .map((unit) => unit.text)
    .join(' ');
}

function spanOf(runs: readonly Run[], places: readonly number[]): Run {
  return { start: runs[places[0] ?? 0]?.start ?? 0, end: runs[places.at(-1) ?? 0]?.end ?? 0 };
}

function changesOf(old: readonly Unit[], now: readonly Unit[], budget: number): Changes {
  let head = 0;
  const least = Math.min(old.length, now.length);
  while (head < least && old[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail += 1;
  const beforeEnd = old.length - tail;
  const afterEnd = now.length - tail;
  const middle: Change = { beforeStart: head, beforeEnd, afterStart: head, afterEnd };
  if (head === beforeEnd && head === afterEnd) return { changes: [], replaced: false };
  if (head === beforeEnd || head === afterEnd) return { changes: [middle], replaced: false };

  const texts = (units: readonly Unit[], end: number): string[] =>
    units.slice(head, end).map((unit) => unit.text);
  const script = diffArrays(texts(old, beforeEnd), texts(now, afterEnd), { maxEditLength: budget });
  if (!script) return { changes: [middle], replaced: true };

  const changes: Change[] = [];
  let [beforeAt, afterAt] = [head, head];
  let [beforeStart, afterStart] = [head, head];
  const close = (): void => {
    if (beforeAt > beforeStart || afterAt > afterStart) {
      changes.push({ beforeStart, beforeEnd: beforeAt, afterStart, afterEnd: afterAt });
    }
  };
  for (const part of script) {
    if (part.removed) beforeAt += part.count;
    else if (part.added) afterAt += part.count;
    else {
      close();
      beforeAt += part.count;
      afterAt += part.count;
      [beforeStart, afterStart] = [beforeAt, afterAt];
    }
  }
  close();
  return { changes, replaced: false };
}

/** Pairing of things that have a place: those that mean the same, the nearest first. */
import type { Place } from '../model/flag.ts';
import type { Pairing } from './entry.ts';

export interface Thing {
  readonly place: Place;
  /** Place on the whole of its side, 0 to 1. */
  readonly position: number;
}

export interface Met<T extends Thing> {
  readonly pairs: readonly (readonly [source: T, target: T])[];
  readonly sourceOnly: readonly T[];
  readonly targetOnly: readonly T[];
}

/** Of one side, so many are set against so many of the other; what is beyond is left unread. */
const MOST = 200;

/**
 * Pairs one to one; what finds its equals taken is paired with the nearest of them all the same, since a text may
 * say twice what the other says once.
 * @param isBetter what is paired before everything else
 */
export function meet<T extends Thing>(
  sources: readonly T[],
  targets: readonly T[],
  isSame: (source: T, target: T) => boolean,
  isBetter: (source: T, target: T) => boolean = isSame,
): Met<T> {
  const [here, there] = [sources.slice(0, MOST), targets.slice(0, MOST)];
  const free = new Set(there);
  const met = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  const pair = (source: T, target: T): void => {
    free.delete(target);
    met.add(source).add(target);
    pairs.push([source, target]);
  };
  for (const isEqual of isBetter === isSame ? [isSame] : [isBetter, isSame]) {
    for (const source of here) {
      if (met.has(source)) continue;
      const target = nearest(
        source,
        [...free].filter((other) => isEqual(source, other)),
      );
      if (target) pair(source, target);
    }
  }
  const alone = here.filter((source) => !met.has(source));
  for (const source of alone) {
    const like = (isEqual: typeof isSame): T | undefined =>
      nearest(
        source,
        there.filter((other) => isEqual(source, other)),
      );
    const target = like(isBetter) ?? like(isSame);
    if (target) pair(source, target);
  }
  for (const target of [...free]) {
    const like = (isEqual: typeof isSame): T | undefined =>
      nearest(
        target,
        here.filter((other) => isEqual(other, target)),
      );
    const source = like(isBetter) ?? like(isSame);
    if (source) pair(source, target);
  }
  return {
    pairs,
    sourceOnly: here.filter((one) => !met.has(one)),
    targetOnly: there.filter((one) => !met.has(one)),
  };
}

export function nearest<T extends { readonly position: number }>(
  one: { readonly position: number },
  others: readonly T[],
): T | undefined {
  let best: T | undefined;
  const off = ({ position }: T): number => Math.abs(position - one.position);
  for (const other of others) if (!best || off(other) < off(best)) best = other;
  return best;
}

/** What is left on both sides, in order: the likely halves of one error, then what stands alone. */
export function leftOver(
  kind: Pairing['kind'],
  sources: readonly Thing[],
  targets: readonly Thing[],
): Pairing[] {
  const found: Pairing[] = [];
  for (let at = 0; at < Math.max(sources.length, targets.length); at++) {
    const [source = null, target = null] = [sources[at]?.place, targets[at]?.place];
    const status = source && target ? 'differing' : source ? 'missing' : 'extra';
    found.push({ kind, status, source, target });
  }
  return found;
}

/** How many words of one paragraph have to be changed to make another, in tenths of a word. */

/** A word for another one, one too many, one too few. */
export const WORD = 10;
/** Particles or article alone. */
export const INFLECTED = 3;

/** Numbers of words, and of their stems; numbers below 0 are like no other. */
export interface NumberedWords {
  readonly words: ArrayLike<number>;
  readonly stems: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

let before = new Int32Array(256);
let here = new Int32Array(256);

/** The least cost of making one of the other; more than `most` where it is more than that. O(n · most). */
export function distance(a: NumberedWords, b: NumberedWords, most: number): number {
  const [rows, columns] = [a.to - a.from, b.to - b.from];
  const band = Math.floor(most / WORD);
  if (Math.abs(rows - columns) > band) return most + 1;
  if (before.length <= columns + 1) {
    before = new Int32Array(columns * 2 + 2);
    here = new Int32Array(columns * 2 + 2);
  }
  for (let column = 0; column <= columns; column++) before[column] = column * WORD;
  for (let row = 1; row <= rows; row++) {
    const first = Math.max(1, row - band);
    const last = Math.min(columns, row + band);
    const word = a.words[a.from + row - 1] ?? -1;
    const stem = a.stems[a.from + row - 1] ?? -1;
    here[first - 1] = first === 1 ? row * WORD : most + 1;
    let least = here[first - 1] ?? 0;
    for (let column = first; column <= last; column++) {
      const at = b.from + column - 1;
      const step =
        word >= 0 && word === b.words[at] ? 0 : stem >= 0 && stem === b.stems[at] ? INFLECTED : WORD;
      const over = (before[column - 1] ?? 0) + step;
      // Outside the band nothing was worked out.
      const gone = column === row + band ? most + 1 : (before[column] ?? 0) + WORD;
      const come = (here[column - 1] ?? 0) + WORD;
      const cost = Math.min(over, gone, come);
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, here] = [here, before];
  }
  return Math.min(before[columns] ?? 0, most + 1);
}

/** 0 to 100. */
export function scoreOf(cost: number, longer: number): number {
  return longer === 0 ? 0 : Math.max(0, Math.floor(100 - (100 * cost) / (WORD * longer)));
}

/** The most that may be changed for a score. */
export function mostFor(score: number, longer: number): number {
  return Math.floor(((100 - score) * WORD * longer) / 100);
}

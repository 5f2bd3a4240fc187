/** The memory as it is compared with: an index in this thread that follows the library. */
import { MemoryIndex } from '../../core/memory/index.ts';
import { EnglishNames } from '../../core/memory/known-names.ts';
import { bestMatches, matchOf, type MemoryMatch, type Paragraph } from '../../core/memory/match.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Stores } from '../library/library.ts';

/** Milliseconds of reading in one piece. */
const PIECE = 40;
/** Units that are read at once. */
const STRETCH = 200;
/** Of each match that is wanted so many are looked at: some are the segment's own or say the same. */
const SPARE = 4;

export interface MatchesWanted extends Paragraph {
  readonly segment?: SegmentId | undefined;
  readonly least: number;
  readonly limit: number;
}

export class MemoryReader {
  #index = new MemoryIndex();

  /** Reads units that it does not have yet, for a moment; answers how many are left. */
  async catchUp({ memory }: Stores): Promise<number> {
    // Another library, with fewer units, stands in the place of the one it knew.
    if ((await memory.lastId()) < this.#index.last) this.#index = new MemoryIndex();
    const end = performance.now() + PIECE;
    for (;;) {
      const units = await memory.after(this.#index.last, STRETCH);
      for (const { id, source } of units) this.#index.add(id, source);
      if (units.length < STRETCH) return 0;
      if (performance.now() >= end) return memory.countAfter(this.#index.last);
    }
  }

  async find({ memory, names }: Stores, wanted: MatchesWanted): Promise<readonly MemoryMatch[]> {
    const known = new EnglishNames(await names.list());
    for (;;) {
      const alike = this.#index.find(wanted.source, Math.min(wanted.least, 100), wanted.limit * SPARE);
      const units = await memory.find(alike.map(({ id }) => id));
      if (units.length === alike.length) {
        const matches = units
          .filter(({ segment }) => segment === null || segment !== wanted.segment)
          .map((unit) => matchOf(wanted, unit, known));
        return bestMatches(
          matches.filter(({ score }) => score >= wanted.least),
          wanted.limit,
        );
      }
      // They are gone, here or through another program.
      const there = new Set(units.map(({ id }) => id));
      for (const { id } of alike) if (!there.has(id)) this.#index.remove(id);
    }
  }
}

import type { Place } from '../model/flag.ts';
import type { NameSpelling } from './cluster.ts';

/** Spellings of one name on one side, gathered place by place. */
export class Spellings {
  readonly #byKey = new Map<string, { readonly texts: Map<string, number>; readonly places: Place[] }>();

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  add(key: string, text: string, place: Place): void {
    const known = this.#byKey.get(key) ?? { texts: new Map<string, number>(), places: [] };
    this.#byKey.set(key, known);
    known.texts.set(text, (known.texts.get(text) ?? 0) + 1);
    known.places.push(place);
  }

  /** How many places there are. */
  get count(): number {
    return [...this.#byKey.values()].reduce((sum, { places }) => sum + places.length, 0);
  }

  /** Those with these keys alone, as a value of their own. */
  part(isTaken: (key: string) => boolean): Spellings {
    const made = new Spellings();
    made.addAll(this, isTaken);
    return made;
  }

  /** Takes in what other spellings have; a place counts once. */
  addAll(other: Spellings, isTaken: (key: string) => boolean = () => true): void {
    for (const [key, { texts, places }] of other.#byKey) {
      if (!isTaken(key)) continue;
      const known = this.#byKey.get(key) ?? { texts: new Map<string, number>(), places: [] };
      this.#byKey.set(key, known);
      const there = new Set(known.places.map(nameOfPlace));
      known.places.push(...places.filter((place) => !there.has(nameOfPlace(place))));
      for (const [text, count] of texts) known.texts.set(text, Math.max(known.texts.get(text) ?? 0, count));
    }
  }

  /** The most used first; those used as often in the order of the text. */
  list(): readonly NameSpelling[] {
    return [...this.#byKey]
      .map(([key, { texts, places }]) => ({ key, text: mostUsed(texts), places }))
      .toSorted((a, b) => b.places.length - a.places.length);
  }
}

const nameOfPlace = ({ segment, side, paragraph, start, end }: Place): string =>
  [segment, side, paragraph, start, end].join(' ');

const mostUsed = (texts: ReadonlyMap<string, number>): string =>
  [...texts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];

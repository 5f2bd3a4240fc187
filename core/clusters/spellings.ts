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

  /** The most used first; those used as often in the order of the text. */
  list(): readonly NameSpelling[] {
    return [...this.#byKey]
      .map(([key, { texts, places }]) => ({ key, text: mostUsed(texts), places }))
      .toSorted((a, b) => b.places.length - a.places.length);
  }
}

const mostUsed = (texts: ReadonlyMap<string, number>): string =>
  [...texts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];

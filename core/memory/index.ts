/**
 * Which units are like a paragraph. A unit that scores enough shares nearly all words with it, so it shares one of the
 * rarest: only units that have one of those are looked at, by length, by words in common, and then word by word. Nothing
 * is passed over that comparing with every unit would find.
 */
import { distance, mostFor, scoreOf } from './distance.ts';
import { NumberList } from './numbers.ts';
import { memoryWords, stemOf } from './words.ts';

export interface Likeness {
  /** Of the unit. */
  readonly id: number;
  /** By its words, figures all alike: 100 for the same words. */
  readonly score: number;
}

interface Numbered {
  readonly words: number[];
  readonly stems: number[];
}

export class MemoryIndex {
  readonly #wordNumbers = new Map<string, number>();
  readonly #stemNumbers = new Map<string, number>();
  /** Units that have a stem, by place; a unit may come twice. */
  readonly #having: NumberList[] = [];
  /** By unit, in the order they were added. */
  readonly #ids = new NumberList(1024);
  readonly #starts = new NumberList(1024);
  /** Words and stems of all units, one after the other. */
  readonly #words = new NumberList(16_384);
  readonly #stems = new NumberList(16_384);
  readonly #removed = new Set<number>();
  #seen = new Int32Array(1024);
  #turn = 0;
  #wanted = new Int32Array(1024);

  get size(): number {
    return this.#ids.length - this.#removed.size;
  }

  /** Id of the unit added last; 0 while there is none. */
  get last(): number {
    return this.#ids.length === 0 ? 0 : this.#ids.at(this.#ids.length - 1);
  }

  /** Ids have to come in ascending order. */
  add(id: number, source: string): void {
    const place = this.#ids.length;
    this.#ids.push(id);
    this.#starts.push(this.#words.length);
    for (const word of memoryWords(source)) {
      const stem = numberOf(this.#stemNumbers, stemOf(word));
      this.#words.push(numberOf(this.#wordNumbers, word));
      this.#stems.push(stem);
      (this.#having[stem] ??= new NumberList()).push(place);
    }
  }

  remove(id: number): void {
    const place = this.#placeOf(id);
    if (place >= 0) this.#removed.add(place);
  }

  /** The units that score at least so much, best first; of equals the one added last; at most `most`. */
  find(source: string, least: number, most: number): readonly Likeness[] {
    const asked = this.#numbered(source);
    const length = asked.words.length;
    if (length === 0) return [];
    this.#makeRoom();
    for (const stem of asked.stems) if (stem >= 0) this.#wanted[stem] = (this.#wanted[stem] ?? 0) + 1;
    const found: (Likeness & { readonly place: number })[] = [];
    for (const list of this.#rarest(asked.stems, mostFor(least, length))) {
      for (let at = 0; at < list.length; at++) {
        const place = list.at(at);
        if (this.#seen[place] === this.#turn) continue;
        this.#seen[place] = this.#turn;
        const score = this.#score(place, asked, least);
        if (score >= least && !this.#removed.has(place))
          found.push({ id: this.#ids.at(place), score, place });
      }
    }
    for (const stem of asked.stems) if (stem >= 0) this.#wanted[stem] = 0;
    return found
      .sort((a, b) => b.score - a.score || b.place - a.place)
      .slice(0, most)
      .map(({ id, score }) => ({ id, score }));
  }

  /**
   * Units by the rarest stems, one more of them than may be changed. What has none of these has lost more words than
   * that.
   */
  #rarest(stems: readonly number[], changeable: number): NumberList[] {
    const needed = Math.floor(changeable / 10) + 1;
    const frequency = (stem: number): number => this.#having[stem]?.length ?? 0;
    return stems
      .toSorted((a, b) => frequency(a) - frequency(b))
      .slice(0, needed)
      .flatMap((stem) => this.#having[stem] ?? []);
  }

  #score(place: number, asked: Numbered, least: number): number {
    const from = this.#starts.at(place);
    const to = place + 1 < this.#starts.length ? this.#starts.at(place + 1) : this.#words.length;
    const [length, other] = [asked.words.length, to - from];
    const longer = Math.max(length, other);
    const most = mostFor(least, longer);
    const changes = Math.floor(most / 10);
    if (longer - Math.min(length, other) > changes) return 0;
    if (this.#shared(from, to) < longer - changes) return 0;
    const a = { ...asked, from: 0, to: length };
    const b = { words: this.#words.numbers, stems: this.#stems.numbers, from, to };
    const cost = distance(a, b, most);
    return cost > most ? 0 : scoreOf(cost, longer);
  }

  /** Stems that stand in both, each as often as in the poorer one. */
  #shared(from: number, to: number): number {
    const stems = this.#stems.numbers;
    let shared = 0;
    for (let at = from; at < to; at++) {
      const stem = stems[at] ?? 0;
      const left = this.#wanted[stem] ?? 0;
      this.#wanted[stem] = left - 1;
      if (left > 0) shared += 1;
    }
    for (let at = from; at < to; at++) {
      const stem = stems[at] ?? 0;
      this.#wanted[stem] = (this.#wanted[stem] ?? 0) + 1;
    }
    return shared;
  }

  #numbered(source: string): Numbered {
    const words = memoryWords(source);
    return {
      words: words.map((word) => this.#wordNumbers.get(word) ?? -1),
      stems: words.map((word) => this.#stemNumbers.get(stemOf(word)) ?? -1),
    };
  }

  #makeRoom(): void {
    if (this.#wanted.length < this.#stemNumbers.size)
      this.#wanted = new Int32Array(this.#stemNumbers.size * 2);
    if (this.#seen.length < this.#ids.length) {
      this.#seen = new Int32Array(this.#ids.length * 2);
      this.#turn = 0;
    }
    this.#turn += 1;
  }

  #placeOf(id: number): number {
    let [low, high] = [0, this.#ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.#ids.at(middle);
      if (there === id) return middle;
      if (there < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

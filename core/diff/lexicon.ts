/**
 * Numbers for the units of a comparison: what reads the same has the same number, so that all later steps compare
 * integers. An open hash table over code units: no substring is made for a unit that was seen before.
 */
export class Lexicon {
  readonly #texts: string[] = [];
  #slots = new Int32Array(512);
  #hashes = new Int32Array(256);
  #words = new Uint8Array(256);
  #folded = new Int32Array(256);

  get size(): number {
    return this.#texts.length;
  }

  isWord(id: number): boolean {
    return this.#words[id] === 1;
  }

  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** The number of the unit in lower case. */
  foldedOf(id: number): number {
    return this.#folded[id] ?? id;
  }

  /** @param hash of the code units `[start, end)`, as `hashCode` makes it up */
  numberOf(
    text: string,
    start: number,
    end: number,
    hash: number,
    isWord: boolean,
    hasCapitals: boolean,
  ): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#hashes[entry - 1] === hash && this.#reads(entry - 1, text, start, end)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.#texts.length;
    const own = text.slice(start, end);
    this.#texts.push(own);
    if (id >= this.#hashes.length) this.#growEntries();
    this.#hashes[id] = hash;
    this.#words[id] = isWord ? 1 : 0;
    this.#slots[slot] = id + 1;
    this.#folded[id] = id;
    if (this.#texts.length * 2 > this.#slots.length) this.#growSlots();
    if (hasCapitals) {
      const lower = own.toLowerCase();
      this.#folded[id] = this.numberOf(lower, 0, lower.length, hashOf(lower), isWord, false);
    }
    return id;
  }

  #reads(id: number, text: string, start: number, end: number): boolean {
    const own = this.#texts[id] ?? '';
    if (own.length !== end - start) return false;
    for (let at = 0; at < own.length; at++)
      if (own.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #growEntries(): void {
    this.#hashes = larger(this.#hashes);
    this.#folded = larger(this.#folded);
    const words = new Uint8Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#texts.length; id++) {
      const hash = this.#hashes[id] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

export const HASH_START = -2128831035;

/** The hash so far with one more code unit (FNV-1a). */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashCode(hash, text.charCodeAt(at));
  return hash;
}

export function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2);
  grown.set(numbers);
  return grown;
}

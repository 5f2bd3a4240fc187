/** Texts of one side of a comparison read into units: where each begins and ends, and its number. */
import { CAPITAL, classOf, DIGIT, DOUBTFUL, INNER, LETTER, MARK, POINT, SPACE } from './char-class.ts';
import type { DiffOptions } from './difference.ts';
import { isPunctuation } from './ignored.ts';
import { HASH_START, hashCode, hashOf, larger, type Lexicon } from './lexicon.ts';
import { unitsOf } from './units.ts';

/** A run of units `[from, to)` of a store: a paragraph, a sentence, or several that follow each other. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Units of the run that are words. */
  readonly words: number;
}

/** A text with its units. */
export interface Piece extends Run {
  readonly text: string;
}

const STOP = 0x2e;

export class UnitStore {
  readonly lexicon: Lexicon;
  readonly #skipsPunctuation: boolean;
  /** Offsets in the text of the unit's piece. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  ids = new Int32Array(256);
  #count = 0;
  /** What the plain reading found out about the unit it is in. */
  #hash = 0;
  #capitals = false;
  readonly #skipped = new Map<number, boolean>();

  constructor(lexicon: Lexicon, options: DiffOptions) {
    this.lexicon = lexicon;
    this.#skipsPunctuation = options.ignorePunctuation ?? false;
  }

  /** Reads a text; pieces that are read one after another lie beside each other. Linear. */
  read(text: string): Piece {
    const from = this.#count;
    if (!this.#readPlain(text)) {
      this.#count = from;
      for (const { start, end, isWord, text: own } of unitsOf(text))
        this.#add(text, start, end, hashOf(own), isWord, isWord);
    }
    return { text, from, to: this.#count, words: this.countWords(from, this.#count) };
  }

  countWords(from: number, to: number): number {
    let words = 0;
    for (let at = from; at < to; at++) if (this.lexicon.isWord(this.ids[at] ?? 0)) words += 1;
    return words;
  }

  run(from: number, to: number): Run {
    return { from, to, words: this.countWords(from, to) };
  }

  #add(text: string, start: number, end: number, hash: number, isWord: boolean, hasCapitals: boolean): void {
    let id;
    const normal = this.#skipsPunctuation && isWord ? straightened(text, start, end) : null;
    if (normal === null) id = this.lexicon.numberOf(text, start, end, hash, isWord, hasCapitals);
    else id = this.lexicon.numberOf(normal, 0, normal.length, hashOf(normal), true, hasCapitals);
    if (this.#skipsPunctuation && !isWord && this.#isPunctuation(id)) return;
    if (this.#count === this.ids.length) {
      this.starts = larger(this.starts);
      this.ends = larger(this.ends);
      this.ids = larger(this.ids);
    }
    this.starts[this.#count] = start;
    this.ends[this.#count] = end;
    this.ids[this.#count] = id;
    this.#count += 1;
  }

  #isPunctuation(id: number): boolean {
    const known = this.#skipped.get(id) ?? isPunctuation(this.lexicon.textOf(id));
    this.#skipped.set(id, known);
    return known;
  }

  /** The same units as `unitsOf` finds, for text whose graphemes are a letter and its marks; false otherwise. */
  #readPlain(text: string): boolean {
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) at += 1;
      else if (kind === LETTER || kind === CAPITAL || kind === DIGIT) {
        const end = this.#wordEnd(text, at);
        if (end < 0) return false;
        this.#add(text, at, end, this.#hash, true, this.#capitals);
        at = end;
      } else if (kind === DOUBTFUL || kind === MARK) return false;
      else {
        this.#add(text, at, at + 1, hashCode(HASH_START, code), false, false);
        at += 1;
      }
    }
    return true;
  }

  /** The end of the word at `start`; -1 where a grapheme is in doubt. Leaves its hash and whether it has capitals. */
  #wordEnd(text: string, start: number): number {
    const initials = text.charCodeAt(start + 1) === STOP ? initialsEnd(text, start) : 0;
    if (initials > 0) {
      const word = text.slice(start, initials);
      this.#hash = hashOf(word);
      this.#capitals = word !== word.toLowerCase();
      return initials;
    }
    let hash = HASH_START;
    let capitals = false;
    let at = start;
    for (let before = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === LETTER) {
        hash = hashCode(hash, code);
        before = LETTER;
        continue;
      }
      if (kind === CAPITAL) capitals = true;
      else if (kind === DOUBTFUL || (kind === MARK && before === DIGIT)) return -1;
      else if (kind !== DIGIT && kind !== MARK && !holds(text, at, kind, before)) break;
      hash = hashCode(hash, code);
      before = kind;
    }
    this.#hash = hash;
    this.#capitals = capitals;
    return at;
  }
}

/** Whether the sign at `at` holds a word together. */
function holds(text: string, at: number, kind: number, before: number): boolean {
  if ((kind !== INNER && kind !== POINT) || at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (kind === POINT) return before === DIGIT && next === DIGIT;
  return next === LETTER || next === CAPITAL || next === DIGIT;
}

/** Where single letters with stops between them (U.S) end; 0 where there are none. */
function initialsEnd(text: string, start: number): number {
  let end = 0;
  let at = start + 1;
  if (!isLetter(text, start)) return 0;
  while (text.charCodeAt(at) === STOP && isLetter(text, at + 1)) {
    at += 2;
    if (!isLetter(text, at) && !(at < text.length && classOf(text.charCodeAt(at)) === MARK)) end = at;
  }
  return end;
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === CAPITAL;
}

/** The word with straight apostrophes; null where it has no other. */
function straightened(text: string, start: number, end: number): string | null {
  const word = text.slice(start, end);
  return word.includes('’') ? word.replaceAll('’', "'") : null;
}

/**
 * Where Arabic terms stand, with particles written on to them and in any spelling that folding makes one. All terms are
 * looked for in one pass: a text is asked which of its readings begin a term, however many terms there are.
 */
import { fold, stems } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { tokens, type Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';

/** Shorter words are too often the rest of another word: حر is no part of بحر. */
const FEWEST_LETTERS = 3;
const ARTICLE = 'ال';

export interface FoundTerm<T> extends Range {
  readonly term: T;
}

/** Words of terms as a tree: what follows a word, and the terms that end with it. */
interface Node<T> {
  /** Null while nothing follows, as behind most terms. */
  next: Map<string, Node<T>> | null;
  readonly ends: T[];
}

const node = <T>(): Node<T> => ({ next: null, ends: [] });

/** The words of a term, folded; none where there is no Arabic word in it. */
export function termWords(term: string): readonly string[] {
  const words = tokens(term).filter(({ type }) => type === 'word' || type === 'number');
  return words.some(({ script }) => script === 'arabic') ? words.map(({ text }) => fold(text)) : [];
}

export class ArabicTerms<T> {
  readonly #root: Node<T> = node();
  readonly #most: number;

  /** @param most finds at most so many places of one first word in a text. */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** False where there is no Arabic word in the form. */
  add(form: string, term: T): boolean {
    const words = termWords(form);
    if (words.length === 0) return false;
    let at = this.#root;
    for (const word of words) {
      const all = (at.next ??= new Map<string, Node<T>>());
      let next = all.get(word);
      if (!next) all.set(word, (next = node()));
      at = next;
    }
    if (!at.ends.includes(term)) at.ends.push(term);
    return true;
  }

  /** In order of their places, the longest of one place first. */
  find(view: TextView): readonly FoundTerm<T>[] {
    const { next: heads } = this.#root;
    if (!heads) return [];
    const readings = view.derive(readingsOf);
    const found: FoundTerm<T>[] = [];
    const look = (head: string, entries: readonly Reading[], begun: Node<T>): void => {
      let count = 0;
      for (const { word, isWhole } of entries) {
        if (!isWhole && head.length < FEWEST_LETTERS) continue;
        const before = found.length;
        follow(view.words, word, word, begun, found);
        if (found.length > before && ++count >= this.#most) return;
      }
    };
    // The smaller of the two is gone through.
    if (heads.size < readings.size) {
      for (const [head, begun] of heads) look(head, readings.get(head) ?? [], begun);
    } else {
      for (const [head, entries] of readings) {
        const begun = heads.get(head);
        if (begun) look(head, entries, begun);
      }
    }
    return found.length < 2 ? found : inOrder(found);
  }
}

/** Words after the first may have an article that the term leaves out. */
function follow<T>(
  words: readonly Token[],
  first: number,
  last: number,
  begun: Node<T>,
  found: FoundTerm<T>[],
): void {
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (start === undefined || end === undefined) return;
  for (const term of begun.ends) found.push({ start, end, term });
  const token = begun.next ? words[last + 1] : undefined;
  if (!token) return;
  const folded = fold(token.text);
  const bare = folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : null;
  for (const word of bare === null ? [folded] : [folded, bare]) {
    const next = begun.next?.get(word);
    if (next) follow(words, first, last + 1, next, found);
  }
}

/** Of one place and term one is enough: a word has several readings. */
function inOrder<T>(found: readonly FoundTerm<T>[]): readonly FoundTerm<T>[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end, term }, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const other = sorted[before];
      if (other?.start !== start || other.end !== end) return true;
      if (other.term === term) return false;
    }
    return true;
  });
}

/** What is no part of a longer one: "وزير" says nothing of its own in "وزير الخارجية". */
export function outermost<T extends Range>(found: readonly T[]): readonly T[] {
  let end = -1;
  let start = -1;
  return found.filter((one) => {
    if (one.end <= end && !(one.start === start && one.end === end)) return false;
    [start, end] = [one.start, one.end];
    return true;
  });
}

interface Reading {
  readonly word: number;
  /** Nothing but an article was taken off. */
  readonly isWhole: boolean;
}

/** Words by each reading of theirs, folded, also without the alef of an indefinite accusative. */
const readingsOf = (view: TextView): ReadonlyMap<string, readonly Reading[]> => {
  const readings = new Map<string, Reading[]>();
  const add = (reading: string, entry: Reading): void => {
    const list = readings.get(reading);
    if (list) list.push(entry);
    else readings.set(reading, [entry]);
  };
  for (const [word, token] of view.words.entries()) {
    const folded = fold(token.text);
    for (const reading of stems(folded)) {
      const isWhole = reading === folded || folded === ARTICLE + reading;
      add(reading, { word, isWhole });
      if (reading.length > FEWEST_LETTERS && reading.endsWith('ا')) {
        add(reading.slice(0, -1), { word, isWhole: false });
      }
    }
  }
  return readings;
};

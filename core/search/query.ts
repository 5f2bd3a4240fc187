/** What is asked of all texts: words and phrases that all have to be there. */
import { hasArabic } from '../text/arabic.ts';
import { AFTER_ARTICLE, termOf, typedWords, withoutArticle } from './words.ts';

/** Terms that have to follow each other; one word is a phrase of one. */
export interface Phrase {
  /** By place: what may stand there. */
  readonly terms: readonly (readonly string[])[];
  /** The last one is the beginning of a word. */
  readonly prefix: boolean;
}

/** All phrases have to be there; none finds nothing. */
export type TextQuery = readonly Phrase[];

/** Quotation marks of any kind hold a phrase together; a star behind a word stands for any ending. */
const PIECES = /["“”„«»]([^"“”„«»]*)["“”„«»]?(\*?)|[^\s"“”„«»]+/gu;

/** A beginning shorter than that says too little: it is taken as a word. */
const SHORTEST_BEGINNING = 2;

/** Particles that Arabic writes on to a word. */
const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'];
/** Short words that an article or a preposition would make another word: الله, الآن, الذي, التي, ألم, لله. */
const WITHOUT_PARTICLES = new Set(['له', 'ان', 'ذي', 'تي', 'لا', 'لم', 'ما', 'لي']);

/**
 * Reads what was typed. A word of several parts (F-35, don't) is a phrase. The first word of an Arabic phrase is found with
 * any particles before it, and with or without the article; words behind it with or without the article.
 */
export function readQuery(typed: string): TextQuery {
  const phrases: Phrase[] = [];
  for (const [whole, quoted] of typed.matchAll(PIECES)) {
    const words = typedWords(quoted ?? whole);
    const last = words.at(-1);
    if (last === undefined) continue;
    const prefix = last.length >= SHORTEST_BEGINNING && /\*["“”„«»]?$/u.test(whole);
    const terms = words.map((word, at) => alternatives(word, at === 0, prefix && at === words.length - 1));
    phrases.push({ terms, prefix });
  }
  return phrases;
}

function alternatives(word: string, isFirst: boolean, isBeginning: boolean): string[] {
  const plain = [termOf(word)];
  if (!hasArabic(word)) return plain;
  // Of a beginning it is not known yet how much follows the article.
  if (isBeginning) plain.push(withoutArticle(word, 1));
  if (!isFirst) return [...new Set(plain)];
  const found = new Set(plain);
  for (const term of plain) {
    const isOwn = WITHOUT_PARTICLES.has(term);
    const articles = term.length < AFTER_ARTICLE && !isOwn ? ['', 'ال'] : [''];
    for (const conjunction of CONJUNCTIONS)
      for (const preposition of isOwn ? [''] : PREPOSITIONS)
        for (const article of articles) {
          const head = conjunction + preposition + article;
          found.add(isBeginning ? head + term : termOf(head + term));
          if (preposition === 'ل' && article !== '') found.add(`${conjunction}لل${term}`);
        }
  }
  return [...found];
}

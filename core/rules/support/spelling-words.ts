import { NEWS_WORDS } from '../../lexicon/news-words.ts';
import type { Speller } from '../../spelling/near-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';

/** A word the dictionary lacks. */
export interface UnknownWord {
  /** Without possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It has the capital of a sentence's first word, so that it may be a name. */
  readonly opens: boolean;
}

export interface SpellingWords {
  readonly unknown: readonly UnknownWord[];
  /** Words with a capital inside a sentence, in lower case: the names of the text. */
  readonly names: readonly string[];
}

const FEWEST_LETTERS = 3;
const PREFIX =
  /^(?:anti|bio|counter|cyber|eco|geo|inter|micro|mid|multi|neo|non|over|post|pre|semi|super|trans|ultra|under)-?(?=[a-z]{5})|^(?:re|un)(?=[a-z]{7})/u;
/** First halves that make slips look like compounds: with+drawl, some+thong. */
const NO_HALF = new Set(['with', 'some', 'than', 'that', 'this', 'then', 'them', 'ther', 'were', 'when']);
const SHORTEST_HALF = 4;

/** Words of a paragraph against a dictionary. Derive it per view with one function per speller. */
export function readSpelling(view: TextView, speller: Speller): SpellingWords {
  const { words } = view;
  const titled = isTitled(words);
  const unknown: UnknownWord[] = [];
  const names: string[] = [];
  words.forEach((word, at) => {
    if (word.type !== 'word' || word.script !== 'latin' || isPartOfAddress(view.text, word)) return;
    const text = word.text.replace(/[’']s?$/u, '');
    if (/^\p{Lu}/u.test(text)) {
      const opens = opensSentence(view, word);
      if (!opens && !titled) names.push(text.toLowerCase());
      const next = words[at + 1];
      const beforeName = next !== undefined && /^\p{Lu}/u.test(next.text);
      if (!opens || titled || beforeName || !/^\p{Lu}[a-z]+$/u.test(text)) return;
      if (isKnown(text.toLowerCase(), speller) || speller.knows(text)) return;
      unknown.push({ text, start: word.start, end: word.start + text.length, opens });
    } else if (/^[a-z][a-z’'-]*$/u.test(text) && !isParticle(words, at)) {
      if (!isKnown(text, speller))
        unknown.push({ text, start: word.start, end: word.start + text.length, opens: false });
    }
  });
  return { unknown, names };
}

function isKnown(word: string, speller: Speller): boolean {
  if (word.length < FEWEST_LETTERS || NEWS_WORDS.has(word)) return true;
  const plain = word.replaceAll('’', "'");
  if (speller.knows(plain) || isCompound(plain, speller)) return true;
  const parts = plain.split('-');
  if (parts.length > 1) return parts.every((part) => isPart(part, speller));
  const stem = plain.replace(PREFIX, '');
  return stem !== plain && (speller.knows(stem) || NEWS_WORDS.has(stem));
}

function isPart(part: string, speller: Speller): boolean {
  return (
    part.length < FEWEST_LETTERS || NEWS_WORDS.has(part) || speller.knows(part) || /^[a-z]{3}$/u.test(part)
  );
}

/** Two words of the dictionary written as one, as new compounds are (livestream, frontrunner). */
function isCompound(word: string, speller: Speller): boolean {
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const first = word.slice(0, cut);
    if (!NO_HALF.has(first) && speller.knows(first) && speller.knows(word.slice(cut))) return true;
  }
  return false;
}

/** A small word inside a name: Crown Prince Mohammed bin Salman. */
function isParticle(words: readonly Token[], at: number): boolean {
  return [words[at - 1], words[at + 1]].every((word) => word !== undefined && /^\p{Lu}/u.test(word.text));
}

function isPartOfAddress(text: string, { start, end }: Token): boolean {
  return (
    /[@#/_\\.]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[@/_\\]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

function opensSentence(view: TextView, word: Token): boolean {
  const lead = view.text.slice(Math.max(0, word.start - 3), word.start);
  return /[!?.:…"“‘'«([•*—–]\s*$/u.test(lead) || view.sentences.some(({ start }) => start === word.start);
}

/** A headline that writes most words with a capital tells no names. */
function isTitled(words: readonly Token[]): boolean {
  const long = words.filter((word) => word.text.length > 3 && word.script === 'latin');
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * long.length;
}

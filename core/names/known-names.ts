/** Spellings of names as they are looked for in a text: word after word, the longest first. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import { bareName } from './candidates.ts';
import { isNative } from './foreign-look.ts';
import { fold, stems } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { ofWord } from '../text/word.ts';
import { keyOfArabic } from './arabic-key.ts';
import { keyOfEnglish } from './english-spelling.ts';

/** A spelling found in a text. */
export interface Found extends Range {
  readonly key: string;
  readonly text: string;
}

/** Keys by their first word, the longest first. */
export class FormIndex {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const words = key.split(' ');
      const list = this.#byFirst.get(words[0] ?? '');
      if (list) list.push(words);
      else this.#byFirst.set(words[0] ?? '', [words]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  from(first: string): readonly (readonly string[])[] {
    return this.#byFirst.get(first) ?? NONE;
  }
}

const NONE: readonly (readonly string[])[] = [];

const isBeside = (view: TextView, a: Token, b: Token): boolean =>
  b.start - a.end === 1 && /^[ \u00a0-]$/u.test(view.text.charAt(a.end));

/** A word as it stands and without what is grown to it: the key of each reading, and how many letters it leaves off. */
const arabicReadings = ofWord((word: string): readonly { readonly key: string; readonly cut: number }[] => {
  if (!/\p{Script=Arabic}/u.test(word)) return [{ key: keyOfArabic(word), cut: 0 }];
  const seen = new Map<string, number>();
  for (const reading of stems(word)) {
    const key = keyOfArabic(reading);
    // An article is no part of the key, and stays in the spelling.
    const cut = Math.max(0, word.length - (word.endsWith(reading) ? reading.length : word.length));
    const withArticle = cut >= 2 && word.slice(cut - 2, cut) === 'ال' ? cut - 2 : cut;
    if (!seen.has(key)) seen.set(key, withArticle);
  }
  return [...seen].map(([key, cut]) => ({ key, cut }));
});

/**
 * Known names of an Arabic paragraph, in order. A single word that the language has as well is one where `isSure` says so
 * of its place.
 */
export function findArabic(
  view: TextView,
  index: FormIndex,
  isSure: (start: number, isArticled: boolean) => boolean,
): Found[] {
  const { words } = view;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first?.type !== 'word') continue;
    let best: { readonly words: readonly string[]; readonly cut: number } | undefined;
    for (const { key, cut } of arabicReadings(first.word)) {
      const form = index.from(key).find((one) => goesOn(view, at, one, bareKey));
      if (form && form.length > (best?.words.length ?? 0)) best = { words: form, cut };
    }
    const last = words[at + (best?.words.length ?? 1) - 1];
    if (!best || !last) continue;
    // With an article the word is as often one of the language: الاتحاد is Etihad, and the union.
    const isArticled = /^(?:ال|لل)/u.test(first.text.slice(best.cut)) && !best.words[0]?.startsWith('ال');
    if (best.words.length === 1 && isWordToo(first.text, isArticled) && !isSure(first.start, isArticled))
      continue;
    const text = view.text.slice(first.start + best.cut, last.end);
    found.push({ key: best.words.join(' '), text, start: first.start, end: last.end });
    at += best.words.length - 1;
  }
  return found;
}

const arabicKey = ofWord(keyOfArabic);
const bareKey = ({ word }: Token): string => arabicKey(word);

function isWordToo(word: string, isArticled: boolean): boolean {
  return fold(word).length < 4 || isNative(word) || isArticled;
}

function goesOn(
  view: TextView,
  at: number,
  form: readonly string[],
  keyOf: (token: Token) => string,
): boolean {
  for (let step = 1; step < form.length; step++) {
    const [before, token] = [view.words[at + step - 1], view.words[at + step]];
    if (!before || !token || !isBeside(view, before, token) || keyOf(token) !== form[step]) return false;
  }
  return true;
}

const hasCapital = ofWord((word) => /\p{Lu}/u.test(word));

/** Known names of an English paragraph, in order, without possessives. */
export function findEnglish(view: TextView, index: FormIndex, isSure: (start: number) => boolean): Found[] {
  const { words } = view;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first?.script !== 'latin' || !hasCapital(first.word)) continue;
    const form = index.from(englishKey(first)).find((one) => goesOn(view, at, one, englishKey));
    if (form) {
      const last = words[at + form.length - 1] ?? first;
      if (form.length === 1 && COMMON_ENGLISH.has((form[0] ?? '').toLowerCase()) && !isSure(first.start))
        continue;
      const end = last.start + bareName(last.text).length;
      found.push({ key: form.join(' '), text: view.text.slice(first.start, end), start: first.start, end });
      at += form.length - 1;
      continue;
    }
    // Netanyahu-led: the name before a word in small letters.
    const [, name] = /^(.+?)-\p{Ll}/u.exec(first.text) ?? [];
    if (name === undefined || !index.from(keyOfEnglish(name)).some((one) => one.length === 1)) continue;
    found.push({ key: keyOfEnglish(name), text: name, start: first.start, end: first.start + name.length });
  }
  return found;
}

const nameKey = ofWord((word) => keyOfEnglish(bareName(word)));
const englishKey = ({ word }: Token): string => nameKey(word);

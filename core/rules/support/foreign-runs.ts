import { COMMON_ENGLISH } from '../../lexicon/english-words.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';

/** English words that no brand, binomial or Latin term is made of; one of them in lower case gives a run away. */
const FUNCTION_WORDS = new Set(
  (
    'the a an of and or but to in on at by for with from that this these those is are was were be been has have had will would can could ' +
    'may might must shall should not no it its he she his her they their them we our you your i as if when while after before which who ' +
    'what where why how than then there into over about because during between against under more most also'
  ).split(' '),
);
/** Function words that titles, firms and fixed terms carry inside (Bank of America, in vitro, de facto). */
const INSIDE_NAMES = new Set(
  'the a an of and or to in on at by for with from as & de la le el al van von der'.split(' '),
);
const LOWER = /^\p{Ll}[\p{Ll}’'-]*$/u;
const QUOTED_BEFORE = /["“”«'‘(\[]\s*$/u;
const QUOTED_AFTER = /^\s*["“”»'’)\]]/u;
const ADDRESS = /[@#/\\_]|\.\p{L}/u;

/** Runs of English words left in an Arabic paragraph. */
export const englishIn = (view: TextView): readonly Range[] =>
  runsOf(view, 'latin').flatMap(({ words, start, end }) => {
    if (isSetOff(view.text, start, end) || isAddress(view.text, start, end)) return [];
    const lower = words.filter((word) => LOWER.test(word.text));
    const content = lower.filter((word) => !FUNCTION_WORDS.has(word.text));
    const telling = lower.filter((word) => FUNCTION_WORDS.has(word.text) && !INSIDE_NAMES.has(word.text));
    const particles = lower.length - content.length;
    const common = lower.some((word) => COMMON_ENGLISH.has(word.text) && word.text.length >= 3);
    const prose =
      common ||
      (words.length === 1 && words[0]?.text === 'the') ||
      (words.length >= 2 && telling.length > 0) ||
      (content.length > 0 && particles > 0 && words.length >= 3) ||
      content.length >= 3;
    return prose ? [{ start, end }] : [];
  });

/** Arabic words in an English paragraph, but for a gloss in quotes or brackets and for hashtags. */
export const arabicIn = (view: TextView): readonly Range[] =>
  runsOf(view, 'arabic').flatMap(({ start, end }) =>
    isSetOff(view.text, start, end) || /[#@_]/u.test(view.text[start - 1] ?? '') ? [] : [{ start, end }],
  );

interface Run extends Range {
  readonly words: readonly Token[];
}

/** Neighbouring words of one script with only blanks, commas or apostrophes between. */
function runsOf(view: TextView, script: 'latin' | 'arabic'): Run[] {
  const runs: Run[] = [];
  let words: Token[] = [];
  const flush = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) runs.push({ words, start: first.start, end: last.end });
    words = [];
  };
  for (const token of view.words) {
    const last = words.at(-1);
    if (last && !/^[\s,،'’-]*$/u.test(view.text.slice(last.end, token.start))) flush();
    if (token.script === script) words.push(token);
    else if (token.type !== 'number') flush();
  }
  flush();
  return runs;
}

function isSetOff(text: string, start: number, end: number): boolean {
  return (
    QUOTED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    QUOTED_AFTER.test(text.slice(end, end + 2))
  );
}

/** Part of an address, handle or file name. */
function isAddress(text: string, start: number, end: number): boolean {
  return ADDRESS.test(text.slice(Math.max(0, start - 1), end + 2));
}

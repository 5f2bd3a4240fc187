import type { Range } from '../../text/range.ts';
import { decodeMojibake } from './mojibake.ts';
import { allMatches } from '../../text/matches.ts';

export type CharacterFault =
  'mojibake' | 'replacement' | 'presentation-form' | 'control' | 'zero-width' | 'tatweel' | 'look-alike';

export interface FaultyStretch extends Range {
  readonly fault: CharacterFault;
  /** What should stand there; null where it cannot be known. */
  readonly right: string | null;
}

/** Ligatures and letters drawn in one joined shape; the ornate and one-word signs of Arabic text are none. */
const PRESENTATION =
  /[\ufb50-\ufd3d\ufd50-\ufdf1\ufdf3-\ufdf9\ufe70-\ufefc]+(?:[ \u064b-\u0652]?[\ufb50-\ufd3d\ufd50-\ufdf1\ufdf3-\ufdf9\ufe70-\ufefc]+)*/gu;
const REPLACEMENT = /\ufffd+/gu;
const BIDI_MARK = /[\u200e\u200f\u061c]+/gu;
const BIDI_RUN = /[\u202a-\u202e\u2066-\u2069]/gu;
const ZERO_WIDTH = /[\u00ad\u180e\u200b\u200c\u200d\u2060-\u2064\ufeff]+/gu;
const TATWEEL = /(?<=[\u0620-\u063f\u0641-\u064a])\u0640+(?=[\u0620-\u063f\u0641-\u064a])/gu;
/** One-letter particles, with the article or alone, that type sets off from a name by a tatweel: بـ, لـ, الـ, وبالـ. */
const SET_OFF = /(?:^|[^\p{L}\p{M}])[وف]?(?:[بكلسف]|[بكل]?ال|لل)$/u;
const ARABIC = /[\u0620-\u063f\u0641-\u064a\u064b-\u0652]/u;
const JOINING = /[\u0620-\u064a\u0671-\u06d3\u06d5\u0640]/u;
const WORD = /[\p{L}\p{M}\p{Nd}\u0640\u200c]+/gu;

/** Every stretch of a paragraph whose characters are not what they look like. Linear in its length. */
export function characterFaults(text: string, arabic: boolean): readonly FaultyStretch[] {
  return [
    ...decodeMojibake(text).map((hit) => ({ ...hit, fault: 'mojibake' as const })),
    ...stretches(text, REPLACEMENT, 'replacement', () => null),
    ...stretches(text, PRESENTATION, 'presentation-form', (found) => found.normalize('NFKC')),
    ...strayMarks(text, arabic),
    ...unpairedRuns(text, arabic),
    ...zeroWidths(text),
    ...tatweels(text),
    ...lookAlikes(text),
  ].sort((a, b) => a.start - b.start);
}

function stretches(
  text: string,
  pattern: RegExp,
  fault: CharacterFault,
  right: (found: string) => string | null,
): FaultyStretch[] {
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fault,
    right: right(match[0]),
  }));
}

/**
 * Direction marks that steer nothing: all in a text without Arabic, and those inside a word or doubled. Beside a
 * number, a Latin name or punctuation they do their work.
 */
function strayMarks(text: string, arabic: boolean): FaultyStretch[] {
  return stretches(text, BIDI_MARK, 'control', () => '').filter(({ start, end }) => {
    if (!arabic) return !ARABIC.test(text);
    const before = text[start - 1] ?? '';
    const after = text[end] ?? '';
    return (ARABIC.test(before) && ARABIC.test(after)) || end - start > 1;
  });
}

/** Embeddings, overrides and isolates without their other end; overrides and, in English, all of them. */
function unpairedRuns(text: string, arabic: boolean): FaultyStretch[] {
  const open: number[] = [];
  const stray: number[] = [];
  for (const { index, 0: control } of allMatches(text, BIDI_RUN)) {
    if (control === '\u202d' || control === '\u202e') stray.push(index);
    const closes = control === '\u202c' || control === '\u2069';
    if (!arabic) stray.push(index);
    else if (!closes) open.push(index);
    else if (open.pop() === undefined) stray.push(index);
  }
  return [...new Set([...stray, ...open])].map((at) => ({
    start: at,
    end: at + 1,
    fault: 'control',
    right: '',
  }));
}

/** Characters without width; a joiner or non-joiner that shapes an Arabic word is none. */
function zeroWidths(text: string): FaultyStretch[] {
  return stretches(text, ZERO_WIDTH, 'zero-width', () => '').filter(({ start, end }) => {
    const found = text.slice(start, end);
    if (found !== '\u200c' && found !== '\u200d') return true;
    // ZWJ also joins emoji; both may stand at the edge of a letter that keeps its joined shape (ه‍).
    const before = text[start - 1] ?? '';
    if (found === '\u200d')
      return !JOINING.test(before) && !/[\udc00-\udfff\ufe0f\u2600-\u27bf]/u.test(before);
    return !(JOINING.test(before) && JOINING.test(text[end] ?? ''));
  });
}

function tatweels(text: string): FaultyStretch[] {
  return stretches(text, TATWEEL, 'tatweel', () => '').filter(
    ({ start }) => !SET_OFF.test(text.slice(Math.max(0, start - 6), start)),
  );
}

/** Letters of another script in a word: Cyrillic or Greek in Latin, Persian ی ک ہ in an Arabic word. */
const FOREIGN_IN_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
};
const FOREIGN_IN_ARABIC: Readonly<Record<string, string>> = {
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ة',
  ە: 'ه',
};
/** Letters of other languages in Arabic script, or the non-joiner they write. */
const PERSIAN_NAME = /[پچڤگژ\u200c]/u;

const LOOK_ALIKE = new RegExp(
  `[${[...Object.keys(FOREIGN_IN_LATIN), ...Object.keys(FOREIGN_IN_ARABIC)].join('')}\\uff21-\\uff3a\\uff41-\\uff5a]`,
  'u',
);

function lookAlikes(text: string): FaultyStretch[] {
  if (!LOOK_ALIKE.test(text)) return [];
  return allMatches(text, WORD).flatMap((match): FaultyStretch[] => {
    const word = match[0];
    const latin = /\p{Script=Latin}/u.test(word);
    const right = latin
      ? swap(word, FOREIGN_IN_LATIN).replace(/[\uff21-\uff3a\uff41-\uff5a]/gu, (wide) =>
          wide.normalize('NFKC'),
        )
      : ARABIC.test(word) && !PERSIAN_NAME.test(word)
        ? swap(word, FOREIGN_IN_ARABIC)
        : word;
    if (right === word) return [];
    return [{ start: match.index, end: match.index + word.length, fault: 'look-alike', right }];
  });
}

function swap(word: string, table: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('');
}

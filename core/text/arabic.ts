/**
 * Arabic letters: what counts as one, and the folded form in which spellings are compared. Folding keeps
 * the length of words comparable but not offsets: fold tokens, not paragraphs.
 */

import { remembered } from './remembered.ts';

/** Vowel signs, shadda, sukun, superscript alef, Quranic marks. */
const MARKS =
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed';
const TATWEEL = '\\u0640';
const SHOWN_APART = new RegExp(`[${MARKS}${TATWEEL}]+`, 'gu');
const MARK_OR_TATWEEL = new RegExp(`^[${MARKS}${TATWEEL}]$`, 'u');

/** An Arabic-script letter (with the letters of Persian and Kurdish that names need). */
export const ARABIC_LETTER =
  /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]/u;

/** Without vowel signs and tatweel; letters as they are. */
export function stripMarks(text: string): string {
  return text.replace(SHOWN_APART, '');
}

const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
};

/** The form in which spellings that differ by hamza, ى/ي, ة/ه, vowel signs or tatweel are one. */
export const fold = remembered((text: string): string =>
  stripMarks(text).replace(/[أإآٱىیئؤةکگ]/gu, (letter) => FOLDED[letter] ?? letter),
);

/** One letter folded; nothing of a vowel sign or tatweel. For texts whose offsets are kept letter by letter. */
export function foldLetter(letter: string): string {
  return MARK_OR_TATWEEL.test(letter) ? '' : (FOLDED[letter] ?? letter);
}

/** Arabic-Indic (٠–٩) and extended (۰–۹) digits as ASCII. Length and offsets stay. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Whether text holds at least one Arabic letter. */
export function hasArabic(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/** One-letter particles written on to the next word, longest chain first: و ف, then ب ل ك, then the article. */
const PROCLITICS = /^(?:[وف])?(?:[بكل])?(?:ال)?/u;

/**
 * The readings of a word without its leading particles and article, the whole word first; "وبالرئيس" gives
 * وبالرئيس, بالرئيس, الرئيس, رئيس. A reading keeps at least two letters. "لل" is read as ل + ال.
 */
export const stems = remembered((word: string): readonly string[] => {
  const readings = [word];
  const add = (reading: string): void => {
    if (reading.length >= 2 && !readings.includes(reading)) readings.push(reading);
  };
  const most = PROCLITICS.exec(word)?.[0].length ?? 0;
  for (let cut = 1; cut <= most; cut++) add(word.slice(cut));
  for (const reading of [...readings]) {
    if (reading.startsWith('لل')) {
      add('ال' + reading.slice(2));
      add(reading.slice(2));
    }
    if (reading.startsWith('ال')) add(reading.slice(2));
  }
  return readings;
});

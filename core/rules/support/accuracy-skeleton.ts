import { fold } from '../../text/arabic.ts';
import { remembered } from '../../text/remembered.ts';

/** Letters that transliterators choose between for one foreign sound. */
const EQUAL: Readonly<Record<string, string>> = {
  غ: 'ج',
  ط: 'ت',
  ث: 'ت',
  ض: 'د',
  ذ: 'د',
  ظ: 'ز',
  ص: 'س',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ش',
};

/** Folded spelling with one letter for each foreign sound. */
const soundsOf = remembered((word: string): string =>
  fold(word)
    .replace(/[\s'’-]|ء/gu, '')
    .replace(/تش/gu, 'ش')
    .replace(/[غطثضذظصڤپچ]/gu, (letter) => EQUAL[letter] ?? letter),
);

/** The consonants of a word: what spellings of one foreign name share. */
export const skeleton = remembered((word: string): string => {
  const sounds = soundsOf(word);
  return (sounds.slice(0, 1) + sounds.slice(1).replace(/[اوي]|ه$/gu, '')).replace(/(\p{L})\1+/gu, '$1');
});

const FEWEST_CONSONANTS = 3;
const FEWEST_LETTERS = 4;

/**
 * Whether two words spell one name differently: the same consonants, the same first and last sound, other
 * vowels between. What differs at its end is inflected, not respelled.
 */
export function isRespelling(a: string, b: string): boolean {
  const [left, right] = [soundsOf(a), soundsOf(b)];
  return (
    fold(a) !== fold(b) &&
    Math.min(left.length, right.length) >= FEWEST_LETTERS &&
    left.at(0) === right.at(0) &&
    left.at(-1) === right.at(-1) &&
    skeleton(a).length >= FEWEST_CONSONANTS &&
    skeleton(a) === skeleton(b)
  );
}

const ARABIC_CLASSES: Readonly<Record<string, string>> = {
  ب: 'B',
  پ: 'B',
  ف: 'F',
  ڤ: 'F',
  ت: 'T',
  ط: 'T',
  ث: 'T',
  د: 'T',
  ض: 'T',
  ذ: 'T',
  ج: 'K',
  غ: 'K',
  ك: 'K',
  ق: 'K',
  ح: 'H',
  ه: 'H',
  خ: 'H',
  ش: 'S',
  چ: 'S',
  س: 'S',
  ص: 'S',
  ز: 'S',
  ظ: 'S',
  ر: 'R',
  ل: 'L',
  م: 'M',
  ن: 'N',
};
const LATIN_CLASSES: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  t: 'T',
  d: 'T',
  g: 'K',
  j: 'K',
  k: 'K',
  c: 'K',
  q: 'K',
  x: 'KS',
  h: 'H',
  s: 'S',
  z: 'S',
  r: 'R',
  l: 'L',
  m: 'M',
  n: 'N',
};

/** Whether an English word can be the romanisation of an Arabic one: the same classes of consonants. */
export function romanises(english: string, arabic: string): boolean {
  return latinClasses(english) === arabicClasses(arabic);
}

const arabicClasses = remembered((word: string): string => {
  const letters = [...fold(word).replace(/ه$/u, '')];
  return letters
    .map((letter) => ARABIC_CLASSES[letter] ?? '')
    .join('')
    .replace(/(\p{L})\1+/gu, '$1');
});

const latinClasses = remembered((word: string): string => {
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]s$|\p{M}/gu, '')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/(?:t?sch|tch|ch|sh)/gu, 's')
    .replace(/([tdgcr])h/gu, '$1')
    .replace(/h$/u, '');
  return [...plain]
    .map((letter) => LATIN_CLASSES[letter] ?? '')
    .join('')
    .replace(/(\p{L})\1+/gu, '$1');
});

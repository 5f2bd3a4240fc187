import { articleBefore, CONSONANTS, PARTICLES } from './letters.ts';

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const DAGGER = '\u0670';
const VOWELS: Readonly<Record<string, string>> = {
  [FATHA]: 'a',
  [DAMMA]: 'u',
  [KASRA]: 'i',
  '\u064b': 'an',
  '\u064c': 'un',
  '\u064d': 'in',
  [DAGGER]: 'ā',
};
const MARK = /[\u064b-\u0652\u0670]/u;

/** Whether a word has so many vowel signs that it can be read from them: all but its long vowels and its end. */
export function isVowelled(word: string): boolean {
  const letters = [...word].filter((letter) => letter in CONSONANTS);
  const signs = [...word].filter((letter) => letter in VOWELS || letter === SUKUN);
  return signs.length > 0 && signs.length >= Math.ceil((letters.length - 1) / 2);
}

const MARKS = '[\\u064b-\\u0652\\u0670]*';
const WITH_ARTICLE = new RegExp(
  `^(?<lead>(?:[وف]${MARKS})?(?:[بك]${MARKS})?)ا${MARKS}ل${MARKS}(?<stem>[^\\u064b-\\u0652\\u0670].{2,})$`,
  'u',
);

/** A word read from its vowel signs. */
export function readVowelled(word: string): string {
  const parts = WITH_ARTICLE.exec(word)?.groups;
  if (!parts) return readSigns(word);
  const { lead = '', stem = '' } = parts;
  const particles = [...lead].flatMap((letter) => PARTICLES[letter]?.reading ?? []);
  const before = particles.slice(0, -1).map((particle) => `${particle}-`);
  // The first letter is doubled by the article, which says so itself.
  const bare = stem.replace(SHADDA, (sign, at: number) => (at <= 2 ? '' : sign));
  return before.join('') + articleBefore(stem, particles.at(-1) ?? '') + readSigns(bare);
}

function readSigns(word: string): string {
  const signs = [...word];
  let read = '';
  for (let at = 0; at < signs.length; at++) {
    const letter = signs[at] ?? '';
    const first = at + 1;
    while (MARK.test(signs[at + 1] ?? '')) at += 1;
    const marks = signs.slice(first, at + 1);
    read = withLetter(read, letter, marks.length === 0);
    const sound = CONSONANTS[letter] ?? '';
    if (marks.includes(SHADDA)) read += sound;
    read += marks.map((mark) => VOWELS[mark] ?? '').join('');
  }
  return read;
}

function withLetter(read: string, letter: string, isBare: boolean): string {
  // A vowel letter after its own vowel sign makes that long.
  if (isBare && /[اى]/u.test(letter) && read.endsWith('a')) return `${read.slice(0, -1)}ā`;
  if (isBare && letter === 'ي' && read.endsWith('i')) return `${read.slice(0, -1)}ī`;
  if (isBare && letter === 'و' && read.endsWith('u')) return `${read.slice(0, -1)}ū`;
  if (letter === 'آ') return `${read}ā`;
  if (/[اأإٱ]/u.test(letter) && read === '') return read;
  if (/[اى]/u.test(letter)) return isBare ? `${read}ā` : read;
  if (letter === 'ة') return isBare ? (read.endsWith('a') ? read : `${read}a`) : `${read}t`;
  return read + (CONSONANTS[letter] ?? '');
}

/**
 * How words that no lexicon knows are most likely read: by the patterns that Arabic makes its words of. Digits stand for the
 * letters of the root.
 */
import { CONSONANTS } from './letters.ts';

const ROOT = '([بتثجحخدذرزسشصضطظعغفقكلمنهويأإؤئء])';

/** Letters with • for a letter of the root, and the reading. The first that fits counts. */
const PATTERNS: readonly (readonly [shape: RegExp, reading: string])[] = (
  [
    ['است••ا•', 'isti12ā3'],
    ['است•••', 'ista12a3'],
    ['مست•••', 'musta12a3'],
    ['ا•ت•ا•', 'i1ti2ā3'],
    ['ا•ت••', 'i1ta2a3'],
    ['م••و•', 'ma12ū3'],
    ['م•ت••', 'mu1ta2a3'],
    ['ان••ا•', 'in1i2ā3'],
    ['إ••ا•', 'i12ā3'],
    ['أ••ا•', 'a12ā3'],
    ['أ•••', 'a12a3'],
    ['ت••ي•', 'ta12ī3'],
    ['ت•ا••', 'ta1ā2u3'],
    ['ت•••', 'ta1a22u3'],
    ['م•ا•ي•', 'ma1ā2ī3'],
    ['م•ا••', 'mu1ā2i3'],
    ['م••ا•', 'mi12ā3'],
    ['م•ا•', 'ma1ā2'],
    ['م•••', 'ma12a3'],
    ['ي•••', 'ya12u3'],
    ['•وا•ي•', '1awā2ī3'],
    ['•وا••', '1awā2i3'],
    ['•ا•و•', '1ā2ū3'],
    ['•ا••', '1ā2i3'],
    ['••ا•ي•', '1a2ā3ī4'],
    ['••ي•', '1a2ī3'],
    ['••و•', '1u2ū3'],
    ['••ا•', '1i2ā3'],
    ['•••ا', '1a23ā'],
    ['•ا•', '1ā2'],
    ['•ي•', '1ī2'],
    ['•و•', '1ū2'],
    ['•••', '1a23'],
  ] as const
).map(([shape, reading]) => [new RegExp(`^${shape.replaceAll('•', ROOT)}$`, 'u'), reading]);

/** Endings, longest first, with how they are read. */
const ENDINGS: readonly (readonly [ending: string, reading: string])[] = [
  ['يات', 'iyyāt'],
  ['يون', 'iyyūn'],
  ['يين', 'iyyīn'],
  ['ية', 'iyya'],
  ['ات', 'āt'],
  ['ون', 'ūn'],
  ['ين', 'īn'],
  ['ان', 'ān'],
  ['اء', 'ā’'],
  ['ة', 'a'],
  ['ي', 'ī'],
  ['ا', 'an'],
];

/** The word by the pattern of its root, whole or without an ending; null where none fits. */
export function readByPattern(word: string): string | null {
  const whole = readRoot(word);
  if (whole !== null) return whole;
  for (const [ending, reading] of ENDINGS) {
    const root = word.endsWith(ending) ? readRoot(word.slice(0, -ending.length)) : null;
    if (root !== null) return root + reading;
  }
  return null;
}

function readRoot(word: string): string | null {
  for (const [shape, reading] of PATTERNS) {
    const match = shape.exec(word);
    if (!match) continue;
    const read = reading.replace(/\d/gu, (digit) => CONSONANTS[match[Number(digit)] ?? ''] ?? '');
    return read.replace(/^’/u, '');
  }
  return null;
}

const VOWEL_LETTERS = 'اآويىة';

/** Letter by letter: long vowels as they are written, a short a wherever consonants could not be said. */
export function readLetters(word: string): string {
  const letters = [...word];
  let read = '';
  for (const [at, letter] of letters.entries()) {
    const isFirst = at === 0;
    const afterVowel = /[aāiīuū]$/u.test(read);
    const next = letters[at + 1];
    const nextIsVowel = next !== undefined && VOWEL_LETTERS.includes(next);
    if (letter === 'آ') read += 'ā';
    else if (letter === 'إ' && isFirst) read += 'i';
    else if (isFirst && /[اأ]/u.test(letter)) read += next !== undefined && 'وي'.includes(next) ? '' : 'a';
    else if (letter === 'ا' || letter === 'ى') read += afterVowel ? '' : 'ā';
    else if (letter === 'ة') read += afterVowel ? '' : 'a';
    else if (letter === 'و' && !isFirst && !afterVowel && next !== 'ا') read += 'ū';
    else if (letter === 'ي' && !isFirst && !afterVowel && next !== 'ا') read += 'ī';
    else if (letter in CONSONANTS) {
      read += CONSONANTS[letter] ?? '';
      const beyond = letters[at + 2];
      const couldBeSaid = afterVowel && (beyond === undefined || VOWEL_LETTERS.includes(beyond));
      if (next !== undefined && !nextIsVowel && !couldBeSaid) read += 'a';
    }
  }
  return read;
}

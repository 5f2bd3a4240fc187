/** How well an Arabic word spells a Latin name. */
import { fold, stems } from '../text/arabic.ts';
import { remembered } from '../text/remembered.ts';
import { soundsOf, type Sound } from './sounds.ts';

/** Letters that Arabic writes for vowels or may add; the rest are consonants that have to be accounted for. */
const WEAK = 'اويءعه';
const EXTRA_STRONG = 1;
const EXTRA_WEAK = 0.25;
/** The least likeness at which two spellings are one name; measured on wire copy. */
export const SAME_NAME = 0.74;

const SOUNDS = new Map<string, readonly Sound[]>();
const LIKENESS = new Map<string, number>();
const KEPT = 50_000;

/**
 * 0 (nothing in common) to 1 (letter for letter) between a Latin word and an Arabic word, which may carry
 * particles and the article.
 */
export function likeness(latin: string, arabic: string): number {
  const key = `${latin} ${arabic}`;
  const known = LIKENESS.get(key);
  if (known !== undefined) return known;
  const sounds = soundsFor(latin);
  let best = 0;
  for (const stem of stems(fold(arabic))) {
    best = Math.max(best, score(sounds, stem));
    if (best === 1) break;
  }
  if (LIKENESS.size >= KEPT) LIKENESS.clear();
  LIKENESS.set(key, best);
  return best;
}

function soundsFor(latin: string): readonly Sound[] {
  const known = SOUNDS.get(latin);
  if (known) return known;
  if (SOUNDS.size >= KEPT) SOUNDS.clear();
  const sounds = soundsOf(latin.replace(/^(?:al|el|ad|as|ash|ar|an|at|az)[-’'](?=\p{L}{2})/iu, ''));
  SOUNDS.set(latin, sounds);
  return sounds;
}

/** Whether the likeness is `least` or more. Most pairs of words share too few letters, which is told without a comparison. */
export function isLike(latin: string, arabic: string, least: number): boolean {
  return mayBeLike(latin, arabic, least) && likeness(latin, arabic) >= least;
}

/** Whether the word, or a stretch of it, has the letters that a likeness of `least` asks for. */
export const mayBeLike = (latin: string, arabic: string, least: number): boolean =>
  ceiling(latin, arabic) >= least;

/**
 * No likeness of the two words is above this: each sound that no letter of the word can stand for costs one at least, over
 * the longer count of consonants.
 */
function ceiling(latin: string, arabic: string): number {
  const { consonants, spellings } = shapeOfLatin(latin);
  const { letters, strong } = shapeOfArabic(arabic);
  let missing = 0;
  for (const spelling of spellings) if ((spelling & letters) === 0) missing += 1;
  return 1 - missing / (Math.max(1, consonants, strong) + 0.5);
}

/** The letters that a text holds, as bits: two letters may share one, so that only what is missing is sure. */
function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}

const shapeOfLatin = remembered((latin: string) => {
  const sounds = soundsFor(latin);
  return {
    consonants: sounds.filter(({ weight }) => weight >= 0.5).length,
    spellings: sounds.filter(({ weight }) => weight >= 1).map(({ letters }) => bitsOf(letters)),
  };
});

/** Of the word as it stands: a reading without its particles has fewer letters. The article may be added in reading (لل). */
const shapeOfArabic = remembered((arabic: string) => {
  const word = fold(arabic);
  const strong = [...word].filter((letter) => !WEAK.includes(letter)).length;
  return { letters: bitsOf(`${word}ا`), strong: strong + 1 };
});

/** Whether a word has the consonants of a name, three at least, in another order: a slip of the hand. */
export function isJumbled(latin: string, arabic: string): boolean {
  if (ceiling(latin, arabic) < 1) return false;
  const sounds = soundsFor(latin).filter((sound) => sound.weight >= 0.5);
  return (
    sounds.length > 2 &&
    stems(fold(arabic)).some((stem) => {
      const letters = [...stem].filter((letter) => !WEAK.includes(letter));
      if (letters.length !== sounds.length) return false;
      for (const sound of sounds) {
        const at = letters.findIndex((letter) => sound.letters.includes(letter));
        if (at < 0) return false;
        letters.splice(at, 1);
      }
      return true;
    })
  );
}

/** Weighted edit distance between sounds and letters, over the longer count of consonants. */
function score(sounds: readonly Sound[], word: string): number {
  const letters = [...word];
  const heavy = Math.max(
    sounds.filter((sound) => sound.weight >= 0.5).length,
    letters.filter((letter) => !WEAK.includes(letter)).length,
  );
  if (Math.abs(sounds.length - letters.length) > 8 || letters.length > 24) return 0;
  let row = letters.reduce<number[]>((costs, letter) => [...costs, (costs.at(-1) ?? 0) + extra(letter)], [0]);
  for (const sound of sounds) {
    const skip = sound.weight;
    const next = [(row[0] ?? 0) + skip];
    letters.forEach((letter, at) => {
      const same = sound.letters.includes(letter) ? 0 : sound.weight < 0.5 || WEAK.includes(letter) ? 2 : 1.2;
      next.push(Math.min((row[at] ?? 0) + same, (row[at + 1] ?? 0) + skip, (next[at] ?? 0) + extra(letter)));
    });
    row = next;
  }
  /* Names of vowels alone (Ohio) are measured as if they had a consonant. */
  const worst = Math.max(1, heavy) + 0.5;
  return Math.max(0, 1 - (row.at(-1) ?? worst) / worst);
}

function extra(letter: string): number {
  return WEAK.includes(letter) ? EXTRA_WEAK : EXTRA_STRONG;
}

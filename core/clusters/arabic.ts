/** Arabic spellings of names: their keys, and which are one name. */
import { GIVEN_NAMES } from '../rules/support/stray-names.ts';
import { isNameRespelling } from '../rules/support/accuracy-names.ts';
import { bareWord } from '../names/arabic-key.ts';
import { likeness } from '../names/likeness.ts';
import { fold, stems } from '../text/arabic.ts';
import { remembered } from '../text/remembered.ts';

/** Words inside a name that are no part of their own. */
const PARTICLES: ReadonlySet<string> = new Set(
  'بن ابن بنت أبو أبا أبي آل دي دو دا دل ديل فان فون لا لو سان سانت'.split(' ').map(fold),
);

export const isArabicParticle = (word: string): boolean => PARTICLES.has(fold(word));

/** A word of the running text without the particles grown to it, as far as the English it stands for tells; articles stay. */
export function withoutParticles(word: string, latin: string): string {
  const whole = likeness(latin, word);
  const readings = stems(word).filter((reading) => likeness(latin, reading) >= whole);
  const shortest = readings.reduce((a, b) => (b.length < a.length ? b : a), word);
  const rest = word.slice(0, word.length - shortest.length);
  if (rest.endsWith('ال')) return `ال${shortest}`;
  // لل is ل and an article.
  return rest.endsWith('لل') ? `ال${shortest}` : shortest;
}

/** Letters that wires choose between for one foreign sound, more freely than for a fault. */
const CLASSES: Readonly<Record<string, string>> = {
  غ: 'ك',
  ج: 'ك',
  ق: 'ك',
  خ: 'ك',
  ط: 'ت',
  ث: 'ت',
  د: 'ت',
  ض: 'ت',
  ذ: 'ت',
  ظ: 'س',
  ز: 'س',
  ص: 'س',
  ش: 'س',
  چ: 'س',
  ف: 'ب',
  ڤ: 'ب',
  پ: 'ب',
  ح: 'ه',
};

const consonants = remembered((word: string): string =>
  bareWord(word)
    .replace(/[\s-]/gu, '')
    .replace(/(?:تش|تز|دج)/gu, 'س')
    .replace(/[غجقخطثدضذظزصشچفڤپح]/gu, (letter) => CLASSES[letter] ?? letter)
    .replace(/[اويءعه]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1'),
);

/** Whether two words that stand for the same English word may be two spellings of it. */
export function isSameWord(one: string, other: string): boolean {
  if (bareWord(one) === bareWord(other)) return true;
  if (areTwoGivenNames(one, other)) return false;
  const [a, b] = [consonants(one), consonants(other)];
  return a !== '' && (a === b || (Math.min(a.length, b.length) > 2 && isOneLetterOff(a, b)));
}

/** The same where no English vouches for it. */
export function isRespelledWord(one: string, other: string): boolean {
  return bareWord(one) === bareWord(other) || isNameRespelling(one, other);
}

/** حسن and حسين are two people, and so are سعد and سعيد. */
function areTwoGivenNames(one: string, other: string): boolean {
  return GIVEN_NAMES.has(fold(one)) && GIVEN_NAMES.has(fold(other)) && consonants(one).length < 4;
}

function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

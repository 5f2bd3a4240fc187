/** Texts that bring out time which grows faster than their length. */
import { readFileSync } from 'node:fs';
import { randomFrom } from './random.ts';

const article = (side: string): string =>
  readFileSync(new URL(`../../seeds/article-${side}.txt`, import.meta.url), 'utf8').replace(/\s+/gu, ' ');
const ARABIC = article('ar');
const ENGLISH = article('en');

const random = randomFrom(7);

/** Code points from everywhere, those of Arabic and of direction more often. */
export function randomText(length: number): string {
  const ranges = [
    [0x20, 0x7e],
    [0x600, 0x6ff],
    [0x600, 0x6ff],
    [0x2000, 0x206f],
    [0xfb50, 0xfeff],
    [0x20, 0x2fff],
    [0x1f000, 0x1faff],
  ] as const;
  let text = '';
  for (let at = 0; at < length; at++) {
    const [from, to] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    text += String.fromCodePoint(from + Math.floor(random() * (to - from)));
  }
  return text;
}

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const both = (unit: string) => (length: number) => [repeated(unit, length), repeated(unit, length)] as const;

/** By name: the Arabic and the English of about so many characters. */
export const HOSTILE: Readonly<Record<string, (length: number) => readonly [string, string]>> = {
  article: (length) => [repeated(`${ARABIC} `, length), repeated(`${ENGLISH} `, length)],
  'one word': (length) => [repeated('كلمة ', length), repeated('word ', length)],
  names: (length) => [repeated('فلاديمير بوتين ', length), repeated('Vladimir Putin ', length)],
  'one long word': (length) => [repeated('ك', length), repeated('w', length)],
  quotes: both('"'),
  'curly quotes': both('“ '),
  digits: both('7'),
  numbers: both('12 '),
  grouped: both('1,'),
  articles: both('ال'),
  'spaced articles': both('ال '),
  brackets: (length) => [
    '('.repeat(length / 2) + ')'.repeat(length / 2),
    '['.repeat(length / 2) + ']'.repeat(length / 2),
  ],
  spaces: (length) => [`كلمة${' '.repeat(length)}كلمة`, `word${' '.repeat(length)}word`],
  stops: both('.'),
  'short sentences': (length) => [repeated('لا. ', length), repeated('No. ', length)],
  marks: both('\u064b'),
  tatweel: both('\u0640'),
  controls: both('\u202a'),
  hyphens: both('-a'),
  apostrophes: both("'s "),
  'at signs': both('@'),
  links: both('http://a.b/'),
  mojibake: both('Ø§Ù„'),
  random: (length) => [randomText(length), randomText(length)],
};

/** English spellings of names: their parts, which are one name, and how a chosen one replaces another. */
import { remembered } from '../text/remembered.ts';

/** Small words that belong to the part behind them: bin Salman, de Gaulle, Al Sharaa. */
const PARTICLES =
  /^(?:al|el|ad|as|ash|ar|an|at|az|bin|bint|ibn|abu|abou|ben|de|da|di|du|del|della|der|den|van|von|la|le|el|dos|das|ter|ten|st|saint)$/iu;
/** An article that transliterations write or leave. */
const ARTICLE = /^(?:al|el|ad|as|ash|ar|an|at|az)[-’' ](?=\p{L}{2})/iu;

/** The parts of a name, particles with what they belong to. */
export function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const word of name.trim().split(/\s+/u)) {
    open = open === '' ? word : `${open} ${word}`;
    if (PARTICLES.test(word)) continue;
    parts.push(open);
    open = '';
  }
  if (open !== '') parts.push(open);
  return parts;
}

/** Its words in small letters, without hyphens as well. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .flatMap((word) => [word, ...word.split('-')]);

export const isLatinParticle = (word: string): boolean => PARTICLES.test(word);

/**
 * The form in which spellings are the same: curly apostrophes, ALL CAPITALS and the capital of a first letter apart, which may
 * be that of a sentence. Capitals inside a word are spelling: MacPherson, Macpherson.
 */
export const keyOfEnglish = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/’/gu, "'")
    .trim()
    .split(/\s+/u)
    .map((word) => (/\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word.toLowerCase()))
    .join(' ');

/** Letters alone, without accents, article and what only lengthens. */
const bareLetters = remembered((part: string): string =>
  part
    .normalize('NFD')
    .toLowerCase()
    .replace(ARTICLE, '')
    .replace(/[øœ]/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/[^a-z]/gu, ''),
);

/** Letters and pairs of letters that transliterations choose between. */
const soundsOf = remembered((part: string): string =>
  bareLetters(part)
    .replace(/(?:tsch|tch|sch|sh|ch|cz)/gu, 'S')
    .replace(/(?:kh|gh|q|ck|c|x)/gu, 'k')
    .replace(/ph|v|w/gu, 'f')
    .replace(/dh|th/gu, 't')
    .replace(/d/gu, 't')
    .replace(/j|g/gu, 'k')
    .replace(/z/gu, 's')
    .replace(/[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1'),
);

/** Whether two words of the English may spell one name: the same letters but for a few, or the same sounds. */
export function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [bareLetters(one), bareLetters(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const sounds = soundsOf(one);
  if (sounds === soundsOf(other) && (sounds.length > 1 || a.charAt(0) === b.charAt(0))) return true;
  const least = Math.min(a.length, b.length);
  return least > 3 && distance(a, b, Math.floor(least / 4)) <= Math.floor(least / 4);
}

/**
 * Whether one is the adjective of the other, or its people: Central Asian of Central Asia, Europeans of Europe. A form of its own
 * in the grammar, not another spelling. Iraqi and the like are the countries' affair.
 */
export function areFormsOfOne(one: string, other: string): boolean {
  const [noun = '', adjective = ''] = [one, other].map(keyOfEnglish).sort((a, b) => a.length - b.length);
  const stem = noun.replace(/[aeoy]$/u, '');
  return (
    noun.length > 3 &&
    noun !== adjective &&
    adjective.startsWith(stem) &&
    /^[aeo]?(?:n|an|ian|ese|ish|ns|ans|ians)$/u.test(adjective.slice(stem.length))
  );
}

/** Letters to add, drop or change, up to a bound. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * What stands for an occurrence of a name once `chosen` is how it is written. A part alone is replaced by the part it spells, by
 * the family name where it spells none; parts that the chosen one lacks stay. Capitals go over.
 */
export function respelled(occurrence: string, chosen: string): string {
  const here = partsOf(occurrence);
  const wanted = partsOf(chosen);
  const parts = here.length === wanted.length ? wanted : replaced(here, wanted);
  return cased(parts.join(' '), occurrence);
}

function replaced(here: readonly string[], wanted: readonly string[]): readonly string[] {
  const found = here.map((part) => wanted.find((one) => isSpelledAlike(part, one)));
  const last = here.length - 1;
  if (found.every((one) => one === undefined) || (found[last] === undefined && here.length > wanted.length))
    found[last] = wanted.at(-1);
  return here.map((part, at) => found[at] ?? part);
}

/** ALL CAPITALS stay such, and so does the capital that begins a sentence. */
function cased(words: string, like: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(like) && !/\p{Ll}/u.test(like)) return words.toUpperCase();
  return /^\p{Lu}/u.test(like) && ARTICLE.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

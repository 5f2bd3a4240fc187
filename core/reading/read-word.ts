/** One Arabic word in Latin letters, with what it says where that is known. */
import { fold, stripMarks } from '../text/arabic.ts';
import { remembered } from '../text/remembered.ts';
import { knownForm } from './inflected.ts';
import type { KnownWord } from './known-words.ts';
import { articleBefore, PARTICLES } from './letters.ts';
import { readByPattern, readLetters } from './patterns.ts';
import { isVowelled, readVowelled } from './vowelled.ts';

export interface WordReading {
  readonly reading: string;
  /** No lexicon has the word and no vowel signs tell: vowels are as such words mostly have them. */
  readonly isApproximate: boolean;
  /** Word for word in English, particles and article with it; null where it is not known. */
  readonly gloss: string | null;
}

const ARTICLE = 'ال';
/** Shorter than this a word is read whole: what looks like a particle is a letter of its root. */
const FEWEST_LETTERS = 2;

interface Split {
  readonly particles: readonly string[];
  readonly hasArticle: boolean;
  /** As it is written. */
  readonly stem: string;
}

export const readWord = remembered((word: string): WordReading => {
  const bare = stripMarks(word);
  const splits = splitsOf(bare);
  for (const split of splits) {
    const known = knownIn(split);
    if (known) return inContext(split, word, known);
  }
  const [split] = splits.filter(({ hasArticle }) => hasArticle);
  return inContext(split ?? { particles: [], hasArticle: false, stem: bare }, word, null);
});

/** Some names are known with their article, which a ل before it hides. */
function knownIn({ stem, hasArticle }: Split): KnownWord | null {
  return (hasArticle ? knownForm(fold(ARTICLE + stem)) : null) ?? knownForm(fold(stem));
}

/** What may be particles and article, the fewest letters taken off first. */
function splitsOf(word: string): readonly Split[] {
  const splits: Split[] = [];
  const add = (particles: readonly string[], stem: string): void => {
    if (stem.length < FEWEST_LETTERS) return;
    splits.push({ particles, hasArticle: false, stem });
    if (stem.startsWith(ARTICLE) && stem.length > FEWEST_LETTERS + 1)
      splits.push({ particles, hasArticle: true, stem: stem.slice(ARTICLE.length) });
    if (stem.startsWith('لل') && stem.length > FEWEST_LETTERS + 1)
      splits.push({ particles: [...particles, 'ل'], hasArticle: true, stem: stem.slice(2) });
  };
  add([], word);
  const first = word.charAt(0);
  if (!(first in PARTICLES)) return splits;
  add([first], word.slice(1));
  const second = word.charAt(1);
  if ('وف'.includes(first) && 'بلك'.includes(second)) add([first, second], word.slice(2));
  return splits;
}

function inContext(
  { particles, hasArticle, stem }: Split,
  word: string,
  known: KnownWord | null,
): WordReading {
  const said = particles.map((particle) => PARTICLES[particle]);
  const gloss =
    known === null || known.gloss === ''
      ? null
      : [
          ...said.map((particle) => particle?.gloss ?? ''),
          ...(hasArticle && known.kind !== 'name' ? ['the'] : []),
          known.gloss,
        ].join(' ');
  if (isVowelled(word)) return { reading: readVowelled(word), isApproximate: false, gloss };
  const core = known?.reading ?? readUnknown(stem, known?.kind === 'name');
  const last = said.at(-1)?.reading ?? '';
  const isName = known?.kind === 'name' && known.reading !== null;
  const before = said
    .slice(0, hasArticle && !isName ? -1 : undefined)
    .map((particle) => `${particle?.reading ?? ''}-`);
  const article = !hasArticle || isName ? '' : articleBefore(stem, last);
  return {
    reading: before.join('') + article + core,
    isApproximate: (known?.reading ?? null) === null,
    gloss,
  };
}

/** A word without vowel signs, of which nothing is known; a name that has an article has it read as others have theirs. */
export function readUnknown(word: string, isName: boolean): string {
  const hasArticle = word.startsWith(ARTICLE) && word.length > ARTICLE.length + 1;
  const stem = hasArticle ? word.slice(ARTICLE.length) : word;
  const read = readByPattern(stem) ?? readLetters(stem);
  const written = isName ? read.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : read;
  return (hasArticle ? articleBefore(stem, '') : '') + written;
}

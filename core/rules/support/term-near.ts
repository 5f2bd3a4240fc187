/** English that means a term and is not written as agreed: other capitals, hyphens or spaces, or a name spelled otherwise. */
import type { Term } from '../../model/term.ts';
import { isLike, SAME_NAME } from '../../names/likeness.ts';
import { tokens } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';
import { plural, type Found } from './term-english.ts';

export interface Near extends Found {
  /** What is wanted in its place. */
  readonly wanted: string;
}

/** Null where nothing of the kind stands there. */
export function nearRendering(view: TextView, term: Term, wanted: readonly string[]): Near | null {
  for (const text of wanted) {
    const found = sameLetters(view, text);
    if (found) return { ...found, wanted: text };
  }
  return term.kind === 'person' || term.kind === 'place' ? nearName(view, term, wanted) : null;
}

/** Words that read alike but for capitals, accents, hyphens, apostrophes and spaces. */
function sameLetters({ text, words }: TextView, wanted: string): Found | null {
  const single = bare(wanted);
  const several = bare(plural(wanted));
  if (single.length < 4) return null;
  for (const [at, first] of words.entries()) {
    let letters = '';
    for (let to = at; to < words.length && letters.length < several.length; to++) {
      const last = words[to];
      if (!last || (to > at && /[^\s-]/u.test(text.slice(words[to - 1]?.end, last.start)))) break;
      letters += bare(last.text.replace(/['’]s$/u, ''));
      if (letters !== single && letters !== several) continue;
      const end = last.start + last.text.replace(/['’]s$/u, '').length;
      return { start: first.start, end, isPlural: letters !== single };
    }
  }
  return null;
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name whose every word the Arabic spells, or of a person the last alone. */
function nearName({ words }: TextView, { arabic, kind }: Term, wanted: readonly string[]): Near | null {
  const spelled = tokens(arabic).filter(({ type }) => type === 'word');
  for (const name of wanted) {
    const latin = tokens(name).filter(({ type }) => type === 'word');
    if (latin.length !== spelled.length) continue;
    const whole = runLike(words, spelled);
    if (whole) return { ...whole, wanted: name };
    const [surname, last] = [latin.at(-1), spelled.at(-1)];
    if (kind !== 'person' || latin.length < 2 || !surname || !last) continue;
    const alone = runLike(words, [last]);
    if (alone) return { ...alone, wanted: surname.text };
  }
  return null;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first run of capitalised words that spell these Arabic ones, word for word. */
function runLike(words: readonly Part[], spelled: readonly Part[]): Found | null {
  for (let at = 0; at + spelled.length <= words.length; at++) {
    const run = words.slice(at, at + spelled.length);
    const fits = run.every(({ text }, index) => {
      const bareWord = text.replace(/['’]s$/u, '');
      return /^\p{Lu}\p{L}{2}/u.test(text) && isLike(bareWord, spelled[index]?.text ?? '', SAME_NAME);
    });
    const [first, last] = [run[0], run.at(-1)];
    if (!fits || !first || !last) continue;
    return { start: first.start, end: last.start + last.text.replace(/['’]s$/u, '').length, isPlural: false };
  }
  return null;
}

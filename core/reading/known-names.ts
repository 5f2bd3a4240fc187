/** Names whose Latin spelling is known from elsewhere: pairs of the document, names that the library remembers. */
import { ArabicTerms, outermost, termWords, type FoundTerm } from '../glossary/arabic-terms.ts';
import { fold } from '../text/arabic.ts';
import type { TextView } from '../text/view.ts';
import { PARTICLES } from './letters.ts';
import type { WordReading } from './read-word.ts';

interface KnownName {
  readonly latin: string;
  /** Its first word, folded. */
  readonly head: string;
}

export class KnownNames {
  readonly #names = new ArabicTerms<KnownName>();

  /** Of two spellings of one Arabic the first counts. */
  constructor(names: Iterable<readonly [arabic: string, latin: string]>) {
    const seen = new Set<string>();
    for (const [arabic, latin] of names) {
      const words = termWords(arabic);
      const [head = ''] = words;
      const key = words.join(' ');
      if (!seen.has(key)) this.#names.add(arabic, { latin, head });
      seen.add(key);
    }
  }

  find(view: TextView): readonly FoundTerm<KnownName>[] {
    return outermost(this.#names.find(view));
  }

  /**
   * How words that are part of a name are read, by where they begin: each by its own part of the Latin, where that has as
   * many.
   */
  readingsIn(view: TextView): ReadonlyMap<number, WordReading> {
    const readings = new Map<number, WordReading>();
    for (const { start, end, term } of this.find(view)) {
      const words = view.words.filter((word) => word.start >= start && word.end <= end);
      const parts = term.latin.split(/\s+/u);
      if (words.length !== parts.length) continue;
      for (const [at, word] of words.entries()) {
        const particles = at === 0 ? particlesBefore(fold(word.text), term.head) : [];
        const part = parts[at] ?? '';
        readings.set(word.start, {
          reading: particles.map(({ reading }) => `${reading}-`).join('') + part,
          isApproximate: false,
          gloss: [...particles.map(({ gloss }) => gloss), part].join(' '),
        });
      }
    }
    return readings;
  }
}

function particlesBefore(word: string, name: string) {
  const lead = word.endsWith(name) ? word.slice(0, word.length - name.length) : '';
  return [...lead].flatMap((letter) => PARTICLES[letter] ?? []);
}

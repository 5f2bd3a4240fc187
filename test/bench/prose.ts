/** Long texts for measuring differences: words as unequally frequent as in news, sentences, paragraphs; no two runs differ. */
import { randomFrom } from './random.ts';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Letters {
  readonly syllables: readonly string[];
  readonly common: readonly string[];
  readonly comma: string;
}

const LETTERS: Readonly<Record<Language, Letters>> = {
  en: {
    syllables:
      'ba be bi co de di en es fa ga in is la le li ma men na ne o par per ra re ri ro sa se si ta te ti tion to un ve'.split(
        ' ',
      ),
    common: 'the of to and a in that on for is was said with by as at from it he will'.split(' '),
    comma: ',',
  },
  ar: {
    syllables:
      'با بي تا تر جا جد حا خب دا در را ري زي سا سل شا صا ضر طا عا عر غا فا قا كا كت لا لي ما مد نا ني ها وا يا ية'.split(
        ' ',
      ),
    common: 'في من على إلى أن عن مع هذا التي الذي وقد وقال بعد قبل بين كما إن كان ما لا'.split(' '),
    comma: '،',
  },
};

/** Words of a language: a few that are everywhere, then thousands that grow rarer (Zipf). */
class Vocabulary {
  readonly #letters: Letters;
  readonly #random: () => number;
  readonly #words: readonly string[];
  readonly #size = 12_000;

  constructor(language: Language, seed: number) {
    this.#letters = LETTERS[language];
    this.#random = randomFrom(seed);
    const { common, syllables } = this.#letters;
    const made = new Set(common);
    while (made.size < this.#size) {
      const length = 2 + this.below(3);
      made.add(Array.from({ length }, () => syllables[this.below(syllables.length)]).join(''));
    }
    this.#words = [...made];
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  word(): string {
    return this.#words[Math.floor(this.#size ** this.#random()) - 1] ?? '';
  }

  paragraph(): string[] {
    return Array.from({ length: 1 + this.below(4) }, () => this.#sentence()).flat();
  }

  #sentence(): string[] {
    const words = Array.from({ length: 8 + this.below(25) }, () => {
      const word = this.word();
      return this.below(14) === 0 ? word + this.#letters.comma : word;
    });
    return [...words.slice(0, -1), `${words.at(-1) ?? ''}.`];
  }
}

/** Paragraphs of `words` words in all. */
function paragraphs(vocabulary: Vocabulary, words: number): string[][] {
  const found: string[][] = [];
  for (let count = 0; count < words; count += found.at(-1)?.length ?? words)
    found.push(vocabulary.paragraph().slice(0, words - count));
  return found;
}

const joined = (text: readonly (readonly string[])[]): string[] => text.map((words) => words.join(' '));

/** A text and the same with a share of its words replaced (half of them), taken out and put in. */
export function editedPair(language: Language, words: number, share: number): readonly [string[], string[]] {
  const vocabulary = new Vocabulary(language, 7);
  const old = paragraphs(vocabulary, words);
  const now = old.map((paragraph) =>
    paragraph.flatMap((word) => {
      if (vocabulary.below(1_000_000) >= share * 1_000_000) return [word];
      const edit = vocabulary.below(4);
      return edit < 2 ? [vocabulary.word()] : edit === 2 ? [] : [word, vocabulary.word()];
    }),
  );
  return [joined(old), joined(now)];
}

/** Two texts of one language that have nothing in common but its words. */
export function differentPair(language: Language, words: number): readonly [string[], string[]] {
  return [11, 13].map((seed) => joined(paragraphs(new Vocabulary(language, seed), words))) as [
    string[],
    string[],
  ];
}

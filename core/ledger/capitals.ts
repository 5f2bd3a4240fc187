/** Words of the English that may be names. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import { bareName, englishNames, SENTENCE_OPENERS, type NameCandidate } from '../names/candidates.ts';
import type { SegmentView } from '../rules/rule.ts';
import { overlaps } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';

/** With the article of Arabic names: al-Assad; O’Neill, D’Souza. */
const CAPITAL = /^(?:(?:al|el|ad|as|ash|ar|an|at|az)[-’']|[OD][’'])?\p{Lu}\p{L}*\p{Ll}/u;
export const ARTICLED = /^(?:al|el|ad|as|ash|ar|an|at|az)[-’']/iu;

/** A name that the Arabic leaves in Latin letters. */
export const isSameLatin = (one: string, other: string): boolean =>
  bareName(one).toLowerCase() === bareName(other).toLowerCase();

/** Short words that begin sentences. */
const OPENERS: ReadonlySet<string> = new Set(
  'but and for yet nor the she her his our its not all any few now how why who too one two six ten yes out off let did can has was are per via'.split(
    ' ',
  ),
);

export interface Capital {
  readonly word: Pick<Token, 'text' | 'start' | 'end'>;
  /** Null where only the Arabic can tell that it is a name. */
  readonly name: NameCandidate | null;
}

/** Names, and in order with them words with a capital that may be some: at the beginning, in headlines, short ones. */
export function capitals(view: TextView, { source }: SegmentView): Capital[] {
  const names = view.derive(englishNames);
  const latin = source.words.filter((word) => word.script === 'latin');
  const isWritten = ({ text }: Token): boolean =>
    /\p{Lu}/u.test(text) && latin.some((word) => isSameLatin(word.text, text));
  const isNamed = (word: Token): boolean => names.some((name) => overlaps(name, word));
  const others = view.words
    .map(withoutPrefix)
    .filter(
      (word) =>
        isWritten(word) ||
        (CAPITAL.test(word.text) &&
          word.text.length > 2 &&
          !COMMON_ENGLISH.has(word.text.toLowerCase()) &&
          !OPENERS.has(word.text.toLowerCase()) &&
          !SENTENCE_OPENERS.test(word.text.toLowerCase())),
    )
    .filter((word) => !isNamed(word))
    .map((word) => ({ word: withoutSuffix({ ...word, text: bareName(word.text) }), name: null }));
  return [...names.map((name) => ({ word: withoutSuffix(name), name })), ...others].sort(
    (a, b) => a.word.start - b.word.start,
  );
}

/** Without what English hangs on to a name: Hamburg-based, Ohio-class. */
function withoutSuffix({ text, start }: Pick<Token, 'text' | 'start'>): Capital['word'] {
  const name = text.replace(/(?<=\p{L}{3})-\p{Ll}{3,}(?:-\p{Ll}+)*$/u, '');
  return { text: name, start, end: start + name.length };
}

/** Without what stands before a name: anti-Macron, D-Ohio. */
function withoutPrefix(word: Token): Token {
  const [, prefix = ''] =
    /^((?:\p{Lu}|anti|ex|mid|non|post|pre|pro)-)\p{Lu}\p{L}*\p{Ll}/u.exec(word.text) ?? [];
  return prefix === ''
    ? word
    : { ...word, text: word.text.slice(prefix.length), start: word.start + prefix.length };
}

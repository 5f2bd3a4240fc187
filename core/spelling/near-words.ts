/** What a speller has to be able to do. */
export interface Speller {
  /** Whether the dictionary has the word, also inflected. Case as written: names may need their capital. */
  knows(word: string): boolean;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Longer words are not mended: their candidates grow with their length. */
const LONGEST = 24;
const MOST = 3;

/**
 * Words of the dictionary one slip of the keys away, the likeliest first: two letters changed over, one left
 * out or put in, one mistaken. About 54 look-ups a letter.
 */
export function nearWords(word: string, speller: Speller): readonly string[] {
  if (word.length > LONGEST) return [];
  const found = new Set<string>();
  const test = (candidate: string): void => {
    if (candidate !== word && !found.has(candidate) && speller.knows(candidate)) found.add(candidate);
  };
  const around = Array.from(
    { length: word.length + 1 },
    (_none, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  for (const [head, tail] of around) {
    if (tail.length > 1) test(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  // A letter doubled or not doubled, before any other left out or put in; the first letter is seldom wrong.
  for (const [head, tail] of around.slice(1)) test(head + head.charAt(head.length - 1) + tail);
  for (const [head, tail] of around.slice(1)) if (tail !== '') test(head + tail.slice(1));
  for (const [head, tail] of around.slice(1)) for (const letter of LETTERS) test(head + letter + tail);
  for (const [head, tail] of around.slice(1)) {
    if (tail !== '') for (const letter of LETTERS) test(head + letter + tail.slice(1));
  }
  if (found.size === 0) test(word.slice(1));
  return [...found].slice(0, MOST);
}

/** Longer texts are no words and come once. */
const LONGEST = 40;
const LIMIT = 20_000;

/**
 * A pure function of a word that keeps its latest answers, some tens of thousands at most: news uses few words, over
 * and over. The answer must not be changed by its users.
 */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  let recent = new Map<string, { readonly answer: T }>();
  let older = new Map<string, { readonly answer: T }>();
  return (word) => {
    if (word.length > LONGEST) return compute(word);
    const known = recent.get(word);
    if (known) return known.answer;
    const entry = older.get(word) ?? { answer: compute(word) };
    if (recent.size >= LIMIT) [older, recent] = [recent, new Map()];
    recent.set(word, entry);
    return entry.answer;
  };
}

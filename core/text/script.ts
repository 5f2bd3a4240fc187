export type Script = 'arabic' | 'latin' | 'other';

/** The script of the first letter of a word. */
export function scriptOf(word: string): Script {
  if (/^\P{L}*\p{Script=Arabic}/u.test(word)) return 'arabic';
  return /^\P{L}*\p{Script=Latin}/u.test(word) ? 'latin' : 'other';
}

import { tokens } from '../text/tokens.ts';

/** Words and numbers, of either script. */
export function countWords(text: string): number {
  let count = 0;
  for (const token of tokens(text)) if (token.type === 'word' || token.type === 'number') count += 1;
  return count;
}

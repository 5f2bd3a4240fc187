import { compareTexts } from './texts.ts';

/** Whole words added and removed between two states of the same paragraphs; moved words count as neither. */
export function wordChanges(
  before: readonly string[],
  after: readonly string[],
): { readonly added: number; readonly removed: number } {
  const { wordsAdded, wordsRemoved } = compareTexts(before, after);
  return { added: wordsAdded, removed: wordsRemoved };
}

import { Lexicon } from './lexicon.ts';
import { matchParagraphs, type Matching, type Part } from './match.ts';
import { UnitStore } from './unit-store.ts';

/** Which texts of one list stand for which of another, as paragraphs of a comparison are matched. */
export function matchTexts(before: readonly string[], after: readonly string[]): Matching {
  const lexicon = new Lexicon();
  const parts = (texts: readonly string[]): Part[] => {
    const store = new UnitStore(lexicon, {});
    return texts.map((text) => ({ ...store.read(text), store }));
  };
  return matchParagraphs(parts(before), parts(after));
}

/** Which words of an English text a word of the Arabic may stand for, as far as the lexicons know. */
import { fold, stems } from '../text/arabic.ts';
import { ofWord, wordOf } from '../text/word.ts';
import { knownForm } from './inflected.ts';

/** Too common to tell anything. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the of to in on at by for from with and or but not no is are was were be been has have had do does did will would may might can could should it its he his him she her they them their we us our you your i my me this that these those who which what there than then so if as into about over out up down one'.split(
    ' ',
  ),
);

/** An English word without its endings, in small letters; empty for what is too common to tell anything. */
export const englishStem = ofWord((word: string): string => {
  const plain = word.toLowerCase().replace(/[’']s?$/u, '');
  if (EMPTY.has(plain) || !/^\p{L}/u.test(plain)) return '';
  return plain.length > 4 ? plain.replace(/(?:ies|ied|ing|ed|es|[sey])$/u, '') : plain.replace(/s$/u, '');
});

/** Stems of the English words it may stand for; none where no lexicon has it. */
export const sensesOf = ofWord((word: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const stem of stems(fold(word))) {
    const known = knownForm(stem);
    if (!known || known.kind === 'particle') continue;
    for (const part of known.gloss.match(/\p{L}+/gu) ?? []) {
      const english = englishStem(wordOf(part));
      if (english !== '') found.add(english);
    }
    if (found.size > 0) break;
  }
  return found;
});

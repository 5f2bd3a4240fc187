/**
 * Names of several words that the Arabic spells word for word, common words and small ones with them: Fast Company is فاست كومباني,
 * Le Golf National is لو جولف ناشيونال. One word alone would say too little; two in a row say enough.
 */
import { foreignLook, isNative } from '../names/foreign-look.ts';
import { likeness, mayBeLike } from '../names/likeness.ts';
import { bareName } from '../names/candidates.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { fold } from '../text/arabic.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';

/** The least likeness of a word in a run, and of all its words on average. */
const EACH = 0.6;
const MEAN = 0.8;
/** A word of the language spells a name only to the letter. */
const NATIVE = 0.9;
/** Comparisons in one segment; beyond, runs are left unread. */
const MOST_WORK = 100_000;

/** Small words of names in other languages, and how Arabic writes their sounds. Folded. */
const SMALL: Readonly<Record<string, readonly string[]>> = {
  the: ['ذا', 'ذي', 'ذه', 'زا', 'دا'],
  and: ['اند'],
  of: ['اوف'],
  de: ['دي', 'دو'],
  la: ['لا'],
  le: ['لو', 'لي'],
  el: ['ال', 'إل'],
  van: ['فان'],
  von: ['فون'],
  da: ['دا'],
};

/** What no pairing of `found` holds of such names, word by word. Takes the words that are told. */
export function nameRuns(segment: SegmentView, found: readonly Pairing[], taken: Set<Token>): Pairing[] {
  const arabic = segment.source.words.filter(({ script }) => script === 'arabic');
  const more: Pairing[] = [];
  segment.target.forEach((view, paragraph) => {
    const english = view.words;
    const told = found.flatMap(({ target }) => (target?.paragraph === paragraph ? [target] : []));
    const isTold = (word: Range): boolean => told.some((place) => overlaps(place, word));
    for (let at = 0; at < english.length; at++) {
      const first = english[at];
      if (!first || !startsName(first) || english.length * arabic.length > MOST_WORK) continue;
      const next = english[at + 1];
      if (!next || !goesOn(view.text, first, next) || (isTold(first) && isTold(next))) continue;
      const run = longestRun(segment.source, arabic, view, at);
      if (!run) continue;
      for (const [latin, word] of run) {
        if (isTold(latin) || taken.has(word)) continue;
        taken.add(word);
        more.push({
          kind: 'name',
          status: 'matched',
          source: inSource(segment, word.start, word.end),
          target: inTarget(segment, paragraph, latin.start, latin.start + bareName(latin.text).length),
        });
      }
      at += run.length - 1;
    }
  });
  return more;
}

type Run = readonly (readonly [latin: Token, arabic: Token])[];

/** The longest run from a word of the English on that is spelled anywhere in the Arabic. */
function longestRun(
  source: TextView,
  arabic: readonly Token[],
  { words, text }: TextView,
  at: number,
): Run | undefined {
  let best: Run | undefined;
  arabic.forEach((_word, start) => {
    const run: (readonly [Token, Token])[] = [];
    for (let step = 0; ; step++) {
      const [latin, word] = [words[at + step], arabic[start + step]];
      const [before, wordBefore] = run.at(-1) ?? [];
      if (!latin || !word || !goesOn(text, before, latin) || !goesOn(source.text, wordBefore, word)) break;
      if (likenessOf(latin, word) < EACH) break;
      run.push([latin, word]);
    }
    while (run.length > 0 && !startsName(run.at(-1)?.[0])) run.pop();
    if (run.length > (best?.length ?? 1) && isName(run)) best = run;
  });
  return best;
}

const startsName = (word: Token | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

const goesOn = (text: string, before: Token | undefined, word: Token): boolean =>
  before === undefined || /^[ -]$/u.test(text.slice(before.end, word.start));

function likenessOf(latin: Token, word: Token): number {
  const name = bareName(latin.text);
  if (SMALL[name.toLowerCase()]?.includes(fold(word.text)) === true) return 1;
  if (!startsName(latin) || !mayBeLike(name, word.text, EACH)) return 0;
  const like = likeness(name, word.text);
  return like < EACH || (like < NATIVE && isNative(word.text)) ? 0 : like;
}

/** Spelled well throughout, with a word in it that is none of the language. */
function isName(run: Run): boolean {
  const mean = run.reduce((sum, [latin, word]) => sum + likenessOf(latin, word), 0) / run.length;
  const isSmall = ([latin]: readonly [Token, Token]): boolean => latin.text.toLowerCase() in SMALL;
  return (
    mean >= MEAN &&
    (run.some(([, { text }]) => foreignLook(text) > 0) ||
      run.filter((pair) => !isSmall(pair)).length < run.length) &&
    run.some((pair) => !isSmall(pair))
  );
}

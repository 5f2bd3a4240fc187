/** Names of the English that the Arabic does not spell, and what it spells in their place. */
import { englishNames, type NameCandidate } from '../../names/candidates.ts';
import { arabicCountries, englishCountries, kinCountries } from '../../names/countries.ts';
import { likeness, SAME_NAME } from '../../names/likeness.ts';
import { fold } from '../../text/arabic.ts';
import type { Token } from '../../text/tokens.ts';
import type { SegmentView } from '../rule.ts';
import { GIVEN_NAMES, isForeign, strayNames } from './stray-names.ts';

export interface AbsentName {
  readonly name: NameCandidate;
  readonly paragraph: number;
  /** The Arabic word in its place, where one looks like a name that the English lacks. */
  readonly instead: Token | undefined;
}

/** Below these, the best spelling in the Arabic is a chance likeness. */
const ABSENT_SURE = 0.6;
const ABSENT = 0.5;
/** Words of the Arabic long enough to hold a name glued to its neighbour. */
const GLUED = 7;

export function absentNames(segment: SegmentView): AbsentName[] {
  const arabic = segment.source.words.filter((word) => word.script === 'arabic');
  const absent = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishNames)
      .filter((name) => !isSpelled(segment, arabic, name))
      .map((name) => ({ name, paragraph })),
  );
  if (absent.length === 0) return [];
  const free = strayNames(segment, arabic);
  return absent.map(({ name, paragraph }) => {
    const place = (name.start + 1) / Math.max(1, segment.target[paragraph]?.text.length ?? 1);
    const fit = free.filter((word) => mayStandFor(arabic, name, word));
    const instead = nearest(fit, place, segment.source.text.length);
    if (instead) free.splice(free.indexOf(instead), 1);
    return { name, paragraph, instead };
  });
}

/** A given name alone is no other person: "Nancy said" for "Pelosi said"; and a near likeness is a misspelling. */
function mayStandFor(arabic: readonly Token[], name: NameCandidate, word: Token): boolean {
  if (likeness(name.text, word.text) >= 0.42) return false;
  const next = arabic[arabic.indexOf(word) + 1];
  return (
    !GIVEN_NAMES.has(fold(word.text)) ||
    (next !== undefined && isForeign(fold(next.text)) && !/^ال/u.test(next.text))
  );
}

function isSpelled(segment: SegmentView, arabic: readonly Token[], name: NameCandidate): boolean {
  if (segment.source.text.includes(name.text)) return true;
  const least = name.sure ? ABSENT_SURE : ABSENT;
  if (isCapitalOf(segment, name)) return true;
  const parts = [name.text, ...name.text.split('-').filter((part) => part.length > 2)];
  const spells = (test: (part: string, word: Token, at: number) => boolean): boolean =>
    parts.some((part) => arabic.some((word, at) => test(part, word, at)));
  return (
    spells((part, word) => likeness(part, word.text) >= least) ||
    spells((part, word, at) => likeness(part, word.text + (arabic[at + 1]?.text ?? '')) >= SAME_NAME) ||
    spells((part, word) => word.text.length >= GLUED && isGlued(part, word.text))
  );
}

/** Washington where the Arabic says the United States. */
function isCapitalOf(segment: SegmentView, name: NameCandidate): boolean {
  const said = segment.source.derive(arabicCountries);
  return segment.target.some((view) =>
    view
      .derive(englishCountries)
      .some(
        (mention) =>
          view.text.slice(mention.start, mention.end).includes(name.text) &&
          said.some(({ codes }) => kinCountries(codes, mention.codes)),
      ),
  );
}

/** "المتعلقةبنقض": human copy loses spaces; the name may be a stretch of the word. */
function isGlued(name: string, word: string): boolean {
  for (let start = 0; start + 3 <= word.length; start++) {
    for (
      let end = start + Math.max(3, name.length - 4);
      end <= Math.min(word.length, start + name.length + 2);
      end++
    ) {
      if (likeness(name, word.slice(start, end)) >= SAME_NAME + 0.06) return true;
    }
  }
  return false;
}

function nearest(words: readonly Token[], place: number, length: number): Token | undefined {
  let best: Token | undefined;
  const off = (word: Token): number => Math.abs(word.start / Math.max(1, length) - place);
  for (const word of words) if (!best || off(word) < off(best)) best = word;
  return best;
}

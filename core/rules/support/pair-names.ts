/** Names of the English that the Arabic does not spell, and what it spells in their place. */
import { bareName, englishNames, type NameCandidate } from '../../names/candidates.ts';
import { arabicCountries, englishCountries, kinCountries } from '../../names/countries.ts';
import { foreignLook, isNative } from '../../names/foreign-look.ts';
import { isJumbled, isLike, likeness, mayBeLike, SAME_NAME } from '../../names/likeness.ts';
import { fold } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { SegmentView } from '../rule.ts';
import { GIVEN_NAMES, isForeign, isParticle, strayNames, type StrayName } from './stray-names.ts';

export interface AbsentName {
  readonly name: NameCandidate;
  readonly paragraph: number;
  /** The Arabic word in its place, where one looks like a name that the English lacks. */
  readonly instead: Token | undefined;
}

/** Below these, the best spelling in the Arabic is a chance likeness; more is asked of a word of the language. */
const ABSENT_SURE = 0.62;
const ABSENT = 0.62;
const NATIVE = 0;
const NATIVE_NAME = 0.9;
const LOOSE = 0.6;
const PLAINLY_FOREIGN = 4;
const CLAIMED = 0.85;
/** Words of the Arabic long enough to hold a name glued to its neighbour. */
const GLUED = 7;
const GLUED_NAME = SAME_NAME + 0.16;
/** Written apart before a name in Arabic, grown together with it or not in English. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'دي دو دا دل ديل فان فون لو لا بن بنت أبو آل سان سانت سانتا ماك نيو'.split(' '),
);
/** Comparisons of a name with a word in one segment; what is beyond is left unread. */
const MOST_WORK = 100_000;
const MOST_NAMES = 500;

export function absentNames(segment: SegmentView): AbsentName[] {
  if (!segment.target.some((view) => view.derive(englishNames).length > 0)) return [];
  const arabic = segment.source.words.filter((word) => word.script === 'arabic');
  const spelling = new Spelling(segment, arabic);
  const absent = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishNames)
      .map((name) => ({ name, paragraph, found: spelling.of(name) }))
      .filter(({ found }) => found !== 'well'),
  );
  if (absent.length === 0) return [];
  const strays = strayNames(segment, arabic, MOST_WORK);
  const free = strays.length * absent.length > MOST_WORK ? [] : strays;
  return absent.flatMap(({ name, paragraph, found }) => {
    const beside = free.length === 0 ? [] : neighbours(segment, name, paragraph);
    const place = (name.start + 1) / Math.max(1, segment.target[paragraph]?.text.length ?? 1);
    const plain = found !== 'by chance' && name.certainty !== 'perhaps';
    const fit = free.filter(
      (stray) =>
        mayStandFor(name, stray) &&
        (plain || foreignLook(stray.word.text) >= PLAINLY_FOREIGN) &&
        (stray.beside === undefined ||
          beside.some((word) => likeness(word, stray.beside ?? '') >= SAME_NAME)),
    );
    const instead = nearest(fit, place, segment.source.text.length);
    if (instead) free.splice(free.indexOf(instead), 1);
    const told = instead !== undefined || (found === 'not' && name.certainty !== 'perhaps');
    return told ? [{ name, paragraph, instead: instead?.word }] : [];
  });
}

/** The English words before and behind a name. */
function neighbours(segment: SegmentView, name: NameCandidate, paragraph: number): readonly string[] {
  const words = segment.target[paragraph]?.words ?? [];
  const at = words.findIndex((word) => word.start >= name.start);
  return [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''].filter((word) => word !== '');
}

/** A given name alone is no other person: "Nancy said" for "Pelosi said"; and a near likeness is a misspelling. */
function mayStandFor(name: NameCandidate, { word, next }: StrayName): boolean {
  if (likeness(name.text, word.text) >= 0.42) return false;
  return (
    !GIVEN_NAMES.has(fold(word.text)) ||
    (next !== undefined && isForeign(fold(next.text)) && !/^ال/u.test(next.text))
  );
}

/** By chance: only a common word of the Arabic looks like it. Loosely: some other word does, a little. */
type Found = 'well' | 'by chance' | 'loosely' | 'not';

/** How the Arabic of a segment spells names; each is looked for once. */
class Spelling {
  readonly #segment: SegmentView;
  readonly #words: readonly string[];
  readonly #pairs: () => readonly string[];
  readonly #capitals: () => readonly string[];
  readonly #known = new Map<string, Found>();

  constructor(segment: SegmentView, arabic: readonly Token[]) {
    this.#segment = segment;
    this.#words = [...new Set(arabic.map((word) => word.text))];
    this.#pairs = once(() => pairsOf(arabic));
    this.#capitals = once(() => capitalsOf(segment));
  }

  of(name: NameCandidate): Found {
    const key = `${name.text} ${name.certainty}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const spent = this.#known.size > MOST_NAMES || this.#known.size * this.#words.length > MOST_WORK;
    const found = spent ? 'well' : this.#find(name);
    this.#known.set(key, found);
    return found;
  }

  #find(name: NameCandidate): Found {
    if (this.#segment.source.text.includes(name.text) || isCapitalOf(this.#segment, name)) return 'well';
    const least = name.certainty === 'sure' ? ABSENT_SURE : ABSENT;
    const parts = [name.text, ...name.text.split('-').filter((part) => part.length > 2)];
    const spelled = parts.some(
      (part) =>
        this.#words.some((word) => this.#spells(part, word, least) && !isCommon(word, part)) ||
        this.#pairs().some((pair) => isLike(part, pair, SAME_NAME)) ||
        this.#words.some((word) => gluedName(part, word) !== null),
    );
    if (spelled) return 'well';
    const isLikeAny = (word: string, likely: number): boolean =>
      parts.some((part) => isLike(part, word, likely));
    if (this.#words.some((word) => isLikeAny(word, SAME_NAME))) return 'by chance';
    return this.#words.some((word) => isLikeAny(word, LOOSE) && !isNative(word)) ? 'loosely' : 'not';
  }

  /** A loose likeness is none where the word is Arabic by its looks, or spells another name of the English. */
  #spells(name: string, word: string, least: number): boolean {
    if (isLike(name, word, SAME_NAME) || isJumbled(name, word)) return true;
    return (
      isLike(name, word, least) &&
      foreignLook(word) > NATIVE &&
      !this.#capitals().some((other) => other !== name && likeness(other, word) >= CLAIMED)
    );
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** An Arabic name with its article. */
const ARTICLED = /^(?:al|el|ad|as|ash|ar|an|at|az)[-’']/iu;

/** Words of the language look like many a short name: they have to spell it well, and particles never do, but for articles of both. */
function isCommon(word: string, name: string): boolean {
  if (ARTICLED.test(name) && /^[وف]?[بكل]?(?:ال|لل)/u.test(word)) return false;
  return isParticle(word) || (isNative(word) && likeness(name, word) < NATIVE_NAME);
}

/** Neighbours grown into one, neither of them a common word: دي واين, وول ورثز. */
function pairsOf(arabic: readonly Token[]): readonly string[] {
  const isUsual = ({ text }: Token): boolean =>
    !NAME_PARTICLES.has(text) && (isParticle(text) || isNative(text));
  return [
    ...new Set(
      arabic.flatMap((word, at) => {
        const next = arabic[at + 1];
        return next && !isUsual(word) && !isUsual(next) ? [word.text + next.text] : [];
      }),
    ),
  ];
}

/** The English words with a capital, each once. */
function capitalsOf(segment: SegmentView): readonly string[] {
  const words = segment.target.flatMap((view) => view.words.filter((word) => /^\p{Lu}/u.test(word.text)));
  return [...new Set(words.map((word) => bareName(word.text)))];
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

/** "المتعلقةبنقض": human copy loses spaces; the stretch of a word that is the name, where one is. */
export function gluedName(name: string, word: string): Range | null {
  if (word.length < GLUED || !mayBeLike(name, word, GLUED_NAME)) return null;
  for (let start = 0; start + 3 <= word.length; start++) {
    for (
      let end = start + Math.max(3, name.length - 4);
      end <= Math.min(word.length, start + name.length + 2);
      end++
    ) {
      if (isLike(name, word.slice(start, end), GLUED_NAME)) return { start, end };
    }
  }
  return null;
}

function nearest(strays: readonly StrayName[], place: number, length: number): StrayName | undefined {
  let best: StrayName | undefined;
  const off = ({ word }: StrayName): number => Math.abs(word.start / Math.max(1, length) - place);
  for (const stray of strays) if (!best || off(stray) < off(best)) best = stray;
  return best;
}

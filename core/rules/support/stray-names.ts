/** Arabic words that stand where a name stands, and that no English word spells. */
import { ARABIC_FUNCTION_WORDS } from '../../lexicon/arabic-vocabulary.ts';
import { ARABIC_GIVEN_NAMES, WESTERN_GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { SPEECH_VERBS, TITLE_LINKS, TITLE_WORDS } from '../../lexicon/titles.ts';
import { bareName, isTranslated } from '../../names/candidates.ts';
import { arabicCountries } from '../../names/countries.ts';
import { foreignLook } from '../../names/foreign-look.ts';
import { likeness, SAME_NAME } from '../../names/likeness.ts';
import { fold, stems } from '../../text/arabic.ts';
import type { Token } from '../../text/tokens.ts';
import type { SegmentView } from '../rule.ts';
import { LETTER_NAMES } from './arabic-letter-names.ts';

/** Likenesses below are chance. */
const CHANCE = 0.6;
/** From this look on a word is a name wherever it stands. */
const FOREIGN = 3;
/** Below, no neighbour makes one of it. */
const NATIVE = -2;

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const PERSONS = folded([
  ...TITLE_WORDS,
  ...TITLE_LINKS,
  ...SPEECH_VERBS,
  ...'السيد السيدة الدكتور الدكتورة القاضي القس البابا الجنرال العقيد اللواء المدرب المهاجم اللاعب الحارس'.split(
    ' ',
  ),
]);
/** A place name follows them at once when they have no article. */
const PLACES = folded(
  'مدينة مقاطعة ولاية بلدة قرية جزيرة جزر شاطئ محافظة إقليم منطقة نهر مطار جامعة فريق نادي مباراة ضاحية حي شارع مستشفى شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب'.split(
    ' ',
  ),
);
export const GIVEN_NAMES = folded([...WESTERN_GIVEN_NAMES, ...ARABIC_GIVEN_NAMES]);

const SPEECH = folded(SPEECH_VERBS);

/** Function words that may follow a title or a verb of saying. Folded. */
const SMALL = folded([...ARABIC_FUNCTION_WORDS, ...'أحد نفسه نفسها سابق سابقة يا'.split(' ')]);

const AS_WRITTEN: ReadonlySet<string> = new Set([...WESTERN_GIVEN_NAMES, ...ARABIC_GIVEN_NAMES]);

/** Whether a word of the Arabic is a particle, a pronoun or the like, also behind "and"; واين is Wayne. */
export const isParticle = (word: string): boolean =>
  !AS_WRITTEN.has(word) && (SMALL.has(fold(word)) || SMALL.has(fold(word).replace(/^[وف](?=.{2})/u, '')));

export interface StrayName {
  readonly word: Token;
  /** The word behind it. */
  readonly next: Token | undefined;
  /** The name beside it, spelled on both sides, that makes it one; undefined where a title or a verb does. */
  readonly beside: string | undefined;
  /** A title, a given name or the word for a place leads it, more than a verb of saying. */
  readonly isTitled: boolean;
}

/** In order; none where comparing all words would take more than `mostWork` comparisons. */
export function strayNames(segment: SegmentView, arabic: readonly Token[], mostWork: number): StrayName[] {
  const capitals = [
    ...new Set(
      segment.target.flatMap((view) =>
        view.words.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => bareName(word.text)),
      ),
    ),
  ];
  if (arabic.length * capitals.length > mostWork) return [];
  const names = capitals.filter((capital) => !isTranslated(capital));
  const countries = segment.source.derive(arabicCountries);
  const best = (among: readonly string[], word: Token | undefined): number =>
    word ? Math.max(0, ...among.map((capital) => likeness(capital, word.text))) : 0;
  return arabic.flatMap((word, at): StrayName[] => {
    const text = fold(word.text);
    const look = foreignLook(word.text);
    if (look < NATIVE || !isForeign(text) || /[ةى]$/u.test(word.text) || isRole(text)) return [];
    if (best(capitals, word) >= CHANCE) return [];
    if (countries.some((country) => country.start <= word.start && word.end <= country.end)) return [];
    const before = arabic[at - 1];
    if (before && isBeside(segment, before, word)) {
      if (leadsName(before.text)) {
        const isTitled = !stems(fold(before.text)).some((stem) => SPEECH.has(stem));
        return [{ word, next: arabic[at + 1], beside: undefined, isTitled }];
      }
      if (best(names, before) >= SAME_NAME)
        return [{ word, next: arabic[at + 1], beside: before.text, isTitled: false }];
    }
    const after = arabic[at + 1];
    const leads = after !== undefined && isBeside(segment, word, after) && best(names, after) >= SAME_NAME;
    if (leads && GIVEN_NAMES.has(text))
      return [{ word, next: arabic[at + 1], beside: after.text, isTitled: false }];
    return look >= FOREIGN ? [{ word, next: arabic[at + 1], beside: undefined, isTitled: false }] : [];
  });
}

/** Nothing but a blank or a quote parts them. */
function isBeside(segment: SegmentView, first: Token, second: Token): boolean {
  return /^[\s"«“]*$/u.test(segment.source.text.slice(first.end, second.start));
}

function leadsName(word: string): boolean {
  const text = fold(word);
  if (isParticle(word)) return false;
  if (PLACES.has(text.replace(/^[وفبلك](?=.{3})/u, ''))) return true;
  return stems(text).some((stem) => PERSONS.has(stem) || GIVEN_NAMES.has(stem));
}

function isRole(text: string): boolean {
  return stems(text).some((stem) => PERSONS.has(stem) || PLACES.has(stem));
}

/** No article, no letter that only words of Arabic have, none of their commonest endings. Takes folded words. */
export function isForeign(text: string): boolean {
  if (text.length < 3 || SMALL.has(text) || LETTER_NAMES.has(text) || /[^\u0620-\u06ff]/u.test(text))
    return false;
  if (/^(?:[وف]?[بكل]?ال|لل)/u.test(text)) return false;
  return !/[عحضظذصثء]|(?:ات|ها|هم|هما|ته|يه|نا|ون|كم)$/u.test(text);
}

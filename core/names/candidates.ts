/** Personal and place names in an English paragraph, as far as spelling and neighbours tell. */
import { COMMON_ENGLISH } from '../lexicon/english-words.ts';
import { OWN_ARABIC_NAMES, PERSON_TITLES, SAYING, TRANSLATED_CAPITALS } from '../lexicon/capitalized.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { ofWord } from '../text/word.ts';
import { englishCountries } from './countries.ts';

export interface NameCandidate extends Range {
  readonly text: string;
  /**
   * Sure: a title, a verb of saying or another name beside it says so. Perhaps: spelled like a word or a city whose
   * name Arabic has of its own; it counts only where the Arabic has a stranger in its place.
   */
  readonly certainty: Certainty;
}

export type Certainty = 'sure' | 'likely' | 'perhaps';

/** Words that look like names at the beginning of a sentence. */
export const SENTENCE_OPENERS =
  /^(?:three|four|five|seven|eight|nine|ten|eleven|twelve|very|january|february|march|april|june|july|august|september|sept|october|november|december|\p{L}+day|they|this|that|these|those|there|then|when|where|what|while|with|from|into|over|after|before|because|although|however|meanwhile|another|other|others|some|many|most|more|every|each|both|even|also|once|here|still|such|thus|till|until|unless|since|about|among|during|despite|instead|would|could|should|will|have|were|your|their|them|ours|nobody|somebody|everyone|anyone|people|analysts|critics|experts|witnesses|sources|authorities|colleagues|residents)$/u;
/** Endings of words, rather than of names. */
const WORDLIKE =
  /(?:tion|tions|ment|ments|ism|ist|ists|ship|ness|ity|ology|ional|ical|ing|ese|ish|ians|icans|elect)$/u;
/** The same, for what nothing else calls a name. */
const PERHAPS_WORD =
  /(?:ive|ives|ory|ary|ous|sis|phobia|virus|able|ible|ies|ture|ics|omy|ator|ators|sion|sions|ance|ence|ency|ial|ual|eral|oral|ered|ated|ized|ised|ly|body|borne|ners|ters|ders|kers|gers|lers|ful|ward|wide|food|work|works|line|lines|ple|ine|ines|let|cern|cy|ic)$/u;
/** Translated words that stand beside a name of its own: Pasco County, Ohio State, Black's Beach. */
const HEADS =
  /^(?:county|state|city|river|beach|bay|lake|island|islands|province|university|college|street|avenue|road|airport|hospital|district|town|village|park|police|tigers|north|south|east|west|mount|mountain|valley|creek|hill|hills|region|coast|port|school|court|stadium|bridge|square|church|club|team)$/u;
const SINGULAR_VERBS = /^(?:was|is|has|had|became|will|would|did|won|lost|took|went|came|made|got|also)$/u;
const NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

/** Candidates in order. Stable for `TextView.derive`. */
export function englishNames(view: TextView): readonly NameCandidate[] {
  const { words } = view;
  if (!words.some(({ word }) => mayBeName(word)) || isTitled(view)) return NO_NAMES;
  const taken = countryWords(view);
  const found: NameCandidate[] = [];
  words.forEach((word, at) => {
    if (!mayBeName(word.word)) return;
    const text = bareName(word.text);
    const country = taken.get(word.start);
    if (country === 'country') return;
    const before = words[at - 1];
    const after = words[at + 1];
    const opening = opens(view.text, word, before);
    if (country === 'capital' || isTranslated(text)) {
      if (opening || (country !== 'capital' && !hasOwnName(text))) return;
      found.push({ text, start: word.start, end: word.start + text.length, certainty: 'perhaps' });
      return;
    }
    const certainty = certaintyOf(view, before, word, after, found.at(-1));
    if (certainty !== 'sure') {
      if (opening && (certainty === 'perhaps' || !actsAlone(view, word, after))) return;
      if (inPhrase(view, before, word) || inPhrase(view, word, after)) return;
    }
    found.push({ text, start: word.start, end: word.start + text.length, certainty });
  });
  return found;
}

const NO_NAMES: readonly NameCandidate[] = [];

/** Spelled with a capital, and no common word. */
const mayBeName = ofWord((spelling) => {
  const text = bareName(spelling);
  if (text.length < 4 || !NAME.test(text)) return false;
  return !SENTENCE_OPENERS.test(text.toLowerCase()) && !COMMON_ENGLISH.has(text.toLowerCase());
});

/** Where words of countries begin; capitals of them are cities too. */
function countryWords(view: TextView): ReadonlyMap<number, 'country' | 'capital'> {
  const taken = new Map<number, 'country' | 'capital'>();
  for (const { start, end, doubtful, form } of view.derive(englishCountries)) {
    if (doubtful) continue;
    for (let at = start; at < end; at++) taken.set(at, form === 'capital' ? 'capital' : 'country');
  }
  return taken;
}

/** Without a possessive. */
export function bareName(word: string): string {
  return word.replace(/[’']s?$/u, '');
}

/** Whether Arabic would translate the word, not spell it. */
export function isTranslated(name: string): boolean {
  const word = name.toLowerCase();
  return (
    [word, word.replace(/s$/u, ''), `${word}s`, ...word.split('-')].some(
      (form) => TRANSLATED_CAPITALS.has(form) || OWN_ARABIC_NAMES.has(form),
    ) || WORDLIKE.test(word)
  );
}

/** A city or a person that Arabic calls by a name of its own. */
const hasOwnName = (name: string): boolean => OWN_ARABIC_NAMES.has(name.toLowerCase());

/** A headline that writes most words with a capital tells no names. */
function isTitled(view: TextView): boolean {
  const long = view.words.filter((word) => word.text.length > 3 && word.script === 'latin');
  const capital = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length > 2 && capital.length > 0.75 * long.length;
}

/** Begins a sentence, a quotation or an item, where every word has a capital. */
function opens(text: string, word: Token, before: Token | undefined): boolean {
  const lead = text.slice(Math.max(0, word.start - 3), word.start);
  if (!before || /[!?:…"“‘'«([•*—–]\s*$|\d\)\s*$/u.test(lead)) return true;
  if (!/\.["”’)\]]?\s*$/u.test(lead)) return false;
  return (
    !PERSON_TITLES.has(before.text.toLowerCase()) &&
    before.text.length > 1 &&
    !/^(?:St|Ft|Mt|vs)$/u.test(before.text)
  );
}

/** At the beginning of a sentence: owns something, or acts in the singular without an article. */
function actsAlone(view: TextView, word: Token, after: Token | undefined): boolean {
  if (/[’']s$/u.test(word.text)) return true;
  if (!after || view.text.slice(word.end, after.start) !== ' ') return false;
  return (
    SINGULAR_VERBS.test(after.text) ||
    (NAME.test(after.text) && !TRANSLATED_CAPITALS.has(after.text.toLowerCase()))
  );
}

/** Side by side with a capital that Arabic translates: Seafood Market, Forbidden City are phrases. */
function inPhrase(view: TextView, first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second || !/^[\s-]$/u.test(view.text.slice(first.end, second.start))) return false;
  return [first, second].some(({ text }) => {
    const word = text.toLowerCase();
    return (
      /^\p{Lu}/u.test(text) && TRANSLATED_CAPITALS.has(word) && !HEADS.test(word) && !PERSON_TITLES.has(word)
    );
  });
}

function certaintyOf(
  view: TextView,
  before: Token | undefined,
  word: Token,
  after: Token | undefined,
  last: NameCandidate | undefined,
): Certainty {
  const titled = before && PERSON_TITLES.has(before.text.toLowerCase()) && word.start - before.end <= 2;
  const speaks = after && SAYING.has(after.text) && after.start - word.end <= 2;
  const named = last && last.certainty !== 'perhaps' && view.text.slice(last.end, word.start) === ' ';
  const said = before && SAYING.has(before.text) && word.start - before.end === 1;
  if (titled || speaks || named || said) return 'sure';
  return PERHAPS_WORD.test(word.text.replace(/[’']s?$/u, '')) ? 'perhaps' : 'likely';
}

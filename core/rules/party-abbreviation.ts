import { US_STATES } from '../lexicon/us-states.ts';
import { fold } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { literally, englishOf } from './support/accuracy-english.ts';
import { inSource, type Carried, type SegmentRule, type SegmentView } from './rule.ts';
import { allMatches } from '../text/matches.ts';

/** A piece between brackets or commas is short: a party, a mark, a place. */
const BRACKETED = /[([](?<inner>[^()[\]]{2,30})[)\]]/gu;
/** The same without brackets, in Latin letters: "بيل كاسيدي، R-La.، قال". */
const BARE_LATIN = /(?<![\p{L}\p{Nd}-])[RDI][-–](?:\p{Lu}\.?){1,3}\p{Ll}*\.?(?![\p{L}\p{Nd}])/gu;
/** And in Arabic letters: "كاسيدي، ر-لويزيانا،". */
const BARE_ARABIC =
  /(?<=[،,]\s{0,3})(?<inner>\p{Script=Arabic}{1,3}\s?[-–]\s?(?:(?:\p{Script=Arabic}{1,3}\.){2,3}|[^\s،,.]{1,12}(?:\s[^\s،,.]{1,12})?))(?=\.?\s{0,3}[،,]|\.(?:\s|$)|\s{0,3}$)/gu;

const STATE = US_STATES.flatMap(({ ar }) => ar)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** The letter by its English name before a state, the hyphen lost: آر ألاسكا; دي is a word of names, and counts between commas. */
const LETTER_AND_STATE = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?<inner>(?:[آأا]ر|(?<=[،,]\\s{0,3})دي)\\s(?:${STATE}))(?![\\p{L}\\p{M}])`,
  'gu',
);

const SPLIT = /^(?<party>[\p{L}\p{M}.]+)\s*(?<mark>[-–—/.]|\sمن\s|\s)\s*(?<place>\S.*)$/u;
/** R, D and I as letters, or their English names, in Arabic. */
const PARTY_LETTERS = new Set(
  ['ر', 'د', 'ج', 'م', 'ا', 'ار', 'اار', 'دي', 'اي', 'انا', 'R', 'D', 'I'].map(fold),
);
const PARTY_WORDS = new Set(
  [
    'جمهوري',
    'جمهورية',
    'ديمقراطي',
    'ديمقراطية',
    'ديموقراطي',
    'ديموقراطية',
    'مستقل',
    'مستقلة',
    'الجمهوري',
    'الديمقراطي',
    'الجمهورية',
    'الديمقراطية',
  ].map(fold),
);
const PLACES = new Set(US_STATES.flatMap(({ ar }) => ar.map(fold)));
const LATIN_PLACES = new Set(US_STATES.flatMap(({ ap, postal, en }) => [ap, postal, en].map(plain)));
/** English letter names that spell an abbreviation in Arabic: إن جيه for N.J. */
const LETTER_NAMES = new Set(
  'ايه اي بي سي دي اي اف جي جيه اتش اي كي كيه ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد'
    .split(' ')
    .map(fold),
);
/** States that a translator takes for something else: La. for Los Angeles or "no", Ind. for "me". */
const MISTAKEN = new Set(
  [
    'لا',
    'لوس انجلوس',
    'لوس انجليس',
    'لوس أنجيليس',
    'كال',
    'ماس',
    'مو',
    'اوه',
    'انا',
    'تكس',
    'فلا',
    'ويس',
    'مين.',
    'واش',
    'بن',
    'تين',
    'ميتش',
    'كولو',
    'كون',
    'ديل',
    'كان',
    'نب',
    'نيف',
    'اركو',
    'اريز',
    'جا',
    'با',
    'فا',
    'ني',
    'نج',
    'نك',
    'سك',
    'حسنا',
    'او',
    'مرحبا',
    'في',
    'القيمة المضافة',
  ].map(fold),
);

export const partyAbbreviation: SegmentRule = {
  id: 'party-abbreviation',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source'],
    messages: ['mangled', 'untranslated'],
  },
  *check(segment) {
    const { text } = segment.source;
    const done: Range[] = [];
    for (const match of [...allMatches(text, BRACKETED), ...allMatches(text, BARE_ARABIC)]) {
      const inner = match.groups?.['inner'] ?? '';
      const messageId = faultOf(inner.trim(), match[0] !== inner);
      if (!messageId) continue;
      const start = match.index + match[0].indexOf(inner);
      const range = { start, end: start + inner.length };
      done.push(range);
      yield { place: inSource(segment, range.start, range.end), messageId, carried: carriedIn(segment) };
    }
    for (const { index: start, 0: inner } of allMatches(text, LETTER_AND_STATE)) {
      const end = start + inner.length;
      if (done.some((range) => start < range.end && end > range.start) || isLetterBefore(text, start))
        continue;
      yield { place: inSource(segment, start, end), messageId: 'mangled', carried: carriedIn(segment) };
    }
    for (const match of allMatches(text, BARE_LATIN)) {
      const end = match.index + match[0].length;
      const place = plain(match[0].slice(2));
      if (!LATIN_PLACES.has(place) || done.some((range) => match.index < range.end && end > range.start))
        continue;
      yield {
        place: inSource(segment, match.index, end),
        messageId: 'untranslated',
        carried: carriedIn(segment),
      };
    }
  },
};

/** Another letter before it makes an abbreviation of the two: بي آر. */
function isLetterBefore(text: string, start: number): boolean {
  const [, before = ''] = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  return LETTER_NAMES.has(fold(before));
}

function plain(place: string): string {
  return place.replace(/[.\s]/gu, '').toLowerCase();
}

/** Which way a bracketed piece is a mangled "R-La.", if it is one. */
function faultOf(inner: string, bracketed: boolean): 'mangled' | 'untranslated' | undefined {
  // The hyphen lost: DN.J., RLa.
  if (bracketed && /^[RDI]\p{Lu}[\p{L}.]*\.$/u.test(inner) && LATIN_PLACES.has(plain(inner.slice(1))))
    return 'mangled';
  const match = SPLIT.exec(inner);
  const party = (match?.groups?.['party'] ?? '').replace(/\./gu, '');
  const mark = match?.groups?.['mark'] ?? '';
  const place = (match?.groups?.['place'] ?? '').trim();
  if (party === '' || place === '') return undefined;
  const dashed = /[-–—/]|من/u.test(mark);
  const bare = fold(place.replace(/[.\s]+$/u, ''));
  const undotted = bare.replace(/\.\s?/gu, '');
  const isState = PLACES.has(bare);
  const isLatin = /^[\p{Script=Latin}.\s]+$/u.test(place);
  if (/^[RDI]$/u.test(party) && isLatin && LATIN_PLACES.has(plain(place))) return 'untranslated';
  if (PARTY_LETTERS.has(fold(party))) {
    if (isState && (dashed || bracketed)) return 'mangled';
    if (!dashed) return undefined;
    if (isLatin) return LATIN_PLACES.has(plain(place)) ? 'mangled' : undefined;
    return MISTAKEN.has(undotted) || isDotted(place) || isSpelled(bare) ? 'mangled' : undefined;
  }
  if (!PARTY_WORDS.has(fold(party)) || !dashed || isState) return undefined;
  if (isLatin) return LATIN_PLACES.has(plain(place)) ? 'mangled' : undefined;
  return MISTAKEN.has(undotted) || isDotted(place) || isSpelled(bare) ? 'mangled' : undefined;
}

/** An abbreviation kept with its stops: ن.ج. */
function isDotted(place: string): boolean {
  return /^\p{L}{1,2}\.\s?\p{L}{1,2}\.?$|^\p{L}{1,4}\.$/u.test(place);
}

/** An abbreviation spelled with the names of English letters: إن جيه. */
function isSpelled(place: string): boolean {
  const letters = place.split(/[\s.-]+/u);
  return letters.length > 1 && letters.every((letter) => LETTER_NAMES.has(letter));
}

const SOUND = new RegExp(
  `\\b[RDI]-(?:${US_STATES.flatMap(({ ap, en, postal }) => [ap, en, postal])
    .map(literally)
    .join('|')})|\\b(?:Republican|Democrat(?:ic)?|independent|GOP)\\b`,
  'u',
);

function carriedIn(segment: SegmentView): Carried {
  const english = englishOf(segment);
  if (SOUND.test(english)) return 'mended';
  return /[([]\p{L}{1,3}\s?[-–]\s?\p{L}/u.test(english) ? 'standing' : 'ask';
}

import { COUNTRIES } from '../../lexicon/countries.ts';
import { OFFICE_HEADS, PERSON_NOUNS } from '../../lexicon/genders.ts';
import { remembered } from '../../text/remembered.ts';
import {
  hasPrefixedPreposition,
  isDefinite,
  isPreposition,
  isTime,
  joins,
  opensClause,
  withoutAnd,
  type ArabicWord,
} from './arabic-words.ts';
import { isKnownMasdar, verbReading } from './arabic-verbs.ts';

const PERSONS = new Set(PERSON_NOUNS.flatMap((noun) => [noun, `${noun}ة`]));
const HEADS = new Set(OFFICE_HEADS.flatMap((head) => [head, `${head}ة`]));
/** What an office may be of, without the article: رئيس مجلس النواب, وزير خارجية ألمانيا. */
const BODIES = new Set(
  'مجلس هيئة لجنة حزب وزراء أركان شركة بنك جهاز وكالة إدارة محكمة بلدية جمهورية حكومة مكتب خارجية دفاع مالية داخلية اقتصاد برلمان'.split(
    ' ',
  ),
);
const STATES = new Set(COUNTRIES.flatMap(({ ar }) => ar));
const LONGEST = 9;

export type PhraseKind =
  /** الرئيس دونالد ترامب, المتحدثة: a noun of a person with the article, first. */
  | 'titled'
  /** وزير الخارجية ماركو روبيو: an office in construct, then the name. */
  | 'office'
  /** دونالد ترامب, ترامب, الصين: names or any noun alone. */
  | 'plain';

export interface SubjectPhrase {
  readonly from: number;
  /** Half-open: the index of the word after it. */
  readonly to: number;
  readonly kind: PhraseKind;
  readonly words: readonly string[];
}

/**
 * The noun phrase that fills a clause from its beginning up to the word at `to`, if that is one and no part of it
 * hangs on a preposition, so that it is the subject of what follows.
 */
export function subjectBefore(words: readonly ArabicWord[], to: number): SubjectPhrase | null {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const before = words[from - 1];
    if (!joins(before) || !before || opensClause(before.text)) break;
    from -= 1;
  }
  while (from < to && isTime(words[from]?.text ?? '')) from += 1;
  const texts = words.slice(from, to).map(({ text }, at) => (at === 0 ? withoutAndOfPhrase(text) : text));
  const first = texts[0];
  if (first === undefined || to - from >= LONGEST || texts.some(breaksPhrase)) return null;
  return { from, to, kind: kindOf(texts), words: texts };
}

/** "And" is taken off only where what is left is a word with the article or a known head. */
function withoutAndOfPhrase(text: string): string {
  const bare = withoutAnd(text);
  return isDefinite(bare) || HEADS.has(bare) ? bare : text;
}

function breaksPhrase(word: string, at: number, all: readonly string[]): boolean {
  if (word === 'باسم') return at === 0 || !/^ال(?:متحدث|ناطق)/u.test(all[at - 1] ?? '');
  return isNoPart(word);
}

const isNoPart = remembered((word: string): boolean => {
  if (isPreposition(word) || hasPrefixedPreposition(word)) return true;
  if (/^(?:هذا|هذه|ذلك|تلك|كل|بعض|لا|ما|لم|لن|قد|لقد|هو|هي|كان|كانت|أي|غير|الذي|التي|أحد|إحدى)$/u.test(word))
    return true;
  const verb = verbReading(word);
  return verb !== null && !verb.alsoNoun && !isKnownMasdar(word);
});

function kindOf(words: readonly string[]): PhraseKind {
  const [first = '', second = ''] = words;
  if (PERSONS.has(first)) return 'titled';
  const body = isDefinite(second) || BODIES.has(second) || STATES.has(second);
  if (HEADS.has(first) && body) return 'office';
  return 'plain';
}

export const isOfficeHead = (word: string): boolean => HEADS.has(word);
export const isPersonNoun = (word: string): boolean => PERSONS.has(word);

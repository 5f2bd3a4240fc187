import { WESTERN_GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { AMERICAN_HOLDERS, BRITISH_HOLDERS } from '../../lexicon/mistranslated-titles.ts';
import { US_STATES } from '../../lexicon/us-states.ts';
import { fold } from '../../text/arabic.ts';
import { stateAt } from './accuracy-countries.ts';
import { isOneOf, wordSet, type SourceWord } from './accuracy-words.ts';

const AMERICAN = wordSet('أمريكي أمريكية أميركي أميركية امريكي امريكية اميركي اميركية');
const BRITISH = wordSet('بريطاني بريطانية');
const PLACED = wordSet(
  'سابق سابقة حالي حالية راحل راحلة جديد جديدة أسبق منتخب منتخبة مكلف مكلفة بالإنابة بالوكالة مؤقت مؤقتة مقبل مقبلة آنذاك',
);
const WESTERN = new Set(WESTERN_GIVEN_NAMES.map(fold));
const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['american', new Set(AMERICAN_HOLDERS.map(fold))],
  ['british', new Set(BRITISH_HOLDERS.map(fold))],
]);
const STATE_FIRST_WORDS = new Set(
  US_STATES.flatMap(({ ar }) => ar.map((name) => fold(name).split(' ')[0] ?? '')),
);
const STATE_NAMES = new Set(US_STATES.flatMap(({ ar }) => ar.map(fold)));
const A_STATE = wordSet('ولاية');
const LONGEST_NAME = 4;

/** What follows an office: proof that it is the American (or British) one, a Western name, or neither. */
export type OfficeProof = 'proven' | 'western-name' | 'none';

export function proofAfter(
  words: readonly SourceWord[],
  at: number,
  country: 'american' | 'british',
): OfficeProof {
  let next = at;
  while (isOneOf(words[next], PLACED)) next += 1;
  const word = words[next];
  if (!word) return 'none';
  if (isOneOf(word, country === 'american' ? AMERICAN : BRITISH)) return 'proven';
  if (country === 'american' && isAmericanPlace(words, next)) return 'proven';
  // A mark between office and name ("وزير الدولة، ماركو روبيو،") parts nothing here.
  const name = words.slice(next, next + LONGEST_NAME);
  const holders = HOLDERS.get(country);
  const linked = name.filter((part, place) => place === 0 || part.linked);
  if (holders && linked.some((part) => holders.has(part.fold))) return 'proven';
  return WESTERN.has(word.fold) ? 'western-name' : 'none';
}

/** "في ولاية جورجيا", "لولاية جورجيا", "ميشيغان", "الولايات المتحدة"; جورجيا alone may be the country. */
function isAmericanPlace(words: readonly SourceWord[], at: number): boolean {
  const word = words[at];
  if (!word?.linked) return false;
  if (stateAt(words, at)?.country.code === 'US' && word.fold !== fold('واشنطن')) return true;
  if (startsStateName(words, at) && word.fold !== fold('جورجيا')) return true;
  const offset = words[at]?.fold === 'في' || words[at]?.fold === 'عن' ? 1 : 0;
  if (!isOneOf(words[at + offset], A_STATE)) return false;
  return startsStateName(words, at + offset + 1);
}

/** Whether the name of a state of the United States stands at a word. */
export function startsStateName(words: readonly SourceWord[], at: number): boolean {
  const first = words[at]?.fold ?? '';
  if (!STATE_FIRST_WORDS.has(first)) return false;
  return STATE_NAMES.has(first) || STATE_NAMES.has(`${first} ${words[at + 1]?.fold ?? ''}`);
}

export function isWesternGivenName(word: SourceWord | undefined): boolean {
  return word !== undefined && WESTERN.has(word.fold);
}

const AMERICAN_SCENE =
  /البيت الأبيض|الولايات المتحدة|الكون[غج]رس|(?:ال)?[أا]م[ير]{1,2}كي(?:ة|ين|ون)?(?!\p{L})|ترامب|بايدن|أوباما|واشنطن|البنتا[غج]ون|الجمهوري|الديمقراطي/u;
const BRITISH_SCENE = /بريطاني|المملكة المتحدة|مجلس العموم|لندن|داونين[غج]/u;

/** Whether a paragraph moves in American or British politics. */
export function sceneOf(text: string): { readonly american: boolean; readonly british: boolean } {
  return { american: AMERICAN_SCENE.test(text), british: BRITISH_SCENE.test(text) };
}

import { ARABIC_GIVEN_NAMES, WESTERN_GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { SPEECH_VERBS, TITLE_LINKS, TITLE_WORDS } from '../../lexicon/titles.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { fold } from '../../text/arabic.ts';
import type { TextView } from '../../text/view.ts';
import { stateAt } from './accuracy-countries.ts';
import { isRespelling } from './accuracy-skeleton.ts';
import { isFiniteVerb } from './accuracy-verbs.ts';
import { isOneOf, sourceWords, wordSet, type SourceWord } from './accuracy-words.ts';

/** Words of a personal name, half-open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Behind a title; else behind a verb of saying. */
  readonly titled: boolean;
}

const TITLES = wordSet(TITLE_WORDS.join(' '));
const LINKS = wordSet(TITLE_LINKS.join(' '));
const SPEECH = wordSet(SPEECH_VERBS.join(' '));
const GIVEN = new Set(ARABIC_GIVEN_NAMES.map(fold));
const WESTERN = new Set(WESTERN_GIVEN_NAMES.map(fold));
const DEMONYMS = new Set(
  COUNTRIES.flatMap(({ demonymsAr }) => demonymsAr.flatMap((word) => [fold(word), `${fold(word)}ه`])),
);
/** Words that no name goes on with. */
const STOPS = wordSet(
  'في من إلى الى على عن مع أن إن أنه إنه أنها إنها لم لن قد لا ما ثم أو أم بل هو هي هم كان كانت بعد قبل خلال منذ حتى حين حول بين ضد نحو لدى عند أمام وراء خلف تحت فوق دون غير سوى كما بينما حيث إذ إذا لو لكن لأن التي الذي الذين هذا هذه ذلك تلك هناك هنا كل بعض أي جميع كلا أيضا فقط جدا اليوم أمس غدا الآن الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم عام عبر بأن بأنه بأنها لأنه كي لكي قائلا قائلة مضيفا مؤكدا مشيرا بشأن بسبب رغم وسط ضمن إثر عقب إلا سابقا حاليا رسميا مساء صباح مؤخرا مجددا لصحيفة لوكالة للصحفيين للصحافيين لقناة',
);
/** Short words that are part of names. */
const PARTICLES = wordSet('بن ابن بنت أبو أبي أبا آل دي دو دا فان فون جو لي شي كيم بو لو مو هو جي تي');
const FEWEST_LETTERS = 3;
const LONGEST_NAME = 4;
const MOST_LINKS = 5;

/** على and أمام are words, علي and إمام are names, though all fold to two. */
const NAMES_LIKE_STOPS = /^(?:علي|إمام)$/u;

function isStop(word: SourceWord): boolean {
  return STOPS.has(word.fold) && !NAMES_LIKE_STOPS.test(word.text);
}

function isNamePart(word: SourceWord | undefined): boolean {
  if (!word || !/^\p{Script=Arabic}+$/u.test(word.fold)) return false;
  if (PARTICLES.has(word.fold)) return true;
  return (
    word.fold.length >= FEWEST_LETTERS &&
    !/^(?:[وفبك]ال|لل)/u.test(word.fold) &&
    !isStop(word) &&
    !SPEECH.has(word.fold) &&
    !isOneOf(word, TITLES) &&
    !LINKS.has(word.fold) &&
    (GIVEN.has(word.fold) || WESTERN.has(word.fold) || !isFiniteVerb(word))
  );
}

/** Names that follow a title, and single names after a verb of saying. Use as `view.derive(nameRuns)`. */
export function nameRuns(view: TextView): readonly NameRun[] {
  const words = view.derive(sourceWords);
  const found: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const title = isOneOf(word, TITLES);
    if (!title && !isOneOf(word, SPEECH)) continue;
    const from = title ? afterLinks(words, at + 1) : at + 1;
    const to = endOfName(words, from);
    if (to === from) continue;
    found.push({ from, to, titled: title });
    at = to - 1;
  }
  return found;
}

function afterLinks(words: readonly SourceWord[], start: number): number {
  let at = start;
  for (let count = 0; count < MOST_LINKS; count++) {
    const word = words[at];
    if (!word) return at;
    const state = stateAt(words, at);
    if (state) at = state.to;
    else if (isOneOf(word, LINKS) || (/^ال/u.test(word.fold) && isOneOf(word, DEMONYMS))) at += 1;
    else return at;
  }
  return at;
}

function endOfName(words: readonly SourceWord[], from: number): number {
  let to = from;
  while (to < from + LONGEST_NAME) {
    const word = words[to];
    const linked = to === from || word?.linked === true;
    if (!linked || !isNamePart(word) || (to === from && /^ال/u.test(word?.fold ?? ''))) break;
    to += 1;
  }
  return to;
}

/**
 * Whether a word of a run can be trusted to be a name because of the one before it: a given name, or one of the
 * first two behind a title. What has an article is a surname only behind a given name.
 */
export function isSurnameAfter(run: NameRun, at: number, words: readonly SourceWord[]): boolean {
  const before = words[at - 1]?.fold ?? '';
  if (GIVEN.has(before) || WESTERN.has(before)) return true;
  return run.titled && at <= run.from + 2 && !/^ال/u.test(words[at]?.fold ?? '');
}

const FOREIGN_ENDING =
  /(?:سكي|فيتش|[اوي]ف|[اوي]فا|سون|بر[غج]|شفيلي|ياهو|نكو|يان|ين[غج]|ون[غج]|ستاين|مان|بايدن|ييل|يتش|[اوي]س)$/u;
const FEWEST_LETTERS_ALONE = 6;

/** Whether a word that stands alone looks like a surname of no Arab: it may then vouch for its own respelling. */
export function looksForeign(word: string): boolean {
  return word.length >= FEWEST_LETTERS_ALONE && !/^ال/u.test(word) && FOREIGN_ENDING.test(word);
}

/** Bare of article and nisba, as two Arabic names are compared: الحسيني and حسن are no spellings of one. */
const root = (word: string): string => fold(word).replace(/^ال/u, '').replace(/ي$/u, '');

/** Whether two words spell one person's name differently, and are not two names of the Arab world. */
export function isNameRespelling(a: string, b: string): boolean {
  const names = [root(a), root(b)];
  const articleOnly = a.replace('ال', '') === b.replace('ال', '');
  return isRespelling(a, b) && !articleOnly && !names.every((name) => GIVEN.has(name));
}

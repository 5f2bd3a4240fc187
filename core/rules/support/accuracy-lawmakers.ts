import { REPRESENTATIVES } from '../../lexicon/mistranslated-titles.ts';
import { fold } from '../../text/arabic.ts';
import { isWesternGivenName, startsStateName } from './accuracy-titles.ts';
import { isOneOf, wordSet, type SourceWord } from './accuracy-words.ts';

/** Half-open, in words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const REPRESENTATIVE = wordSet('الممثل الممثلة المندوب المندوبة');
const STATE_REPRESENTATIVE = wordSet('ممثل ممثلة');
const ANY_REPRESENTATIVE: ReadonlySet<string> = new Set([...REPRESENTATIVE, ...STATE_REPRESENTATIVE]);
const PARTY = wordSet('الجمهوري الجمهورية الديمقراطي الديمقراطية الديموقراطي الديموقراطية');
const LAWMAKERS = new Set(REPRESENTATIVES.map(fold));
const FROM = wordSet('عن من');
const A_STATE = wordSet('ولاية الولاية');
const HOUSE = wordSet('مجلس النواب الكونغرس الكونجرس التشريع لجنة اللجنة مشروع المشرعون المشرعين');
const CHAMBER = wordSet('النواب الكونغرس الكونجرس');
/** Where actors are spoken of, and actors whom politics knows. */
const SCREEN = wordSet(
  'فيلم الفيلم فيلمه فيلمها فيلما أفلام الأفلام مسلسل المسلسل سينما السينما هوليوود مسرح المسرح جائزة أوسكار الأوسكار دور نجم النجم نجمة تمثيل السينمائي السينمائية فنان الفنان',
);
const ACTORS = wordSet(
  'كلوني نيرو هانكس بالدوين ستريب شين فوندا رافالو روفالو ستالون ريغان ريجان شوارزنيغر بيت باسيت ستايلر',
);
const LONGEST_NAME = 4;

/**
 * "Rep." as actor or delegate: الممثل before a party, or before a name that a party, a state's seat or the
 * House follows.
 */
export function actingRepresentatives(words: readonly SourceWord[]): WordRange[] {
  if (!words.some((word) => isOneOf(word, ANY_REPRESENTATIVE))) return [];
  const house = words.some((word) => isOneOf(word, HOUSE));
  const chamber =
    words.some((word) => isOneOf(word, CHAMBER)) && !words.some((word) => isOneOf(word, SCREEN));
  return words.flatMap((word, at): WordRange[] => {
    if (isOneOf(word, STATE_REPRESENTATIVE) && !word.stems.some((stem) => REPRESENTATIVE.has(stem))) {
      return isStateRepresentative(words, at) ? [{ from: at, to: at + 2 }] : [];
    }
    if (!word.stems.some((stem) => REPRESENTATIVE.has(stem))) return [];
    const next = words[at + 1];
    if (next?.linked && PARTY.has(next.fold)) return [{ from: at, to: at + 2 }];
    if (chamber && next?.linked && isWesternGivenName(next) && !isActor(words, at))
      return [{ from: at, to: at + 1 }];
    return isSeated(words, at + 1, house) ? [{ from: at, to: at + 1 }] : [];
  });
}

function isActor(words: readonly SourceWord[], at: number): boolean {
  return words.slice(at + 1, at + 1 + LONGEST_NAME).some((word) => ACTORS.has(word.fold));
}

/** "State Rep. …": ممثل الولاية, when a name follows. */
function isStateRepresentative(words: readonly SourceWord[], at: number): boolean {
  const state = words[at + 1];
  const name = words[at + 2];
  return (
    state?.fold === fold('الولاية') &&
    state.linked &&
    name?.linked === true &&
    !/^(?:ال|في|عن|من|ل)/u.test(name.fold)
  );
}

function isSeated(words: readonly SourceWord[], at: number, house: boolean): boolean {
  for (let place = at; place < at + LONGEST_NAME + 1; place++) {
    const word = words[place];
    if (!word) return false;
    if (LAWMAKERS.has(word.fold)) return true;
    if (place > at && (PARTY.has(word.fold) || PARTY.has(`ال${word.fold}`))) return true;
    if (place > at && FROM.has(word.fold)) {
      const after = words[place + 1];
      const seat = isOneOf(after, A_STATE) || startsStateName(words, place + 1);
      return seat && (word.fold === fold('عن') || house);
    }
  }
  return false;
}

const DEPUTIES = wordSet('نواب النواب');
const DEPUTIES_OF = wordSet('الشريف شريف المأمور مأمور');
const COUNTY_HEADS = wordSet('عمدة شرطة');
const COUNTY = wordSet('مقاطعة المقاطعة');
const SHERIFF = wordSet('الشريف شريف المأمور مأمور');
const PARLIAMENT = wordSet('مجلس البرلمان برلمان الكونغرس الكونجرس الكنيست كتلة حزب انتخابات تشريع');
const POLICE = wordSet(
  'مكتب شرطة الشرطة اعتقل اعتقلوا أطلق أطلقوا النار مشتبه المشتبه دورية سجن موقع بلاغ استجاب استجابوا عثر عثروا',
);

/** Sheriff's deputies as members of parliament. */
export function parliamentaryDeputies(words: readonly SourceWord[]): WordRange[] {
  if (!words.some((word) => isOneOf(word, DEPUTIES))) return [];
  if (words.some((word) => isOneOf(word, PARLIAMENT))) return [];
  const sheriff = words.some((word) => isOneOf(word, SHERIFF));
  const police = words.some((word) => isOneOf(word, POLICE));
  return words.flatMap((word, at): WordRange[] => {
    if (!isOneOf(word, DEPUTIES)) return [];
    const next = words[at + 1];
    if (next?.linked && DEPUTIES_OF.has(next.fold)) return [{ from: at, to: at + 2 }];
    const county = next?.linked === true && COUNTY_HEADS.has(next.fold) && isOneOf(words[at + 2], COUNTY);
    if (county) return [{ from: at, to: at + 3 }];
    return sheriff && police ? [{ from: at, to: at + 1 }] : [];
  });
}

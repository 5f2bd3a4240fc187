import { CONDUCT_NOUNS, GROUP_NOUNS, HARSH_NOUNS, PEOPLES, type People } from '../lexicon/peoples.ts';
import type { Country } from '../lexicon/countries.ts';
import { fold } from '../text/arabic.ts';
import type { TextView } from '../text/view.ts';
import { inSource, type Report, type SegmentRule, type SegmentView } from './rule.ts';
import { countryOf, nationalityAt, stateAt, type StateMention } from './support/accuracy-countries.ts';
import { carriedCountry, removalFix, replacementFix } from './support/accuracy-garbles.ts';
import { holdsVerb, isFiniteVerb } from './support/accuracy-verbs.ts';
import { isOneOf, sentenceAround, sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

const CONDUCT = wordSet(CONDUCT_NOUNS.join(' '));
const HARSH = wordSet(HARSH_NOUNS.join(' '));
const GROUP = wordSet(GROUP_NOUNS.join(' '));
const PEOPLE_WORDS = PEOPLES.map((people) => ({ people, words: new Set(people.ar.map(fold)) }));
const AGENTS = wordSet('الحكومة حكومة السلطات سلطات النظام نظام قوات جيش الجيش شرطة إدارة');
const TOWARDS = wordSet('تجاه إزاء حيال مع ضد من نحو بحق في على بشأن');
const RELATIVES = wordSet('الذين الذي التي اللذين اللواتي اللاتي ممن');
const PLACE = wordSet('في من داخل خارج ب');
/** Words between the noun of conduct and the people that it befalls. */
const MOST_BETWEEN = 4;
const LONGEST_GROUP = 4;
const LONGEST_PLACE = 3;

export const garbledPhrase: SegmentRule = {
  id: 'garbled-phrase',
  meta: {
    mqm: 'Linguistic conventions / Unintelligible',
    severity: 'critical',
    sides: ['source'],
    messages: ['cut', 'wrong-state'],
  },
  *check(segment) {
    const words = segment.source.derive(sourceWords);
    for (const [at, word] of words.entries()) {
      if (!isOneOf(word, CONDUCT)) continue;
      const subject = subjectAfter(words, at);
      if (!subject) continue;
      const cut = cutPhrase(segment.source, words, subject);
      const report = cut
        ? cutReport(segment, words, at, cut)
        : isOneOf(word, HARSH)
          ? wrongState(segment, words, at, subject)
          : undefined;
      if (report) yield report;
    }
  },
};

/** The state whose conduct it is: معاملة الصين, معاملة حكومة الصين, معاملة السلطات الصينية. */
function subjectAfter(words: readonly SourceWord[], at: number): StateMention | undefined {
  const next = words[at + 1];
  if (!next?.linked) return undefined;
  if (!isOneOf(next, AGENTS)) return stateAt(words, at + 1);
  return words[at + 2]?.linked ? (stateAt(words, at + 2) ?? nationalityAt(words, at + 2)) : undefined;
}

interface Cut {
  readonly object: StateMention;
  /** Half-open, in words. */
  readonly group: { readonly from: number; readonly to: number };
}

/**
 * "معاملة الصين لإيران. مسلمو الأويغور": the conduct of one state towards another, and then, behind a full stop
 * or nothing at all, the people whom it befalls.
 */
function cutPhrase(view: TextView, words: readonly SourceWord[], subject: StateMention): Cut | undefined {
  const direct = strayState(view, words, subject);
  if (direct) return direct;
  const preposition = TOWARDS.has(words[subject.to]?.fold ?? '') ? 1 : 0;
  const place = subject.to + preposition;
  const head = words[place];
  if (!head?.linked || (preposition === 0 && !/^ل/u.test(head.fold))) return undefined;
  const object = stateAt(words, place);
  if (!object || object.country.code === subject.country.code) return undefined;
  const group = words[object.to];
  if (!group || !isGroup(group)) return undefined;
  const mark = view.text.slice(words[object.to - 1]?.end ?? 0, group.start).trim();
  if (!isCut(view, words, object.to, mark)) return undefined;
  return { object, group: { from: object.to, to: endOfGroup(words, object.to) } };
}

/** "معاملة إيران. مسلمو الأويغور": the one state named is none of that people. */
function strayState(view: TextView, words: readonly SourceWord[], subject: StateMention): Cut | undefined {
  const group = words[subject.to];
  const people = group && isGroup(group) ? peopleIn(words, subject.to) : undefined;
  const mark = view.text.slice(words[subject.to - 1]?.end ?? 0, group?.start).trim();
  if (!people || !/^[.؛:…]+$/u.test(mark) || people.home === subject.country.code) return undefined;
  return isVerbless(sentenceAround(view, subject.to))
    ? { object: subject, group: { from: subject.to, to: endOfGroup(words, subject.to) } }
    : undefined;
}

function isGroup(word: SourceWord): boolean {
  return GROUP.has(word.fold) || PEOPLE_WORDS.some(({ words }) => isOneOf(word, words));
}

/** A full stop cuts when a people, and no sentence, stands behind it; a comma or nothing when a named people follows. */
function isCut(view: TextView, words: readonly SourceWord[], at: number, mark: string): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^[.؛:…]+$/u.test(mark)) {
    // A semicolon ends no sentence: what counts begins with the group.
    const sentence = sentenceAround(view, at).filter(({ start }) => start >= word.start);
    return (namesPeople(words, at) || goesOn(words, at, sentence)) && isVerbless(sentence);
  }
  return (mark === '' || mark === '،' || mark === ',') && namesPeople(words, at) && !/^و/u.test(word.fold);
}

/**
 * A group that is no people has to read like a torn end: the group and where it is, and no more than what is named
 * next ("المهاجرون الأفارقة في ليبيا ومساعي روما").
 */
function goesOn(words: readonly SourceWord[], at: number, sentence: readonly SourceWord[]): boolean {
  const to = endOfGroup(words, at);
  if (to === at + 1 || !PLACE.has(words[to]?.fold ?? '')) return false;
  const rest = sentence.slice(to - at + 1);
  return rest.length <= LONGEST_PLACE || rest.some((word) => /^و\p{L}{3}/u.test(word.fold));
}

/** Indefinite plurals say something of the group ("الأعضاء منقسمون"): the sentence is whole without a verb. */
const PREDICATE = /^(?!ال|و?(?:مليون|قانون|بدون|تلفزيون|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع))\p{L}{3,}ون$/u;

/** Without a verb of its own; one verb may stand in a relative clause ("الذين تحتجزهم السلطات"). */
function isVerbless(words: readonly SourceWord[]): boolean {
  if (words.slice(1).some((word) => PREDICATE.test(word.fold))) return false;
  const relative = words.findIndex((word) => isOneOf(word, RELATIVES));
  if (relative < 0) return !holdsVerb(words);
  const clause = words.slice(relative + 1);
  const second = clause.findIndex((word) => isFiniteVerb(word));
  return !holdsVerb(words.slice(0, relative)) && !holdsVerb(clause.slice(second + 1));
}

/** Whether the group that begins at a word is, or is of, a people of the lexicon. */
function namesPeople(words: readonly SourceWord[], at: number): boolean {
  return peopleIn(words, at) !== undefined;
}

function peopleIn(words: readonly SourceWord[], from: number): People | undefined {
  for (let at = from; at < from + LONGEST_GROUP; at++) {
    const word = words[at];
    if (!word || (at > from && !word.linked)) return undefined;
    const entry = PEOPLE_WORDS.find(({ words: names }) => isOneOf(word, names));
    if (entry) return entry.people;
  }
  return undefined;
}

/** The group noun, what it governs and its adjectives: "مسلمو الأويغور العرقيون". */
function endOfGroup(words: readonly SourceWord[], from: number): number {
  let to = from + 1;
  for (let word = words[to]; to < from + LONGEST_GROUP && word?.linked; word = words[to]) {
    if (!/^ال/u.test(word.fold) || isOneOf(word, RELATIVES)) break;
    to += 1;
  }
  return to;
}

function cutReport(segment: SegmentView, words: readonly SourceWord[], at: number, cut: Cut): Report {
  const { country } = cut.object;
  return {
    place: placeOf(segment, words, at, cut.group.to),
    messageId: 'cut',
    data: { country: country.ar[0] ?? '', countryEn: country.en[0] ?? '' },
    carried: carriedCountry(segment, country),
    fixes: removalFix(segment, country),
  };
}

/** "معاملة إيران للأويغور": the people of one state under the hand of another that has none of them. */
function wrongState(
  segment: SegmentView,
  words: readonly SourceWord[],
  at: number,
  subject: StateMention,
): Report | undefined {
  const found = peopleAfter(words, subject.to);
  const home = found && countryOf(found.people.home);
  const { code } = subject.country;
  if (!found || !home || code === home.code || found.people.states.includes(code)) return undefined;
  return {
    place: placeOf(segment, words, at, found.at + 1),
    messageId: 'wrong-state',
    data: nameData(subject.country, home),
    carried: carriedCountry(segment, subject.country, found.people.en),
    fixes: replacementFix(segment, subject.country, home, found.people.en),
  };
}

function nameData(wrong: Country, home: Country): Record<string, string> {
  return {
    country: wrong.ar[0] ?? '',
    countryEn: wrong.en[0] ?? '',
    home: home.ar[0] ?? '',
    homeEn: home.en[0] ?? '',
  };
}

function peopleAfter(
  words: readonly SourceWord[],
  from: number,
): { readonly people: People; readonly at: number } | undefined {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const word = words[at];
    if (!word?.linked) return undefined;
    const entry = PEOPLE_WORDS.find(({ words: names }) => isOneOf(word, names));
    if (entry) return { people: entry.people, at };
  }
  return undefined;
}

function placeOf(
  segment: SegmentView,
  words: readonly SourceWord[],
  from: number,
  to: number,
): Report['place'] {
  return inSource(segment, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

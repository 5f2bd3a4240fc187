import {
  AMBIGUOUS_MONTHS,
  DATED_NAMES,
  MONTH_NAMES,
  MONTH_SYSTEMS,
  type MonthSystem,
} from '../lexicon/month-systems.ts';
import { asciiDigits, fold, stems } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { ofWord } from '../text/word.ts';
import { documentRule, inSource, type Carried, type SegmentView } from './rule.ts';
import { isOneOf, sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

/** A month as the document writes it: of which systems it can be; `both` where two names stand side by side. */
interface MonthMention extends Range {
  readonly systems: readonly MonthSystem[];
  readonly both: boolean;
}

interface MonthName {
  readonly words: number;
  readonly systems: readonly MonthSystem[];
  readonly ambiguous: boolean;
}

const AMBIGUOUS = new Set(AMBIGUOUS_MONTHS.map(fold));
const NAMES: ReadonlyMap<string, MonthName> = readNames();
const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));
const EVENTS = wordSet(DATED_NAMES.join(' '));
/** Between the two names of one month: نوفمبر/تشرين الثاني, نوفمبر (تشرين الثاني). */
const PAIRED = /^[/\\(|–-]$/u;
const MONTH = wordSet('شهر شهري أوائل أواخر منتصف مطلع نهاية بداية في منذ حتى بين خلال بحلول');
/** Between day, month and year: 5 آب 2024, 5-آب-2024, 5/آب/2024. */
const JOINED = /^\s*[-–/]?\s*$/u;
const ENGLISH_TRANSLITERATION =
  /\b(?:Tishr[ei]+n|K[aâ]n[uū]n|Shub[aā]t|Ad[ha]*[aā]r|N[iī]s[aā]n|Ayy[aā]r|Haz[iī]r[aā]n|Tamm[uū]z|Ayl[uū]l)\b/iu;

function readNames(): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>();
  for (const system of MONTH_SYSTEMS) {
    for (const spelling of MONTH_NAMES[system].flatMap((name) => name.split('|'))) {
      const key = fold(spelling);
      const systems = [...new Set([...(names.get(key)?.systems ?? []), system])];
      names.set(key, { words: key.split(' ').length, systems, ambiguous: AMBIGUOUS.has(key) });
    }
  }
  return names;
}

export const inconsistentDate = documentRule<readonly MonthMention[]>({
  id: 'inconsistent-date',
  meta: {
    mqm: 'Locale conventions / Date format',
    severity: 'minor',
    sides: ['source'],
    messages: ['month-system'],
  },
  collect({ source }) {
    const mentions = source.derive(monthMentions);
    return mentions.length > 0 ? mentions : undefined;
  },
  *conclude(facts) {
    const mentions = facts.flatMap(({ segment, fact }) => fact.map((mention) => ({ ...mention, segment })));
    const shown = new Set(
      mentions.flatMap(({ both, systems }) => (both || systems.length !== 1 ? [] : systems)),
    );
    const forms = mentions.flatMap((mention) => {
      const form = formOf(mention, shown);
      return form === undefined ? [] : [{ ...mention, form }];
    });
    const usual = mostFrequent(forms.map(({ form }) => form));
    const reference = forms.find(({ form }) => form === usual);
    if (!reference) return;
    for (const { form, segment, start, end } of forms) {
      if (form === usual) continue;
      yield {
        place: inSource(segment, start, end),
        messageId: 'month-system',
        data: {
          here: segment.source.text.slice(start, end),
          elsewhere: reference.segment.source.text.slice(reference.start, reference.end),
        },
        related: [inSource(reference.segment, reference.start, reference.end)],
        carried: carriedIn(segment),
      };
    }
  },
});

/** The system of a mention; a name of several systems belongs to whichever the document shows elsewhere. */
function formOf(mention: MonthMention, shown: ReadonlySet<MonthSystem>): string | undefined {
  if (mention.both) return 'both';
  const { systems } = mention;
  const known = systems.find((system) => shown.has(system));
  return known ?? (systems.includes('international') ? 'international' : systems[0]);
}

function mostFrequent(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

function monthMentions(view: TextView): readonly MonthMention[] {
  const words = view.derive(sourceWords);
  const found: MonthMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at);
    if (!name || isEvent(words, at) || (name.ambiguous && !isDated(view, words, at, name.words))) continue;
    const after = at + name.words;
    const second = PAIRED.test(between(view, words[after - 1], words[after]))
      ? nameAt(words, after)
      : undefined;
    const paired = second !== undefined && second.systems.every((system) => !name.systems.includes(system));
    const to = paired ? after + second.words : after;
    found.push({ ...rangeOf(view, words, at, to), systems: name.systems, both: paired });
    at = to - 1;
  }
  return found;
}

function between(view: TextView, before: SourceWord | undefined, after: SourceWord | undefined): string {
  return before && after ? view.text.slice(before.end, after.start).trim() : '';
}

const mayBeMonth = ofWord((text) => stems(asciiDigits(fold(text))).some((stem) => FIRST_WORDS.has(stem)));

function nameAt(words: readonly SourceWord[], at: number): MonthName | undefined {
  const word = words[at];
  if (!word || !mayBeMonth(word.word)) return undefined;
  const next = words[at + 1];
  for (const stem of word.stems) {
    const name = (next?.linked ? NAMES.get(`${stem} ${next.fold}`) : undefined) ?? NAMES.get(stem);
    if (name && (!name.ambiguous || stem === word.fold || word.fold === `و${stem}`)) return name;
  }
  return undefined;
}

/** A day before or a year after, or a word that a verb or a name would not follow. */
function isDated(view: TextView, words: readonly SourceWord[], at: number, length: number): boolean {
  if (dayBefore(view, words, at) ?? yearAfter(view, words, at + length)) return true;
  return words[at]?.linked === true && isOneOf(words[at - 1], MONTH);
}

function dayBefore(view: TextView, words: readonly SourceWord[], at: number): SourceWord | undefined {
  const day = words[at - 1];
  const joined = day !== undefined && JOINED.test(between(view, day, words[at]));
  return joined && /^(?:[12]?\d|3[01])$/u.test(day.fold) ? day : undefined;
}

function yearAfter(view: TextView, words: readonly SourceWord[], at: number): SourceWord | undefined {
  const year = words[at];
  const joined = year !== undefined && JOINED.test(between(view, words[at - 1], year));
  return joined && /^(?:19|20)\d\d$/u.test(year.fold) ? year : undefined;
}

/** "ثورة 14 تموز", "هجمات الحادي عشر من سبتمبر", "حرب أكتوبر": the date is a name. */
function isEvent(words: readonly SourceWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => isOneOf(word, EVENTS));
}

/** The date around a month: day before it, year after it. */
function rangeOf(view: TextView, words: readonly SourceWord[], from: number, to: number): Range {
  return {
    start: (dayBefore(view, words, from) ?? words[from])?.start ?? 0,
    end: (yearAfter(view, words, to) ?? words[to - 1])?.end ?? 0,
  };
}

const isTransliterated = (view: TextView): boolean => ENGLISH_TRANSLITERATION.test(view.text);

/** English has one set of month names: only a transliterated one carries the fault. */
function carriedIn(segment: SegmentView): Carried {
  return segment.target.some((view) => view.derive(isTransliterated)) ? 'standing' : 'mended';
}

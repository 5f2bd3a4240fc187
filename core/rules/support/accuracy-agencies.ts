import { AGENCIES, AGENCY_HOMOGRAPHS, type Agency } from '../../lexicon/agencies.ts';
import { fold, stripMarks } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord } from '../../text/word.ts';
import { literally } from './accuracy-english.ts';
import { allMatches } from '../../text/matches.ts';

/** An agency named in a text. */
export interface AgencyName extends Range {
  readonly agency: Agency;
}

const LETTER_OR_MARK = '[\\p{L}\\p{M}\\p{Nd}]';

/** Letters that one agency's name is spelled with, either way: hamza and ى/ي vary, offsets stay. */
function spelled(name: string): string {
  const letters = name.split(' ');
  const initials = letters.every((letter) => letter.length === 1);
  return letters
    .map((word) =>
      [...word].map((letter) => (/[اأإآ]/u.test(letter) ? '[اأإآ]' : literally(letter))).join(''),
    )
    .join(initials ? '[.\\s]{0,2}' : '[\\s-]?');
}

/** Latin abbreviations may be dotted: A.F.P. */
function latin(name: string): string {
  return /^\p{Lu}{2,4}$/u.test(name) ? [...name].join('[.\\s]?') : literally(name);
}

const NAMES = AGENCIES.flatMap((agency) => [
  ...agency.ar.map((name) => ({ agency, name, pattern: spelled(name) })),
  ...[agency.code, ...agency.en].map((name) => ({ agency, name, pattern: latin(name) })),
]).sort((a, b) => b.name.length - a.name.length);

const HOMOGRAPHS = new Set([...AGENCY_HOMOGRAPHS].map(bare));
const BY_NAME = new Map(NAMES.map(({ agency, name }) => [bare(name), agency]));
/** Longest names first, so that أ ف ب is not read as أ ب and an agency's long name not as its short one. */
const ANY = `(?:${NAMES.map(({ pattern }) => pattern).join('|')})`;
const NAMED = new RegExp(`(?<!${LETTER_OR_MARK})(?:و|ل|ب)?(?<name>${ANY})\\.?(?!${LETTER_OR_MARK})`, 'gu');

function bare(name: string): string {
  return fold(stripMarks(name)).replace(/[.\s-]/gu, '');
}

/** All agencies named in a text, in order. Linear: every name is a fixed string with bounded gaps. */
export function agenciesIn(text: string): AgencyName[] {
  return allMatches(text, NAMED).flatMap((match): AgencyName[] => {
    const name = match.groups?.['name'] ?? '';
    const agency = BY_NAME.get(bare(name));
    const start = match.index + match[0].indexOf(name);
    return agency ? [{ agency, start, end: start + name.length }] : [];
  });
}

/** Whether a word may begin the name of an agency, or hold one behind a hyphen. */
const mayNameAgency = ofWord((text) =>
  text
    .split(/[-’'\u200c\u200d]/u)
    .some((part) => [part, part.replace(/^[ولب]/u, '')].some((word) => beginsName(alike(word)))),
);

/** One letter for those that names are spelled with either way. */
const alike = (word: string): string => word.replace(/[أإآ]/gu, 'ا');
/** First words of names, the first two letters of abbreviations that may be dotted, and their first letter alone. */
const FIRST_WORDS = [
  ...new Set(
    NAMES.map(({ name }) => {
      const [first = ''] = name.split(/[\s-]/u);
      return alike(/^\p{Lu}{2,4}$/u.test(name) ? name.slice(0, 2) : first);
    }),
  ),
].filter((word) => [...word].length > 1);
const FIRST_LETTERS = new Set(NAMES.map(({ name }) => alike(name.slice(0, 1))));
const beginsName = (word: string): boolean =>
  FIRST_LETTERS.has(word) ||
  FIRST_WORDS.some((first) => word.startsWith(first)) ||
  (word.length < 6 && FIRST_LETTERS.has(word.slice(0, 1)));

/** Whether a paragraph may name an agency: most tell at once that they do not. */
export const mayNameAgencies = (view: TextView): boolean =>
  view.tokens.some(({ word }) => mayNameAgency(word));

/** Agencies named in running text, where a homograph of a name is no name. */
export function agenciesInProse(text: string): AgencyName[] {
  return agenciesIn(text).filter(({ start, end }) => !HOMOGRAPHS.has(bare(text.slice(start, end))));
}

/** Where a dateline must have named its agency: city, perhaps date, then the agency. */
const DATELINE_LENGTH = 70;
/** A dash or colon follows, or the place is short and the story goes on: "(رويترز)" at the end is a credit. */
const BRACKETED =
  /^\s*(?:[^():.!؟]{2,50}?\s*\((?<named>[^()]{1,40})\)\s*[–—:-]|[^\s():.!؟]+(?:\s[^\s():.!؟]+){0,2}\s*\((?<brief>[^()]{1,40})\)(?=\s+\S+\s+\S+))/u;
/** The agency between city and text: "لندن 5 نوفمبر (رويترز)", "دبي - رويترز -", "دبي/رويترز:". */
const DASHED = /^\s*[^()،:.!؟–—/-]{2,40}\s*[–—/-]\s*(?<named>[^()،:–—/]{1,40}?)\s*(?:[–—:/]|-(?=\s)|$)/u;

/** The agencies of a paragraph's dateline, Arabic or English; empty when it has none. */
export function datelineOf(paragraph: string): AgencyName[] {
  const head = paragraph.slice(0, DATELINE_LENGTH + 40);
  const match = BRACKETED.exec(head) ?? DASHED.exec(head);
  const named = match?.groups?.['named'] ?? match?.groups?.['brief'];
  if (match === null || named === undefined || match[0].length > DATELINE_LENGTH) return [];
  const offset = match[0].lastIndexOf(named);
  return agenciesIn(named).map(({ agency, start, end }) => ({
    agency,
    start: start + offset,
    end: end + offset,
  }));
}

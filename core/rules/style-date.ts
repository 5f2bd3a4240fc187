import { AP_MONTHS } from '../lexicon/ap-months.ts';
import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';
import { allMatches } from '../text/matches.ts';

const MONTH = [...AP_MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = '(?<day>[0-3]?\\d)(?<suffix>st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\p{Nd})';

const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{Nd}][-–]?|[.,:/$€£]|\\bno\\. )(?:the )?${DAY}(?: of)? (?<month>${MONTH})(?![\\p{L}])\\.?(?:,? ${YEAR})?`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}-])(?<month>${MONTH})(?<stop>\\.?) (?:the )?${DAY}(?![\\p{L}\\p{Nd}%:]|[.,]\\p{Nd})(?:(?<comma>,?) ${YEAR})?`,
  'gu',
);
const MONTH_YEAR = new RegExp(`(?<![\\p{L}-])(?<month>${MONTH})(?<stop>\\.?)(?<comma>,?) ${YEAR}`, 'gu');
const NUMERIC =
  /(?<![\p{L}\p{Nd}/.\-–])(?:(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>[01]\d)-(?<isoDay>[0-3]\d)|[0-3]?\d(?<mark>[/.])[0-3]?\d\k<mark>(?:19|20)\d\d)(?![\p{L}\p{Nd}/\-–])/gu;
/** What follows a day that is a name: the 6 October Bridge, the 17 November group. */
const NAMED =
  /^ (?:bridge|city|revolution|movement|square|street|uprising|brigades?|organi[sz]ation|group|university|stadium|martyrs|alliance|war)\b/iu;
const FULL = [...new Set([...AP_MONTHS.values()].map(({ full }) => full))];

const faults = (view: TextView): readonly StyleFault[] => {
  const { text } = view;
  const found: StyleFault[] = [];
  const add = (match: RegExpMatchArray, messageId: string, right: string | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (right === match[0] || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, messageId, right });
  };
  for (const match of allMatches(text, DAY_FIRST)) {
    const { month = '', day = '', year } = match.groups ?? {};
    const known = AP_MONTHS.get(month);
    if (!known || !isDay(day) || NAMED.test(text.slice(match.index + match[0].length))) continue;
    add(match, 'day-first', `${known.beside} ${Number(day)}${year === undefined ? '' : `, ${year}`}`);
  }
  for (const match of allMatches(text, MONTH_FIRST)) {
    const { month = '', day = '', suffix, year } = match.groups ?? {};
    const known = AP_MONTHS.get(month);
    if (!known || !isDay(day) || NAMED.test(text.slice(match.index + match[0].length))) continue;
    const right = `${known.beside} ${Number(day)}${year === undefined ? '' : `, ${year}`}`;
    add(match, suffix === undefined ? 'month' : 'ordinal', right);
  }
  for (const match of allMatches(text, MONTH_YEAR)) {
    const { month = '', year = '' } = match.groups ?? {};
    const known = AP_MONTHS.get(month);
    if (known) add(match, 'month-year', `${known.full} ${year}`);
  }
  for (const match of allMatches(text, NUMERIC)) add(match, 'numeric', fromIso(match.groups ?? {}));
  return found.sort((a, b) => a.start - b.start);
};

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

/** Which figure is the month is sure in a date that begins with its year, and in no other. */
function fromIso({ isoYear, isoMonth, isoDay }: Readonly<Record<string, string>>): string | null {
  const known = AP_MONTHS.get(FULL[Number(isoMonth) - 1] ?? '');
  return known && isDay(isoDay ?? '') ? `${known.beside} ${Number(isoDay)}, ${isoYear}` : null;
}

/** A date that is not written as the Associated Press writes it: Nov. 6, 2025. */
export const styleDate: Rule = {
  id: 'style-date',
  meta: {
    ...STYLE_META,
    mqm: 'Style / Third-party style',
    messages: ['day-first', 'month', 'ordinal', 'month-year', 'numeric'],
  },
  check: (segment) => styleReports(segment, faults),
};

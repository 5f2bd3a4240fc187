/** What an English text states in numbers, dates and names, so that a change can be told to touch one. */
import { bareName, englishNames } from '../names/candidates.ts';
import { englishCountries } from '../names/countries.ts';
import { overlaps, type Range } from '../text/range.ts';
import { TextView } from '../text/view.ts';
import { englishQuantities } from '../values/english.ts';
import type { Value } from '../values/value.ts';

export const FACT_KINDS = ['number', 'date', 'name'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact extends Range {
  readonly kind: FactKind;
  /** The same for what states the same: 5 and five, AFP’s and AFP. */
  readonly key: string;
}

const DATES: ReadonlySet<Value['kind']> = new Set(['year', 'decade', 'day', 'time']);
/** A word with a capital that no opening of a sentence explains, or one of capitals alone. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*/gu;
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?:]["”’]?\s+|\n)["“‘(—–-]*\s*$/u;

export function factsOf(text: string): readonly Fact[] {
  const view = new TextView(text);
  const { values, names } = englishQuantities(view);
  const dates: readonly Range[] = [...values, ...names];
  return [
    ...values
      .filter(({ weight, digits }) => weight !== 'loose' || digits)
      .map(({ start, end, kind, readings, measures }): Fact => {
        const key = `${readings[0] ?? ''} ${measures[0] ?? ''}`;
        return { kind: DATES.has(kind) ? 'date' : 'number', key, start, end };
      }),
    ...names.map(({ start, end, kind, value }): Fact => ({
      kind: 'date',
      key: `${kind} ${value}`,
      start,
      end,
    })),
    ...englishCountries(view).map(({ start, end }): Fact => nameOf(text, start, end)),
    ...englishNames(view).map(({ start, end }): Fact => nameOf(text, start, end)),
    ...[...text.matchAll(CAPITALISED)]
      .filter(({ 0: word, index }) => {
        const place = { start: index, end: index + word.length };
        return isNameLike(text, word, index) && !dates.some((date) => overlaps(date, place));
      })
      .map(({ 0: word, index }): Fact => nameOf(text, index, index + word.length)),
  ];
}

/** In the middle of a sentence, and of a word’s beginning. */
function isNameLike(text: string, word: string, start: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return false;
  return !OPENING.test(text.slice(Math.max(0, start - 8), start)) || /^\p{Lu}{2}/u.test(word);
}

function nameOf(text: string, start: number, end: number): Fact {
  const key = bareName(text.slice(start, end))
    .toLowerCase()
    .replaceAll(/['’.,-]/gu, '');
  return { kind: 'name', key, start, end };
}

/** A stretch of Arabic for those who barely read it: how it sounds, and what it says word for word. */
import type { Glossary } from '../glossary/glossary.ts';
import { IDIOMS } from '../lexicon/idioms.ts';
import { MISTRANSLATED_TITLES } from '../lexicon/mistranslated-titles.ts';
import { TERM_VARIANTS } from '../lexicon/term-variants.ts';
import { findPhrases, phraseIndex } from '../rules/support/accuracy-phrases.ts';
import { sourceWords } from '../rules/support/accuracy-words.ts';
import { asciiDigits } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../values/calendar.ts';
import type { Value } from '../values/value.ts';
import type { KnownNames } from './known-names.ts';
import { KNOWN_PHRASES } from './known-words.ts';
import { readWord, type WordReading } from './read-word.ts';

export interface ExplainedWord extends Range, WordReading {
  readonly text: string;
}

/** Who knows what several words mean together. */
export type MeaningSource = 'glossary' | 'name' | 'number' | 'date' | 'phrase';

export interface Meaning extends Range {
  readonly text: string;
  readonly gloss: string;
  readonly from: MeaningSource;
}

export interface Explained {
  readonly words: readonly ExplainedWord[];
  /** In order of their places. */
  readonly meanings: readonly Meaning[];
  readonly reading: string;
  /** Of at least one word. */
  readonly isApproximate: boolean;
  /** Word for word, what is not known in brackets as it sounds; null where hardly a word is known. */
  readonly literal: string | null;
}

export interface Knowledge {
  readonly glossary?: Glossary;
  /** Names as the document pairs them or the library remembers them. */
  readonly names?: KnownNames;
}

/** Words that are explained at a time. */
export const MOST_WORDS = 60;
/** The least share of words known that makes a literal sense. */
const LEAST_KNOWN = 0.5;

const PHRASES = phraseIndex<string>([
  ...IDIOMS.flatMap(({ en, patterns }) => patterns.map((pattern) => [pattern, en] as const)),
  ...MISTRANSLATED_TITLES.flatMap(({ office, patterns }) =>
    patterns.map((pattern) => [pattern, office] as const),
  ),
  ...TERM_VARIANTS.flatMap(({ en, renderings }) =>
    renderings.flatMap(({ patterns }) => patterns.map((pattern) => [pattern, en] as const)),
  ),
]);

export function explain(text: string, { glossary, names }: Knowledge = {}): Explained {
  const view = new TextView(text);
  const tokens = view.words.slice(0, MOST_WORDS);
  const named = names?.readingsIn(view) ?? NOTHING_NAMED;
  const words = tokens.map((token): ExplainedWord => {
    const place = { text: token.text, start: token.start, end: token.end };
    if (token.script !== 'arabic') {
      const reading = asciiDigits(token.text);
      return { ...place, reading, isApproximate: false, gloss: reading };
    }
    return { ...place, ...(named.get(token.start) ?? readWord(token.text)) };
  });
  return {
    words,
    meanings: meaningsOf(view, glossary, names),
    reading: joined(view.text, words, ({ reading }) => reading),
    isApproximate: words.some(({ isApproximate }) => isApproximate),
    literal: literalOf(view.text, words),
  };
}

function literalOf(text: string, words: readonly ExplainedWord[]): string | null {
  const known = words.filter(({ gloss }) => gloss !== null).length;
  if (known === 0 || known < words.length * LEAST_KNOWN) return null;
  return joined(text, words, ({ gloss, reading }) => gloss ?? `[${reading}]`);
}

/** Words one after the other, with the marks that stand between them. */
function joined(text: string, words: readonly ExplainedWord[], say: (word: ExplainedWord) => string): string {
  return words
    .map((word, at) => {
      const between = text.slice(word.end, words[at + 1]?.start ?? text.length);
      const marks = between
        .replace(/[^.,،؛;:؟?!%]/gu, '')
        .replace(/[،؛؟]/gu, (mark) => LATIN_MARKS[mark] ?? '');
      return say(word) + marks;
    })
    .join(' ');
}

const LATIN_MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

const NOTHING_NAMED: ReadonlyMap<number, WordReading> = new Map();

function meaningsOf(
  view: TextView,
  glossary: Glossary | undefined,
  known: KnownNames | undefined,
): readonly Meaning[] {
  const meaning = ({ start, end }: Range, gloss: string, from: MeaningSource): Meaning => ({
    ...{ start, end, gloss, from },
    text: view.text.slice(start, end),
  });
  const { values, names } = arabicQuantities(view);
  return [
    ...(glossary?.find(view) ?? []).map((found) => meaning(found, found.term.preferred, 'glossary')),
    ...(known?.find(view) ?? []).map((found) => meaning(found, found.term.latin, 'name')),
    ...KNOWN_PHRASES.find(view).map((found) => meaning(found, found.term.gloss, 'name')),
    ...findPhrases(PHRASES, view.derive(sourceWords)).map((found) => meaning(found, found.value, 'phrase')),
    ...values
      .filter(({ weight }) => weight !== 'loose')
      .map((value) => meaning(value, amountOf(value), 'number')),
    ...names.map((name) => meaning(name, calendarName(name.kind, name.value), 'date')),
  ]
    .filter(({ gloss }) => gloss !== '')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function amountOf({ kind, amount }: Value): string {
  if (kind === 'time') return `${Math.floor(amount / 60)}:${String(amount % 60).padStart(2, '0')}`;
  const figures =
    kind === 'year' ? String(amount) : amount.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return kind === 'percent' ? `${figures}%` : kind === 'decade' ? `${figures}s` : figures;
}

const calendarName = (kind: 'month' | 'weekday', value: number): string =>
  (kind === 'month' ? MONTH_NAMES[value] : WEEKDAY_NAMES[value]) ?? '';

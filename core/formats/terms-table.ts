/** A glossary as a table of comma-separated values: written as this program names its columns, read as others do too. */
import { termKey } from '../glossary/glossary.ts';
import type { TermLine } from '../glossary/import-plan.ts';
import {
  LONGEST_NOTE,
  LONGEST_WORDING,
  MOST_TERMS,
  MOST_WORDINGS,
  tidyWording,
} from '../glossary/wording.ts';
import { done, fail, type ErrorValue, type Result } from '../model/result.ts';
import { TERM_KINDS, type Term, type TermKind, type TermWording } from '../model/term.ts';
import { hasArabic } from '../text/arabic.ts';
import { drained, within, type Steps } from '../text/steps.ts';
import { csvSteps, plainCell, writeCsv, type CsvRow } from './csv.ts';

const COLUMNS = [
  'arabic',
  'english',
  'arabic variants',
  'english variants',
  'forbidden',
  'kind',
  'note',
  'author',
  'changed',
] as const;
type Column = (typeof COLUMNS)[number];

/** What other programs and desks call them. */
const ALIASES: Readonly<Record<Column, string>> = {
  arabic: 'source|source term|term|ar|العربية|المصطلح|المصطلح العربي',
  english: 'target|target term|translation|preferred|en|الإنجليزية|الترجمة|المقابل الإنجليزي',
  'arabic variants': 'variants|synonyms|صيغ أخرى',
  'english variants': 'allowed|also|صيغ مقبولة',
  forbidden: 'avoid|not|do not use|ممنوع|صيغ ممنوعة',
  kind: 'type|part of speech|pos|النوع',
  note: 'notes|comment|comments|definition|description|ملاحظة|ملاحظات',
  author: 'by|changed by|المحرر',
  changed: 'date|modified|updated|at|التاريخ',
};
const BY_NAME = new Map<string, Column>(
  COLUMNS.flatMap((column) => [column, ...ALIASES[column].split('|')].map((name) => [name, column] as const)),
);
/** Parts of speech of other programs. */
const KINDS = new Map<string, TermKind>([
  ...TERM_KINDS.map((kind) => [kind, kind] as const),
  ...['noun', 'adjective', 'adverb', 'proper noun', 'other'].map((name) => [name, 'term'] as const),
  ['name', 'person'],
  ['organisation', 'organization'],
]);

export interface TermsTable {
  readonly lines: readonly TermLine[];
  /** Lines that cannot be used, with what to do about each. */
  readonly bad: readonly { readonly line: number; readonly error: ErrorValue }[];
  /** Names of columns that say nothing here. */
  readonly ignored: readonly string[];
}

const BAR = '|';

export function writeTerms(terms: readonly Term[]): string {
  const several = (texts: readonly string[]): string =>
    texts.map((text) => text.replace(/[\\|]/gu, (sign) => `\\${sign}`)).join(` ${BAR} `);
  const rows = terms.map((term) => [
    term.arabic,
    term.preferred,
    several(term.variants),
    several(term.allowed),
    several(term.forbidden),
    term.kind,
    term.note,
    term.author,
    new Date(term.at).toISOString(),
  ]);
  return writeCsv([COLUMNS, ...rows]);
}

/**
 * Reads a table with a line of names first, or two or three columns without one: Arabic and English in either order, then a
 * note. Several wordings of a cell are parted by | or stand on lines of their own. Fails with `terms-file` where no column of
 * Arabic and of English can be told.
 */
export const readTerms = (text: string): Result<TermsTable> => drained(termsSteps(text));

/** Share of the work that telling the cells apart is, and lines that are read in one step. */
const CELLS = 0.2;
const STEP = 100;

/** The same a piece at a time. */
export function* termsSteps(text: string): Steps<Result<TermsTable>> {
  const { rows, unclosed } = yield* within(csvSteps(text), 0, CELLS);
  const [head] = rows;
  const columns = head && (columnsOf(head.cells) ?? guessedColumns(head.cells));
  if (!head || !columns) return fail('terms-file');
  const bad: { line: number; error: ErrorValue }[] = [];
  const lines: TermLine[] = [];
  const seen = new Map<string, number>();
  for (const [at, row] of (columns.isNamed ? rows.slice(1) : rows).entries()) {
    if (at % STEP === STEP - 1) yield CELLS + (1 - CELLS) * (at / rows.length);
    const read = readLine(row, columns.order);
    const key = read.ok ? termKey(read.value.wording.arabic) : '';
    const first = seen.get(key);
    if (!read.ok) bad.push({ line: row.line, error: read.error });
    else if (first !== undefined) {
      const params = { term: read.value.wording.arabic, first };
      bad.push({ line: row.line, error: { code: 'term-double', params } });
    } else if (lines.length === MOST_TERMS) {
      bad.push({ line: row.line, error: { code: 'terms-many', params: { limit: MOST_TERMS } } });
    } else {
      seen.set(key, row.line);
      lines.push(read.value);
    }
  }
  if (unclosed !== null) bad.push({ line: unclosed, error: { code: 'csv-unclosed', params: {} } });
  const ignored = columns.isNamed ? head.cells.filter((_, at) => columns.order[at] === null) : [];
  return done({ lines, bad, ignored: ignored.filter((name) => name.trim() !== '') });
}

interface Columns {
  readonly isNamed: boolean;
  readonly order: readonly (Column | null)[];
}

function columnsOf(cells: readonly string[]): Columns | null {
  const used = new Set<Column>();
  const order = cells.map((cell) => {
    const column =
      BY_NAME.get(
        cell
          .trim()
          .toLowerCase()
          .replace(/[_\s]+/gu, ' '),
      ) ?? null;
    if (column === null || used.has(column)) return null;
    used.add(column);
    return column;
  });
  return used.has('arabic') && used.has('english') ? { isNamed: true, order } : null;
}

function guessedColumns([first = '', second = '']: readonly string[]): Columns | null {
  if (first.trim() === '' || second.trim() === '' || hasArabic(first) === hasArabic(second)) return null;
  const order: Column[] = hasArabic(first) ? ['arabic', 'english', 'note'] : ['english', 'arabic', 'note'];
  return { isNamed: false, order };
}

const FIELDS: Readonly<Record<Exclude<Column, 'author' | 'changed'>, keyof TermWording>> = {
  arabic: 'arabic',
  english: 'preferred',
  'arabic variants': 'variants',
  'english variants': 'allowed',
  forbidden: 'forbidden',
  kind: 'kind',
  note: 'note',
};

function readLine({ line, cells }: CsvRow, order: readonly (Column | null)[]): Result<TermLine> {
  const said = (column: Column): string => plainCell(cells[order.indexOf(column)] ?? '').trim();
  const kindSaid = said('kind').toLowerCase();
  const kind = kindSaid === '' ? 'term' : KINDS.get(kindSaid);
  if (!kind) return fail('term-kind', { kind: said('kind'), kinds: TERM_KINDS.join(', ') });
  const empty = (['arabic', 'english'] as const).find((column) => said(column) === '');
  if (empty) return fail('term-missing', { column: empty });
  const wording = tidyWording({
    arabic: said('arabic'),
    preferred: said('english'),
    variants: severalOf(said('arabic variants')),
    allowed: severalOf(said('english variants')),
    forbidden: severalOf(said('forbidden')),
    kind,
    note: said('note'),
  });
  if (!wording.ok) return wording;
  const tooMuch = excess(wording.value);
  if (tooMuch) return tooMuch;
  const given = new Set(
    order.flatMap((column) =>
      column && column !== 'author' && column !== 'changed' ? [FIELDS[column]] : [],
    ),
  );
  const at = Date.parse(said('changed'));
  const author = said('author').slice(0, LONGEST_WORDING);
  const signed = { ...(author !== '' && { author }), ...(at >= 0 && { at }) };
  return done({ line, wording: wording.value, given, ...signed });
}

function excess({ arabic, preferred, variants, allowed, forbidden, note }: TermWording) {
  const long = [arabic, preferred, ...variants, ...allowed, ...forbidden].find(
    (text) => text.length > LONGEST_WORDING,
  );
  if (long !== undefined) return fail('term-long', { limit: LONGEST_WORDING, text: `${long.slice(0, 40)}…` });
  if (note.length > LONGEST_NOTE)
    return fail('term-long', { limit: LONGEST_NOTE, text: `${note.slice(0, 40)}…` });
  const most = Math.max(variants.length, allowed.length, forbidden.length);
  return most > MOST_WORDINGS ? fail('term-wordings', { limit: MOST_WORDINGS }) : null;
}

/** Wordings of a cell; a bar that is meant as itself has a backslash before it. */
function severalOf(cell: string): string[] {
  return [...cell.matchAll(/(?:\\[\\|]|[^|\r\n])+/gu)].map(([text]) =>
    text.replace(/\\(?<sign>[\\|])/gu, '$<sign>').trim(),
  );
}

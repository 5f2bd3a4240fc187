/** Tables of comma-separated values (RFC 4180), as spreadsheets write and read them. */
import { drained, type Steps } from '../text/steps.ts';

export interface CsvRow {
  /** 1-based line of the file that the row begins on. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  /** Line of a quoted cell that is never closed: what follows it cannot be told apart. */
  readonly unclosed: number | null;
}

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/** A first line by which Excel is told the separator. */
const SEPARATOR_LINE = /^sep=(?<sign>[,;\t])\r?\n/iu;

/**
 * Reads what Excel, LibreOffice and databases write: a byte order mark, any line end, and the separator that the first line
 * has most of (Excel writes semicolons where the comma is the decimal sign). Blank lines are left out.
 */
export const readCsv = (text: string): Csv => drained(csvSteps(text));

/** Rows that are read in one step. */
const STEP = 200;

/** The same a piece at a time. */
export function* csvSteps(text: string): Steps<Csv> {
  const body = text.replace(/^\uFEFF/u, '');
  const told = SEPARATOR_LINE.exec(body);
  const separator = SEPARATORS.find((sign) => sign === told?.groups?.['sign']) ?? separatorOf(body);
  const rows: CsvRow[] = [];
  let [at, line] = told ? [told[0].length, 2] : [0, 1];
  while (at < body.length) {
    const row = readRow(body, at, separator);
    if (row === null) return { rows, unclosed: line };
    if (rows.length % STEP === STEP - 1) yield at / body.length;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += row.lines;
    at = row.end;
  }
  return { rows, unclosed: null };
}

interface ReadRow {
  readonly cells: string[];
  /** Where the next row begins, and how many lines further that is. */
  readonly end: number;
  readonly lines: number;
}

/** Null where a quotation mark is missing. */
function readRow(text: string, start: number, separator: Separator): ReadRow | null {
  const cells: string[] = [];
  let [at, lines] = [start, 0];
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) return null;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      lines += cell.match(/\r\n|\r|\n/gu)?.length ?? 0;
      at = close + 1;
    }
    // Also what stands behind a closing quotation mark belongs to the cell.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    cells.push(cell + text.slice(from, at));
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (at < text.length) at += text.startsWith('\r\n', at) ? 2 : 1;
    return { cells, end: at, lines: lines + 1 };
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** The sign that the first line has most of outside quotation marks. */
function separatorOf(text: string): Separator {
  const head = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0].replace(/"(?:[^"]|"")*"/gu, '') ?? '';
  const count = (sign: Separator): number => head.split(sign).length - 1;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** With a byte order mark, without which spreadsheets take Arabic for windows-1252, commas and CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const FORMULA = /^'*[=+\-@\t\r]/u;

/** What a cell said before it was led by an apostrophe against being taken for a formula. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** Quoted where it must be; a text that a spreadsheet would take for a formula is led by an apostrophe. */
function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

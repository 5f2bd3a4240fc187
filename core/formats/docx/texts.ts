/** What a word processor's document says, as the texts of a new document: Arabic, English, or both side by side. */
import { hasArabic } from '../../text/arabic.ts';
import type { DocxBlock } from './read.ts';

/** Paragraphs of one row of two columns, whichever column held which. */
export interface DocxRow {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** The rows of a document in two columns, one of them Arabic; null for one that is no such document. */
export function bilingualRows(blocks: readonly DocxBlock[]): readonly DocxRow[] | null {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const column = arabicColumn(cells);
  if (column === null) return null;
  const rows: DocxRow[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = written([block.text]);
      if (text.length > 0) rows.push(apart(text));
      continue;
    }
    for (const row of block.rows) {
      const [source, target] = [written(row[column] ?? []), written(row[1 - column] ?? [])];
      if (source.length + target.length > 0) rows.push({ source, target });
    }
  }
  return rows;
}

/** All paragraphs in order; of a document in two columns only the English. */
export function englishParagraphs(blocks: readonly DocxBlock[]): readonly string[] {
  const rows = bilingualRows(blocks);
  if (rows) return rows.flatMap(({ target }) => target);
  return plainParagraphs(blocks);
}

/** All paragraphs in order, those of tables cell by cell. */
export function plainParagraphs(blocks: readonly DocxBlock[]): readonly string[] {
  return blocks.flatMap((block) => written(block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)));
}

const written = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((text) => text.trim()).filter((text) => text !== '');

const apart = (text: readonly string[]): DocxRow =>
  text.some(hasArabic) ? { source: text, target: [] } : { source: [], target: text };

/** The column with Arabic in most rows, where the other has it in few; null where that cannot be told. */
function arabicColumn(rows: readonly (readonly (readonly string[])[])[]): 0 | 1 | null {
  const pairs = rows.filter((row) => row.length === 2);
  if (pairs.length === 0 || pairs.length * 2 < rows.length) return null;
  const share = (column: number): number =>
    pairs.filter((row) => (row[column] ?? []).some(isMostlyArabic)).length / pairs.length;
  const [first, second] = [share(0), share(1)];
  if (first > 0.5 && second < 0.25) return 0;
  return second > 0.5 && first < 0.25 ? 1 : null;
}

/** English may quote an Arabic word. */
function isMostlyArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(hasArabic).length * 2 > letters.length;
}

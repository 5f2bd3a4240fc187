/** What a .docx file says when its tracked changes are taken or refused, and its other parts. */
import { readDocxText, type DocxBlock, type Taking } from '../../core/formats/docx/read.ts';
import { openZip } from '../../main/formats/unzip.ts';

export function partOf(bytes: Buffer, name: string): string {
  const archive = openZip(bytes);
  const part = archive.ok ? archive.value.read(name) : archive;
  if (!part.ok || part.value === null) throw new Error(`no ${name}`);
  return part.value.toString('utf8');
}

export function blocksOf(bytes: Buffer, taking: Taking): readonly DocxBlock[] {
  const read = readDocxText(partOf(bytes, 'word/document.xml'), taking);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.blocks;
}

export function paragraphsOf(bytes: Buffer, taking: Taking): string[] {
  return blocksOf(bytes, taking).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** The paragraphs of one column of all tables, in order. */
export function columnOf(bytes: Buffer, taking: Taking, column: number): string[] {
  return blocksOf(bytes, taking).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row[column] ?? []) : [],
  );
}

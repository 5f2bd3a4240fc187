/**
 * Lets LibreOffice take and refuse all tracked changes of redlines, and compares what is left with the new and the old
 * text: `npm run check:redline [-- NUMBER]` (of random pairs of versions; 40 unless said).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { documentOf, readDocumentFile } from '../../core/formats/document-file.ts';
import { readDocxText, type Taking } from '../../core/formats/docx/read.ts';
import { xmlSafe } from '../../core/formats/docx/xml.ts';
import { redlineDocx } from '../../core/formats/redline-docx.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { redlineOfVersions } from '../../core/formats/redline.ts';
import type { Version } from '../../core/model/revision.ts';
import { zip } from '../../main/formats/zip.ts';
import { partOf } from '../formats/read-docx.ts';
import { DRAFT, english, REVISION, twoVersions } from '../formats/redline-versions.ts';
import { findOffice, settleAll } from './office.ts';

interface Case {
  readonly name: string;
  readonly old: Version;
  readonly now: Version;
}

const office = findOffice();
if (office === null) {
  console.log('LibreOffice is not on this machine (no soffice, no libreoffice): nothing was checked.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'muraji-redline-'));
  try {
    process.exitCode = await check(office, folder, [...sample(), ...random(Number(process.argv[2] ?? 40))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(program: string, folder: string, cases: readonly Case[]): Promise<number> {
  const [from, to, profile] = ['in', 'out', 'profile'].map((name) => join(folder, name));
  for (const each of [from, to, profile]) mkdirSync(each ?? '');
  for (const { name, old, now } of cases) {
    const input = { title: name, before: REVISION, after: DRAFT, notes: [], consequences: null };
    const redline = redlineOfVersions({ ...input, old, now });
    for (const arabic of [false, true]) {
      const parts = redlineDocx(redline, redlineWords('en'), { arabic }, 0);
      writeFileSync(join(from ?? '', `${name}-${arabic ? 'beside' : 'alone'}.docx`), zip(parts));
    }
  }
  await settleAll(program, from ?? '', to ?? '', profile ?? '');

  let wrong = 0;
  for (const { name, old, now } of cases) {
    for (const taking of ['accept', 'reject'] as const) {
      for (const layout of ['alone', 'beside'] as const) {
        const expected = english(taking === 'accept' ? now : old).map(readable);
        const found = written(readFileSync(join(to ?? '', `${taking}-${name}-${layout}.docx`)), layout);
        if (JSON.stringify(found) === JSON.stringify(expected)) continue;
        wrong += 1;
        console.log(
          `${name}, ${layout}, ${taking}:\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`,
        );
      }
    }
  }
  console.log(`${cases.length} pairs of versions, ${cases.length * 4} texts: ${wrong} differ.`);
  return wrong === 0 ? 0 : 1;
}

/** Paragraphs of English; LibreOffice has no changes left in them. */
function written(bytes: Buffer, layout: 'alone' | 'beside'): string[] {
  const taking: Taking = 'accept';
  const read = readDocxText(partOf(bytes, 'word/document.xml'), taking);
  if (!read.ok) return [JSON.stringify(read.error)];
  if (read.value.changes > 0) return [`${read.value.changes} changes are left`];
  const texts = read.value.blocks.flatMap((block) =>
    layout === 'alone'
      ? block.kind === 'paragraph'
        ? [block.text]
        : []
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row[1] ?? [])
        : [],
  );
  return texts.map(readable).filter((text) => text !== '');
}

/** What LibreOffice keeps of a text. */
function readable(text: string): string {
  return xmlSafe(text);
}

function sample(): Case[] {
  const file = readDocumentFile(
    readFileSync(join(import.meta.dirname, '../../seeds/article-finished.muraji.json'), 'utf8'),
  );
  if (!file.ok) throw new Error('the sample cannot be read');
  let count = 0;
  const { draft, revisions } = documentOf(file.value, () => `s${(count += 1)}`);
  return revisions.map(({ version }, at) => ({ name: `sample-${at + 1}`, old: version, now: draft }));
}

function random(number: number): Case[] {
  return fc
    .sample(twoVersions, { numRuns: number, seed: 4 })
    .map((pair, at) => ({ name: `random-${at + 1}`, ...pair }));
}

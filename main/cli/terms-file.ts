/** Terms in files, as the commands read them. */
import { resolve } from 'node:path';
import { readTerms as readTable, type TermsTable } from '../../core/formats/terms-table.ts';
import { importPlan } from '../../core/glossary/import-plan.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayError } from '../../core/locales/messages.ts';
import { fail } from '../../core/model/result.ts';
import type { Term } from '../../core/model/term.ts';
import { readTextFile } from '../files/read-text.ts';
import type { CommandContext } from './command.ts';
import { accept } from './load.ts';

/** A file of terms; lines that cannot be used are told on standard error. Throws a `Refusal` that names the file. */
export async function readTermsFile(context: CommandContext, file: string): Promise<TermsTable> {
  const { language, terminal, texts } = context;
  const { text } = accept(language, await readTextFile(resolve(terminal.folder, file), file));
  const read = readTable(text);
  const table = accept(language, read.ok ? read : fail(read.error.code, { ...read.error.params, file }));
  for (const { line, error } of table.bad)
    terminal.note(fill(texts.terms.badLine, { file, line, error: sayError(language, error) }));
  if (table.ignored.length > 0)
    terminal.note(fill(texts.terms.ignored, { file, columns: table.ignored.join(', ') }));
  return table;
}

/** Of two entries with the same Arabic that of the later file counts. */
export async function readTerms(context: CommandContext, files: readonly string[]): Promise<readonly Term[]> {
  let terms: readonly Term[] = [];
  for (const file of files) {
    const { lines } = await readTermsFile(context, file);
    let count = terms.length;
    const { added, replaced } = importPlan(terms, lines, () => `t${(count += 1)}`);
    const now = new Map(terms.map((term) => [term.id, term]));
    for (const { term } of [...added, ...replaced]) now.set(term.id, { author: '', at: 0, ...term });
    terms = [...now.values()];
  }
  return terms;
}

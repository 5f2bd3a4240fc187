import type { Incoming } from '../../core/changes/adopt.ts';
import type { Imported, TrackedChanges } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { fail, type Result } from '../../core/model/result.ts';
import { arabicFirst, readFile } from './read-files.ts';

export interface NewDocumentInput {
  readonly title: string;
  readonly source: string;
  readonly target: string;
  readonly files: readonly File[];
  /** What tracked changes of Word documents count as. */
  readonly changes: TrackedChanges;
}

export function importText(
  host: Host,
  { title, source, target }: NewDocumentInput,
): Promise<Result<Imported>> {
  const english = target.trim() === '' ? {} : { target };
  return host.call('import.text', { title: title.trim(), source, ...english });
}

/** A file as a text to be laid over a document: read as an import reads it, and kept nowhere. */
export async function readOver(host: Host, file: File, changes: TrackedChanges): Promise<Result<Incoming>> {
  const source = await readFile(file);
  return source.ok ? host.call('version.from-files', { source: source.value, changes }) : source;
}

/** The first two files; what is wrong with one of them is said with its name. */
export async function importFiles(
  host: Host,
  { title, files, changes }: NewDocumentInput,
): Promise<Result<Imported>> {
  const [first, second] = await arabicFirst(files);
  if (!first) return fail('file-empty');
  const source = await readFile(first);
  if (!source.ok) return source;
  const target = second && (await readFile(second));
  if (target && !target.ok) return target;
  return host.call('import.files', {
    title: title.trim(),
    source: source.value,
    ...(target && { target: target.value }),
    changes,
  });
}

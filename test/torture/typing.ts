/** Editors at work: each types into a document of their own as fast as it is acknowledged. */
import type { DocumentLedger, Ledger } from './ledger.ts';
import { changeOf } from './ledger.ts';
import type { Random } from './random.ts';
import type { Server } from './server.ts';

export interface Typing {
  /** Characters of an edit, at most. */
  readonly length: number;
  /** One in so many edits is followed by a revision. */
  readonly revisionEvery: number;
}

const ARABIC = Array.from({ length: 12 }, (_, index) => `وصل الوفد رقم ${index}.`).join('\n\n');

/** Imports a document and writes it into the ledger; false where the program did not say yes. */
export async function beginDocument(server: Server, ledger: Ledger): Promise<boolean> {
  const imported = await server.call('import.text', {
    title: `Story ${ledger.documents.length}`,
    source: ARABIC,
  });
  if (!imported?.ok) return false;
  const { document } = imported.value;
  const opened = await server.call('document.open', { document });
  if (!opened?.ok) return false;
  const { draft, draftVersion } = opened.value;
  ledger.documents.push({
    id: document,
    segments: draft.segments,
    version: draftVersion,
    texts: new Map(),
    pending: null,
    revisions: new Map(),
  });
  return true;
}

/** Types one edit; the error's code where it is refused, null where there was no answer. */
export async function typeOnce(
  server: Server,
  ledger: Ledger,
  document: DocumentLedger,
  random: Random,
  { length, revisionEvery }: Typing,
): Promise<'saved' | 'gone' | { readonly refused: string }> {
  const segment = document.segments[random.below(document.segments.length)];
  if (!segment) throw new Error('a document without segments');
  const text = `Edit ${ledger.saves} ${'word '.repeat(random.below(length / 5))}${random.below(1e9)}`;
  document.pending = { segment: segment.id, text };
  const saved = await server.call('draft.save', {
    document: document.id,
    base: document.version,
    changes: [changeOf(segment, text)],
  });
  if (!saved) return 'gone';
  document.pending = null;
  if (!saved.ok) return { refused: saved.error.code };
  document.version = saved.value.draftVersion;
  document.texts = new Map(document.texts).set(segment.id, text);
  ledger.saves += 1;
  if (random.below(revisionEvery) === 0) {
    const revision = await server.call('revision.save', { document: document.id, note: '' });
    if (!revision) return 'gone';
    if (!revision.ok) return { refused: revision.error.code };
    document.revisions.set(revision.value.number, document.texts);
  }
  return 'saved';
}

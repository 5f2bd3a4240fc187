import { useState } from 'react';
import { decodeText } from '../../core/formats/decode.ts';
import { readTerms, type TermsTable } from '../../core/formats/terms-table.ts';
import { importPlan, type ImportPlan } from '../../core/glossary/import-plan.ts';
import { useSaveFile } from '../dialogs/use-save-file.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { glossaryOf, newTermId } from './glossary-store.ts';

/** A file that was read, and what it would do. */
export interface ComingTerms {
  readonly file: string;
  readonly table: TermsTable;
  readonly plan: ImportPlan;
}

export interface TermsFile {
  readonly coming: ComingTerms | null;
  /** Reads a file and says what it would do. */
  look(file: File): Promise<void>;
  /** Does it, with an offer to undo. */
  take(coming: ComingTerms): Promise<void>;
  forget(): void;
  /** Writes the whole glossary where the editor wants it. */
  write(): void;
}

export function useTermsFile(): TermsFile {
  const { t } = useWords();
  const store = glossaryOf(useHost());
  const { say, trouble } = useMessages();
  const { save } = useSaveFile();
  const [coming, setComing] = useState<ComingTerms | null>(null);

  const look = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const decoded = decodeText(bytes);
    const read = decoded.ok ? readTerms(decoded.value.text) : decoded;
    if (read.ok) {
      const { terms } = store.getSnapshot().glossary;
      const plan = importPlan(terms, read.value.lines, newTermId);
      setComing({ file: file.name, table: read.value, plan });
    } else {
      const error = { ...read.error, params: { ...read.error.params, file: file.name } };
      trouble((now) => now.error(error));
    }
  };
  const take = async ({ plan: { added, replaced } }: ComingTerms) => {
    setComing(null);
    const saved = await store.save([...added, ...replaced].map(({ term }) => term));
    if (!saved.ok) {
      const { error } = saved;
      trouble((now) => now.error(error));
      return;
    }
    const undo = async () => {
      const back = await store.save(
        replaced.map(({ before }) => before),
        added.map(({ term }) => term.id),
      );
      if (!back.ok) trouble((now) => now.error(back.error));
    };
    say((now) => now.t('terms.imported', { count: saved.value.length }), {
      label: t('app.undo'),
      run: () => void undo(),
    });
  };
  return {
    coming,
    look,
    take,
    forget: () => setComing(null),
    write: () => void save({ what: 'terms' }),
  };
}

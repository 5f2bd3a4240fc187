import { useRef, useState } from 'react';
import { decodeText } from '../../core/formats/decode.ts';
import { termsSteps, type TermsTable } from '../../core/formats/terms-table.ts';
import { planSteps, type ImportPlan } from '../../core/glossary/import-plan.ts';
import { useSaveFile } from '../dialogs/use-save-file.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { glossaryOf, newTermId } from './glossary-store.ts';
import { inSteps, type Following } from './in-steps.ts';

/** A file that was read, and what it would do. */
export interface ComingTerms {
  readonly file: string;
  readonly table: TermsTable;
  readonly plan: ImportPlan;
}

/** Work on a large file. */
export interface TermsProgress {
  readonly file: string;
  readonly work: 'reading' | 'keeping';
  /** 0 to 100. */
  readonly percent: number;
}

export interface TermsFile {
  /** Null while nothing takes its time. */
  readonly progress: TermsProgress | null;
  /** Gives that up: nothing is taken in. */
  cancel(): void;
  readonly coming: ComingTerms | null;
  /** Reads a file and says what it would do. */
  look(file: File): Promise<void>;
  /** Does it, with an offer to undo. */
  take(coming: ComingTerms): Promise<void>;
  forget(): void;
  /** Writes the whole glossary where the editor wants it. */
  write(): void;
}

/** Share of reading a file after which its lines are compared with the glossary. */
const PLAN = 0.8;

export function useTermsFile(): TermsFile {
  const { t } = useWords();
  const store = glossaryOf(useHost());
  const { say, trouble } = useMessages();
  const { save } = useSaveFile();
  const [coming, setComing] = useState<ComingTerms | null>(null);
  const [progress, setProgress] = useState<TermsProgress | null>(null);
  const cancelled = useRef(false);
  const following = (file: string, work: TermsProgress['work'], from = 0, to = 1): Following => ({
    progress: (share) => setProgress({ file, work, percent: Math.round(100 * (from + share * (to - from))) }),
    isCancelled: () => cancelled.current,
  });

  const look = async (file: File) => {
    cancelled.current = false;
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const decoded = decodeText(bytes);
    const read = decoded.ok
      ? await inSteps(termsSteps(decoded.value.text), following(file.name, 'reading', 0, PLAN))
      : decoded;
    if (read?.ok) {
      const { terms } = store.getSnapshot().glossary;
      const plan = await inSteps(
        planSteps(terms, read.value.lines, newTermId),
        following(file.name, 'reading', PLAN),
      );
      if (plan) setComing({ file: file.name, table: read.value, plan });
    } else if (read) {
      const error = { ...read.error, params: { ...read.error.params, file: file.name } };
      trouble((now) => now.error(error));
    }
    setProgress(null);
  };
  const take = async ({ file, plan: { added, replaced } }: ComingTerms) => {
    setComing(null);
    cancelled.current = false;
    const saved = await store.save(
      [...added, ...replaced].map(({ term }) => term),
      [],
      following(file, 'keeping'),
    );
    setProgress(null);
    const undo = async () => {
      const back = await store.save(
        replaced.map(({ before }) => before),
        added.map(({ term }) => term.id),
      );
      if (!back.ok) trouble((now) => now.error(back.error));
    };
    if (!saved.ok) {
      // All or nothing: what was kept of it before goes again.
      await undo();
      const { error } = saved;
      if (error.code !== 'cancelled') trouble((now) => now.error(error));
      return;
    }
    say((now) => now.t('terms.imported', { count: saved.value.length }), {
      label: t('app.undo'),
      run: () => void undo(),
    });
  };
  return {
    coming,
    progress,
    cancel: () => void (cancelled.current = true),
    look,
    take,
    forget: () => setComing(null),
    write: () => void save({ what: 'terms' }),
  };
}

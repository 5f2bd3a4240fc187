import { useCallback, useEffect, useRef, useState } from 'react';
import { readTmx } from '../../core/formats/tmx/stream.ts';
import { done, fail, type ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

/** Bytes of a file that are read at a stretch, so that the window answers in between. */
const STRETCH = 256 * 1024;

export interface ImportProgress {
  readonly file: string;
  /** Units so far. */
  readonly units: number;
  /** Share of the file that was read, 0 to 100. */
  readonly percent: number;
}

/** What became of an import; null where the editor cancelled it. */
export interface Imported {
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
  /** Takes it back. */
  undo(): Promise<void>;
}

export interface TmxImport {
  /** Null while there is none. */
  readonly progress: ImportProgress | null;
  /** What is cancelled or cannot be read to its end leaves nothing in the memory. */
  start(
    file: File,
    told: { readonly onDone: (imported: Imported) => void; readonly onFailed: (error: ErrorValue) => void },
  ): Promise<void>;
  cancel(): void;
}

/** Brings a translation memory in, a piece at a time. */
export function useTmxImport(): TmxImport {
  const host = useHost();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const cancelled = useRef(false);
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const start = useCallback<TmxImport['start']>(
    async (file, { onDone, onFailed }) => {
      const batch = crypto.randomUUID();
      const counts = { added: 0, merged: 0 };
      let bytes = 0;
      cancelled.current = false;
      const told = (): void =>
        setProgress({
          file: file.name,
          units: counts.added + counts.merged,
          percent: file.size === 0 ? 100 : Math.round((100 * bytes) / file.size),
        });
      async function* chunks(): AsyncIterable<Uint8Array> {
        for (; bytes < file.size; bytes += STRETCH) {
          told();
          yield new Uint8Array(await file.slice(bytes, bytes + STRETCH).arrayBuffer());
        }
      }
      told();
      const read = await readTmx(chunks(), async (units) => {
        if (cancelled.current) return fail('cancelled');
        const added = await host.call('memory.add', {
          batch,
          origin: file.name.slice(0, 500),
          units: [...units],
        });
        if (!added.ok) return added;
        counts.added += added.value.added;
        counts.merged += added.value.merged;
        return done(null);
      }).catch(() => fail('file-unreadable', { path: file.name }));
      const takeBack = async (): Promise<void> => {
        const gone = await host.call('memory.forget', { batch });
        if (!gone.ok) onFailed(gone.error);
      };
      if (read.ok && !cancelled.current) onDone({ ...counts, skipped: read.value.skipped, undo: takeBack });
      else {
        await takeBack();
        if (!read.ok && read.error.code !== 'cancelled')
          onFailed({ ...read.error, params: { ...read.error.params, file: file.name } });
      }
      setProgress(null);
    },
    [host],
  );
  return { progress, start, cancel: () => void (cancelled.current = true) };
}

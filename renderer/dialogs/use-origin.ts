import { useEffect, useState } from 'react';
import type { ImportOrigin } from '../../core/contract/calls.ts';
import { useHost } from '../host/host-context.ts';
import { readFile } from './read-files.ts';

/** The document of this library that a single Word file went out from; null for anything else, and until it is known. */
export function useOrigin(files: readonly File[]): ImportOrigin | null {
  const host = useHost();
  const [found, setFound] = useState<{ readonly file: File; readonly origin: ImportOrigin } | null>(null);
  const [file, ...others] = files;
  const asked = others.length === 0 && file && /\.docx$/iu.test(file.name) ? file : null;
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const read = await readFile(asked);
      const answer = read.ok ? await host.call('import.origin', { file: read.value }) : null;
      if (wanted && answer?.ok && answer.value) setFound({ file: asked, origin: answer.value });
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [host, asked]);
  return found && found.file === asked ? found.origin : null;
}

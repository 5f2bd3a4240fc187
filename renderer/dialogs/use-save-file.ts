import { useState } from 'react';
import type { Exported, ExportRequest } from '../../core/contract/outgoing.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { download } from './download.ts';

interface SaveFile {
  readonly busy: boolean;
  /**
   * Lets the editor choose where the file goes, or hands it to the browser's downloads; says what became of it.
   * @param rendered where it is there already
   * @returns whether the dialog it came from has done its work
   */
  save(request: ExportRequest, rendered?: Exported): Promise<boolean>;
}

export function useSaveFile(): SaveFile {
  const words = useWords();
  const host = useHost();
  const { say, trouble } = useMessages();
  const [busy, setBusy] = useState(false);

  const failed = (error: ErrorValue): false => {
    trouble(words.error(error));
    return false;
  };
  const saveNow = async (request: ExportRequest, rendered?: Exported): Promise<boolean> => {
    const saved = await host.call('export.save', request);
    if (!saved.ok) return failed(saved.error);
    const { value } = saved;
    if (value.outcome === 'cancelled') return false;
    if (value.outcome === 'saved') {
      say(words.t('exporting.saved', { file: value.file }));
      return true;
    }
    const file = rendered ?? (await host.call('export.render', request));
    if ('ok' in file && !file.ok) return failed(file.error);
    const made = 'ok' in file ? file.value : file;
    download(made);
    say(words.t('exporting.downloaded', { name: made.name }));
    return true;
  };
  return {
    busy,
    save: async (request, rendered) => {
      setBusy(true);
      try {
        return await saveNow(request, rendered);
      } finally {
        setBusy(false);
      }
    },
  };
}

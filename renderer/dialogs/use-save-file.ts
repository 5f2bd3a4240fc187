import { useState } from 'react';
import type { Exported, OutgoingFile, SaveRequest } from '../../core/contract/outgoing.ts';
import { done, type ErrorValue, type Result } from '../../core/model/result.ts';
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
  save(request: SaveRequest, rendered?: Exported): Promise<boolean>;
}

export function useSaveFile(): SaveFile {
  const words = useWords();
  const host = useHost();
  const { say, trouble } = useMessages();
  const [busy, setBusy] = useState(false);

  const failed = (error: ErrorValue): false => {
    if (error.code !== 'cancelled') trouble(words.error(error));
    return false;
  };
  const render = (request: SaveRequest): Promise<Result<OutgoingFile>> =>
    request.what === 'memory' ? host.call('memory.export', {}) : host.call('export.render', request);
  const saveNow = async (request: SaveRequest, rendered?: Exported): Promise<boolean> => {
    const saved = await host.call('export.save', request);
    if (!saved.ok) return failed(saved.error);
    const { value } = saved;
    if (value.outcome === 'cancelled') return false;
    if (value.outcome === 'saved') {
      say(words.t('exporting.saved', { file: value.file }));
      return true;
    }
    const file = rendered ? done(rendered) : await render(request);
    if (!file.ok) return failed(file.error);
    download(file.value);
    say(words.t('exporting.downloaded', { name: file.value.name }));
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

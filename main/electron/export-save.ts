/** Export on the desktop: the services render, the editor chooses the place, the file appears whole or not at all. */
import type { CallAnswer, CallInput } from '../../core/contract/calls.ts';
import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import { done, type Result } from '../../core/model/result.ts';
import { contentOf } from '../formats/outgoing.ts';
import type { ServicesClient } from '../services/client.ts';

export interface ExportDesk {
  readonly services: Pick<ServicesClient, 'call'>;
  /** Asks where the file goes; undefined when the editor changes their mind. */
  choose(file: OutgoingFile): Promise<string | undefined>;
  write(path: string, content: string | Uint8Array): Promise<Result<null>>;
}

/**
 * Answers `export.save`. A document that cannot be rendered is answered as the services say it, before any
 * dialog opens; a file that cannot be written as `write` says it.
 */
export function exportSaver({ services, choose, write }: ExportDesk) {
  return async (input: CallInput<'export.save'>): Promise<Result<CallAnswer<'export.save'>>> => {
    const rendered =
      input.what === 'memory'
        ? await services.call('memory.export', {})
        : await services.call('export.render', input);
    if (!rendered.ok) return rendered;
    const file = await choose(rendered.value);
    if (file === undefined) return done({ outcome: 'cancelled' });
    const written = await write(file, contentOf(rendered.value));
    return written.ok ? done({ outcome: 'saved', file }) : written;
  };
}

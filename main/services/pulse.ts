import type { Pulse } from '../../core/contract/calls.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Context, Handlers } from './context.ts';

export function pulseCalls({ library }: Context): Handlers<'library.pulse'> {
  return {
    'library.pulse': async ({ document }) => {
      const changes = await library.changes();
      const unknown: Pulse = { changes, draftVersion: null, together: null };
      if (document === undefined) return done(unknown);
      return library.read(async (stores): Promise<Result<Pulse>> => {
        const record = await stores.documents.find(document);
        if (!record) return done(unknown);
        const together = [await stores.comments.mark(document), await stores.stages.mark(document)];
        return done({ changes, draftVersion: record.draftVersion, together: together.join(' ') });
      });
    },
  };
}

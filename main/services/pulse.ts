import { done } from '../../core/model/result.ts';
import type { Context, Handlers } from './context.ts';

export function pulseCalls({ library }: Context): Handlers<'library.pulse'> {
  return {
    'library.pulse': async ({ document }) => {
      const changes = await library.changes();
      if (document === undefined) return done({ changes, draftVersion: null });
      return library.read(async (stores) => {
        const record = await stores.documents.find(document);
        return done({ changes, draftVersion: record?.draftVersion ?? null });
      });
    },
  };
}

import { renderExport } from '../../core/formats/export.ts';
import { done } from '../../core/model/result.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { readVersion } from './versions.ts';

export function exportCalls({ library }: Context): Handlers<'export.render' | 'export.save'> {
  return {
    'export.render': ({ document, version, format }) =>
      library.read(async (stores) => {
        const record = await stores.documents.find(document);
        if (!record) return noDocument(document);
        const content = await readVersion(stores, document, version);
        return content.ok ? done(renderExport(record.title, content.value, format)) : content;
      }),
    // Where a dialog can be opened, the desktop shell answers this call itself; everywhere else the window saves.
    'export.save': () => Promise.resolve(done({ outcome: 'download' })),
  };
}

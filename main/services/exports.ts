import type { Exported, ExportRequest } from '../../core/contract/outgoing.ts';
import { renderExport } from '../../core/formats/export.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { done, type Result } from '../../core/model/result.ts';
import { redlineFile, reportFile, textFile } from '../formats/outgoing.ts';
import type { Stores } from '../library/library.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import type { QualityReader } from './quality-reader.ts';
import { renderQuality } from './quality.ts';
import { readRedline } from './redlines.ts';
import { readReport } from './reports.ts';
import { readVersion } from './versions.ts';

export function exportCalls(
  { library, now }: Context,
  readQuality: QualityReader,
): Handlers<'export.render' | 'export.save'> {
  return {
    'export.render': (request) =>
      library.read(async (stores) => {
        if (request.what !== 'quality') return render(stores, request, now());
        const file = await renderQuality(stores, readQuality, request, now());
        return file.ok ? done({ ...file.value, counts: null }) : file;
      }),
    // Where a dialog can be opened, the desktop shell answers this call itself; everywhere else the window saves.
    'export.save': () => Promise.resolve(done({ outcome: 'download' })),
  };
}

/** What one document gives. */
async function render(
  stores: Stores,
  request: Exclude<ExportRequest, { what: 'quality' }>,
  at: number,
): Promise<Result<Exported>> {
  const { document } = request;
  switch (request.what) {
    case 'text': {
      const record = await stores.documents.find(document);
      if (!record) return noDocument(document);
      const content = await readVersion(stores, document, request.version);
      if (!content.ok) return content;
      const { name, mime, text, ...counts } = renderExport(record.title, content.value, request.format);
      return done({ ...textFile(name, mime, text), counts });
    }
    case 'redline': {
      const { before, after, format, arabic, language } = request;
      const redline = await readRedline(stores, document, before, after);
      if (!redline.ok) return redline;
      return done({
        ...redlineFile(redline.value, format, redlineWords(language), { arabic }),
        counts: null,
      });
    }
    case 'report': {
      const report = await readReport(stores, document, at);
      if (!report.ok) return report;
      return done({ ...reportFile(report.value, redlineWords(request.language)), counts: null });
    }
  }
}

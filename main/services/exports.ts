import { SHARED, type Exported, type ExportRequest, type Shared } from '../../core/contract/outgoing.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { done, type Result } from '../../core/model/result.ts';
import { cleanFile, flagListFile, redlineFile, reportFile } from '../formats/outgoing.ts';
import type { Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';
import { flagsOf } from './flag-lists.ts';
import { readHouseRules } from './house-rules.ts';
import { readNamed } from './named-versions.ts';
import { profileOf } from './profiles.ts';
import type { QualityReader } from './quality-reader.ts';
import { renderQuality } from './quality.ts';
import { readRedline } from './redlines.ts';
import { readReport } from './reports.ts';
import { sharedFile } from './shared-files.ts';

export function exportCalls(
  { library, now }: Context,
  readQuality: QualityReader,
): Handlers<'export.render' | 'export.save'> {
  return {
    'export.render': (request) =>
      library.read(async (stores) => {
        if (isShared(request)) return done({ ...(await sharedFile(stores, request.what)), counts: null });
        if (request.what !== 'quality') return render(stores, request, now());
        const file = await renderQuality(stores, readQuality, request, now());
        return file.ok ? done({ ...file.value, counts: null }) : file;
      }),
    // Where a dialog can be opened, the desktop shell answers this call itself; everywhere else the window saves.
    'export.save': () => Promise.resolve(done({ outcome: 'download' })),
  };
}

type SharedRequest = Extract<ExportRequest, { what: Shared }>;

const isShared = (request: ExportRequest): request is SharedRequest =>
  SHARED.some((what) => what === request.what);

/** What one document gives. */
async function render(
  stores: Stores,
  request: Exclude<ExportRequest, { what: 'quality' } | SharedRequest>,
  at: number,
): Promise<Result<Exported>> {
  const { document } = request;
  switch (request.what) {
    case 'text': {
      const named = await readNamed(stores, document, request.version);
      if (!named.ok) return named;
      const { title, about, version } = named.value;
      const stamp = { author: about.author, at: about.at ?? at };
      const comments = request.comments ? await stores.comments.list(document) : [];
      const look = { arabic: request.arabic ?? false, comments, document };
      const words = redlineWords(request.language ?? 'en');
      return done(cleanFile(title, version, request.format, look, stamp, words));
    }
    case 'flags': {
      const named = await readNamed(stores, document, request.version);
      if (!named.ok) return named;
      const rules = { profile: await profileOf(stores, document), house: await readHouseRules(stores) };
      const list = await flagsOf(named.value, rules, at);
      return done({ ...flagListFile(list, request.format, redlineWords(request.language)), counts: null });
    }
    case 'redline': {
      const { before, after, format, arabic, language } = request;
      const redline = await readRedline(stores, document, before, after);
      if (!redline.ok) return redline;
      return done({
        ...redlineFile(redline.value, format, redlineWords(language), { arabic, document }),
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

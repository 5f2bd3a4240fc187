import type { ExportRequest } from '../../core/contract/outgoing.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, type Result } from '../../core/model/result.ts';
import { download } from './download.ts';

export type Saved =
  | { readonly outcome: 'saved'; readonly file: string }
  | { readonly outcome: 'downloaded'; readonly name: string }
  | { readonly outcome: 'cancelled' };

/** Puts a file where the editor wants it: through the desktop's dialog, or as a download of the browser. */
export async function saveExport(host: Host, request: ExportRequest): Promise<Result<Saved>> {
  const saved = await host.call('export.save', request);
  if (!saved.ok) return saved;
  const { value } = saved;
  if (value.outcome === 'saved') return done({ outcome: 'saved', file: value.file });
  if (value.outcome === 'cancelled') return done({ outcome: 'cancelled' });
  const rendered = await host.call('export.render', request);
  if (!rendered.ok) return rendered;
  download(rendered.value);
  return done({ outcome: 'downloaded', name: rendered.value.name });
}

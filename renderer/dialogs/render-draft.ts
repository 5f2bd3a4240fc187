import type { Exported, ExportRequest } from '../../core/contract/outgoing.ts';
import type { Host } from '../../core/contract/host.ts';
import { fail, type Result } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';

/** The draft as it will leave the program, with everything that was typed; the reason where that is not stored. */
export async function renderDraft(
  host: Host,
  session: Session,
  request: ExportRequest,
): Promise<Result<Exported>> {
  if (!(await session.flush())) {
    return { ok: false, error: session.getSnapshot().saveError ?? fail('internal').error };
  }
  return host.call('export.render', request);
}

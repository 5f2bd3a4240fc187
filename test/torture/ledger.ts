/** What the program has acknowledged, and what it may have done without having said so. */
import type { SegmentChange } from '../../core/contract/calls.ts';
import type { Segment } from '../../core/model/segment.ts';
import { checkLibrary } from '../../main/library/check.ts';
import { libraryFile } from '../../main/library/file.ts';
import { isSound } from '../../core/contract/backup.ts';
import { openServices } from '../../main/services/open-services.ts';

type Texts = ReadonlyMap<string, string>;

export interface DocumentLedger {
  readonly id: string;
  readonly segments: readonly Segment[];
  /** Of the last acknowledged save. */
  version: number;
  texts: Texts;
  /** Sent, and not answered when the program was killed. */
  pending: { readonly segment: string; readonly text: string } | null;
  /** What each acknowledged revision held, by number from 2 on; the first is the import's. */
  readonly revisions: Map<number, Texts>;
}

export interface Ledger {
  readonly documents: DocumentLedger[];
  saves: number;
}

export function changeOf(segment: Segment, text: string): SegmentChange {
  const { id, kind } = segment;
  return { id, kind, state: 'draft', leftOut: null, target: [text] };
}

export interface Verdict {
  readonly damaged: boolean;
  /** Acknowledged and not there. */
  readonly lost: readonly string[];
}

/** Opens the library as the next start does, and holds it against the ledger. */
export async function verify(home: string, { documents }: Ledger): Promise<Verdict> {
  const services = await openServices({ home, seeds: null, shell: 'web' });
  if (!services.ok) return { damaged: true, lost: [services.error.code] };
  const { call, close } = services.value;
  const lost: string[] = [];
  for (const ledger of documents) {
    const opened = await call('document.open', { document: ledger.id });
    if (!opened.ok) {
      lost.push(`document ${ledger.id}: ${opened.error.code}`);
      continue;
    }
    const { draft, draftVersion, revisions } = opened.value;
    const extra = draftVersion - ledger.version;
    if (extra < 0 || extra > (ledger.pending ? 1 : 0))
      lost.push(`draft of ${ledger.id}: version ${draftVersion}, acknowledged ${ledger.version}`);
    // All of the save under way, or nothing of it.
    const texts = new Map(ledger.texts);
    if (extra === 1 && ledger.pending) texts.set(ledger.pending.segment, ledger.pending.text);
    lost.push(...missing(draft.segments, texts).map((segment) => `segment ${segment} of ${ledger.id}`));
    for (const [number, content] of ledger.revisions) {
      const revision = revisions.find((each) => each.number === number);
      const read =
        revision &&
        (await call('version.read', { document: ledger.id, version: { kind: 'revision', id: revision.id } }));
      if (!read?.ok || missing(read.value.segments, content).length > 0)
        lost.push(`revision ${number} of ${ledger.id}`);
    }
    // What was not acknowledged and is there is the truth from now on.
    Object.assign(ledger, { version: draftVersion, texts, pending: null });
  }
  await close();
  const report = checkLibrary(libraryFile(home));
  return { damaged: !report.ok || !isSound(report.value), lost };
}

function missing(segments: readonly Segment[], texts: Texts): string[] {
  const standing = new Map(segments.map(({ id, target }) => [id, target.join('\n')]));
  return [...texts].flatMap(([segment, text]) => (standing.get(segment) === text ? [] : [segment]));
}

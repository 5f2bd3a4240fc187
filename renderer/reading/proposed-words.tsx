import type { Flag, TextEdit } from '../../core/model/flag.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';

/** Characters around what a fix writes. */
const AROUND = 40;

/** What the first fix of a flag would make of the English, with a few words around. */
export function ProposedWords({ session, flag }: { session: DocumentSession; flag: Flag }) {
  const { t } = useWords();
  const fix = flag.fixes.find(({ kind }) => kind === 'edit');
  const proposed = fix?.kind === 'edit' ? proposedBy(session, fix.edits) : null;
  if (proposed === null) return null;
  return (
    <p>
      <span className="reading-name">{t('reading.proposed')}</span> <bdi lang="en">{proposed}</bdi>
    </p>
  );
}

function proposedBy(session: DocumentSession, edits: readonly TextEdit[]): string | null {
  const [edit] = edits;
  const segment = edit && session.segment(edit.place.segment);
  const paragraph = segment && standingTarget(segment)[edit.place.paragraph];
  if (!edit || paragraph === undefined) return null;
  const { start, end } = edit.place;
  const before = paragraph
    .slice(Math.max(0, start - AROUND), start)
    .replace(start > AROUND ? /^\S*\s/u : /^/u, '');
  const after = paragraph
    .slice(end, end + AROUND)
    .replace(end + AROUND < paragraph.length ? /\s\S*$/u : /$/u, '');
  const lead = start > AROUND ? '…' : '';
  const rest = end + AROUND < paragraph.length ? '…' : '';
  return lead + before + edit.text + after + rest;
}

import type { RevisionSummary } from '../model/revision.ts';

/** What a redline says of a version: which it is, whose and when. */
export interface RedlineVersion {
  readonly kind: 'revision' | 'draft' | 'file';
  /** Of a revision. */
  readonly number: number | null;
  /** Of a file; empty otherwise. */
  readonly name: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC; null where it is not known. */
  readonly at: number | null;
  readonly note: string;
}

/** Whose the revisions are that were kept before an editor gave a name. */
const PROGRAM = 'Muraji';

export function revisionAbout({
  number,
  author,
  at,
  note,
  origin,
}: Pick<RevisionSummary, 'number' | 'author' | 'at' | 'note' | 'origin'>): RedlineVersion {
  const signed = author === '' && origin === 'automatic' ? PROGRAM : author;
  return { kind: 'revision', number, name: '', author: signed, at, note };
}

export function draftAbout(author: string, at: number | null): RedlineVersion {
  return { kind: 'draft', number: null, name: '', author, at, note: '' };
}

export function fileAbout(name: string): RedlineVersion {
  return { kind: 'file', number: null, name, author: '', at: null, note: '' };
}

/** Those of `revisions` that came with a note after one version, up to another, oldest first; the draft is the last. */
export function notesBetween(
  revisions: readonly RedlineVersion[],
  before: RedlineVersion,
  after: RedlineVersion,
): readonly RedlineVersion[] {
  const place = ({ number }: RedlineVersion): number => number ?? Infinity;
  return revisions
    .filter((each) => each.note !== '' && place(each) > place(before) && place(each) <= place(after))
    .toSorted((a, b) => place(a) - place(b));
}

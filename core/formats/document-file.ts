/**
 * A Muraji document as a file (`*.muraji.json`): the Arabic, its English, state and history, to hand on or
 * keep. Written by the json export, read by the importer; the sample is made of two of them.
 */
import { z } from 'zod';
import { COMMENT_KINDS, type Comment } from '../comments/comment.ts';
import { done, fail, type Result } from '../model/result.ts';
import { REVISION_ORIGINS, type RevisionOrigin, type Version } from '../model/revision.ts';
import {
  SEGMENT_KINDS,
  SEGMENT_STATES,
  type LeftOutReason,
  type Segment,
  type SegmentId,
} from '../model/segment.ts';
import { fileNameOf } from './file-name.ts';

/** Segments are named by their 1-based number in the file; ids are given at import. */
const leftOut = z.union([
  z.object({ code: z.literal('page-text') }),
  z.object({ code: z.literal('dropped') }),
  z.object({ code: z.literal('repeats'), segment: z.number().int().positive() }),
  z.object({ code: z.literal('other'), text: z.string() }),
]);

const sourceSegment = z.object({ kind: z.enum(SEGMENT_KINDS), source: z.string() });

/** One English per source segment, in order. */
const targetSegment = z.object({
  state: z.enum(SEGMENT_STATES),
  target: z.array(z.string()),
  leftOut: leftOut.nullable().optional(),
});

/** On words of a side, or on the whole segment. */
const comment = z.object({
  kind: z.enum(COMMENT_KINDS),
  segment: z.number().int().positive(),
  side: z.enum(['source', 'target']),
  words: z
    .object({
      paragraph: z.number().int().nonnegative(),
      start: z.number().int().nonnegative(),
      text: z.string().min(1),
      before: z.string(),
      after: z.string(),
    })
    .nullable(),
  entries: z.array(z.object({ author: z.string(), at: z.iso.datetime(), text: z.string() })).min(1),
  closed: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
});

export const documentFile = z.object({
  format: z.literal('muraji-document'),
  version: z.literal(1),
  title: z.string().min(1),
  /** The Arabic, once: the present one, also where revisions were made on an earlier one. */
  segments: z.array(sourceSegment).min(1),
  /** Oldest first. */
  revisions: z.array(
    z.object({
      author: z.string(),
      /** ISO 8601, UTC. */
      at: z.iso.datetime(),
      note: z.string(),
      origin: z.enum(REVISION_ORIGINS),
      segments: z.array(targetSegment),
    }),
  ),
  draft: z.array(targetSegment),
  comments: z.array(comment).optional(),
});
export type DocumentFile = z.infer<typeof documentFile>;

/** A document as it goes into a file and comes out of one. */
export interface StoredDocument {
  readonly title: string;
  readonly draft: Version;
  /** Oldest first. */
  readonly revisions: readonly StoredRevision[];
  readonly comments: readonly Comment[];
}

export interface StoredRevision {
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly note: string;
  readonly origin: RevisionOrigin;
  readonly version: Version;
}

/**
 * Error: `file-format`, whose `path` names the place: `line:column` where the file is no JSON (empty where that is not
 * known), else the path of the first value that does not fit, such as `revisions.0.segments.3.state`.
 */
export function readDocumentFile(text: string): Result<DocumentFile> {
  const json = text.replace(/^\ufeff/u, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail('file-format', { path: placeOf(json, String(error)) });
  }
  const parsed = documentFile.safeParse(value);
  if (!parsed.success) return fail('file-format', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const path = misfit(parsed.data);
  return path === null ? done(parsed.data) : fail('file-format', { path });
}

/** What a schema cannot say: one English per Arabic segment, reasons where something is left out and only there. */
function misfit(file: DocumentFile): string | null {
  const lists = [
    ...file.revisions.map((revision, at) => [`revisions.${at}.segments`, revision.segments] as const),
    ['draft', file.draft] as const,
  ];
  for (const [path, segments] of lists) {
    if (segments.length !== file.segments.length) return path;
    for (const [at, { state, leftOut }] of segments.entries()) {
      const isOut = state === 'left-out';
      const isKnown = leftOut?.code !== 'repeats' || leftOut.segment <= file.segments.length;
      if (isOut !== Boolean(leftOut) || !isKnown) return `${path}.${at}.leftOut`;
    }
  }
  return null;
}

function placeOf(text: string, message: string): string {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The document of a file that was read; `newId` names its segments, the same in all its versions. */
export function documentOf(file: DocumentFile, newId: () => SegmentId): StoredDocument {
  const ids = file.segments.map(() => newId());
  const versionOf = (targets: DocumentFile['draft']): Version => ({
    segments: file.segments.map(({ kind, source }, at): Segment => {
      const { state = 'todo', target = [], leftOut: reason } = targets[at] ?? {};
      return {
        ...{ id: ids[at] ?? '', kind, state, source: oneLine(source), target: target.map(oneLine) },
        leftOut: reasonOf(reason, ids),
      };
    }),
    dismissals: [],
  });
  return {
    title: file.title,
    draft: versionOf(file.draft),
    revisions: file.revisions.map(({ author, at, note, origin, segments }) => ({
      author,
      at: Date.parse(at),
      note,
      origin,
      version: versionOf(segments),
    })),
    comments: (file.comments ?? []).flatMap((each) => commentOf(each, ids, newId)),
  };
}

/** None where its segment is not in the file. */
function commentOf(
  { kind, segment, side, words, entries, closed }: z.infer<typeof comment>,
  ids: readonly SegmentId[],
  newId: () => string,
): readonly Comment[] {
  const id = ids[segment - 1];
  if (id === undefined) return [];
  const said = entries.map(({ author, at, text }) => ({
    ...{ id: newId(), author, text, at: Date.parse(at), editedAt: null },
  }));
  const end = closed && { by: closed.by, at: Date.parse(closed.at) };
  return [{ id: newId(), kind, anchor: { segment: id, side, words }, entries: said, closed: end }];
}

/** A line break inside a paragraph would read as two paragraphs from then on. */
function oneLine(paragraph: string): string {
  return paragraph.replace(/\s*[\r\n]+\s*/gu, ' ');
}

function reasonOf(
  reason: DocumentFile['draft'][number]['leftOut'],
  ids: readonly SegmentId[],
): LeftOutReason | null {
  if (!reason) return null;
  return reason.code === 'repeats' ? { ...reason, segment: ids[reason.segment - 1] ?? '' } : reason;
}

/** The text of a document's file; `readDocumentFile` reads it back. Segments are those of the draft. */
export function writeDocumentFile({ title, draft, revisions, comments }: StoredDocument): string {
  const numbers = new Map(draft.segments.map((segment, at) => [segment.id, at + 1]));
  const targetsOf = (version: Version): DocumentFile['draft'] => {
    const byId = new Map(version.segments.map((segment) => [segment.id, segment]));
    return draft.segments.map(({ id }) => {
      const { state = 'todo', target = [], leftOut: reason = null } = byId.get(id) ?? {};
      const texts = { state, target: [...target] };
      if (reason?.code === 'repeats') {
        return { ...texts, leftOut: { ...reason, segment: numbers.get(reason.segment) ?? 1 } };
      }
      return reason ? { ...texts, leftOut: reason } : texts;
    });
  };
  const file: DocumentFile = {
    format: 'muraji-document',
    version: 1,
    title: title === '' ? fileNameOf(title) : title,
    segments: draft.segments.map(({ kind, source }) => ({ kind, source })),
    revisions: revisions.map(({ author, at, note, origin, version }) => ({
      author,
      at: new Date(at).toISOString(),
      note,
      origin,
      segments: targetsOf(version),
    })),
    draft: targetsOf(draft),
    ...(comments.length === 0
      ? {}
      : {
          comments: comments.map(({ kind, anchor, entries, closed }) => ({
            ...{ kind, segment: numbers.get(anchor.segment) ?? 1, side: anchor.side, words: anchor.words },
            entries: entries.map(({ author, at, text }) => ({
              author,
              at: new Date(at).toISOString(),
              text,
            })),
            closed: closed && { by: closed.by, at: new Date(closed.at).toISOString() },
          })),
        }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

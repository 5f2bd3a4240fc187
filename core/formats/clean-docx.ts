/** Clean text for word processors: kinds as styles, no tracked changes; with the Arabic a row for each segment. */
import type { CleanRow, CleanText } from './clean.ts';
import type { Comment as EditorsComment } from '../comments/comment.ts';
import { locate } from '../comments/anchor.ts';
import { docxParts, type Comment, type Part } from './docx/package.ts';
import { paragraphXml, signer, type Anchor, type Stamp } from './docx/paragraph.ts';
import { addThread } from './docx/threads.ts';
import { tableXml } from './docx/table.ts';
import type { ExportLook } from './export.ts';
import type { RedlineWords } from './redline-words.ts';

/** @param stamp whose text it is, and when it was written; it stands among the properties of the file */
export function cleanDocx(
  title: string,
  { rows }: CleanText,
  { arabic, comments = [], document }: ExportLook,
  stamp: Stamp,
  words: RedlineWords,
): readonly Part[] {
  const sign = signer(stamp);
  const written: Comment[] = [];
  const paragraphs = (texts: readonly string[], row: CleanRow, isArabic: boolean): string => {
    const own = comments.filter(
      ({ anchor }) => anchor.segment === row.segment && (arabic && anchor.side === 'source') === isArabic,
    );
    const anchors = anchorsIn(texts, own, written, words);
    return texts
      .map((text, at) =>
        paragraphXml(
          {
            runs: text === '' ? [] : [{ kind: 'same', text }],
            mark: 'same',
            style: row.kind,
            styleBefore: null,
            isArabic,
            move: null,
            anchors: anchors[at] ?? [],
          },
          sign,
        ),
      )
      .join('');
  };
  const body = arabic
    ? tableXml(
        rows.map((row) => ({
          change: 'same',
          cells: [paragraphs([row.source], row, true), paragraphs(row.target, row, false) || '<w:p/>'],
        })),
        sign,
      )
    : rows.map((row) => (row.target.length === 0 ? '' : paragraphs(row.target, row, false))).join('');
  return docxParts({
    title,
    author: stamp.author,
    at: stamp.at,
    header: '',
    body: body === '' ? '<w:p/>' : body,
    comments: written,
    tracked: false,
    document,
  });
}

/** The anchors of each paragraph; what stands at no words of theirs is on the first. */
function anchorsIn(
  texts: readonly string[],
  comments: readonly EditorsComment[],
  written: Comment[],
  words: RedlineWords,
): readonly (readonly Anchor[])[] {
  const anchors = texts.map((): Anchor[] => []);
  if (anchors.length === 0) return anchors;
  for (const comment of comments) {
    const { words: quoted } = comment.anchor;
    const at = quoted && locate(quoted, texts);
    anchors[at?.paragraph ?? 0]?.push(...addThread(written, comment, at && { start: at.start }, words));
  }
  return anchors;
}

/** Clean text for word processors: kinds as styles, no tracked changes; with the Arabic a row for each segment. */
import type { CleanRow, CleanText } from './clean.ts';
import { docxParts, type Part } from './docx/package.ts';
import { paragraphXml, signer, type Stamp } from './docx/paragraph.ts';
import { tableXml } from './docx/table.ts';
import type { ExportLook } from './export.ts';

/** @param stamp whose text it is, and when it was written; it stands among the properties of the file */
export function cleanDocx(
  title: string,
  { rows }: CleanText,
  { arabic }: ExportLook,
  stamp: Stamp,
): readonly Part[] {
  const sign = signer(stamp);
  const paragraphs = (texts: readonly string[], { kind }: CleanRow, isArabic: boolean): string =>
    texts
      .map((text) =>
        paragraphXml(
          {
            runs: text === '' ? [] : [{ kind: 'same', text }],
            mark: 'same',
            style: kind,
            styleBefore: null,
            isArabic,
            move: null,
            anchors: [],
          },
          sign,
        ),
      )
      .join('') || '<w:p/>';
  const body = arabic
    ? tableXml(
        rows.map((row) => ({
          change: 'same',
          cells: [paragraphs([row.source], row, true), paragraphs(row.target, row, false)],
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
    comments: [],
    tracked: false,
  });
}

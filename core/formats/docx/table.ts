import type { Signer } from './paragraph.ts';

/** Two texts side by side: a row's cells from left to right, whatever the direction of what is in them. */
export interface TableRow {
  /** Whether the row itself came or went. */
  readonly change: 'same' | 'added' | 'removed';
  /** Block-level WordprocessingML, at least one paragraph each. */
  readonly cells: readonly [string, string];
}

/** Width of a cell in twentieths of a point. */
const WIDTH = 4700;
const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"';

/** A table may not end a document: an empty paragraph follows. */
export function tableXml(rows: readonly TableRow[], sign: Signer): string {
  const borders = `<w:tblBorders><w:top ${LINE}/><w:bottom ${LINE}/><w:insideH ${LINE}/></w:tblBorders>`;
  const head = `<w:tblPr><w:tblW w:w="${WIDTH * 2}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${WIDTH}"/><w:gridCol w:w="${WIDTH}"/></w:tblGrid>`;
  const body = rows.map(({ change, cells }) => {
    const changed = change === 'same' ? '' : `<w:${change === 'added' ? 'ins' : 'del'} ${sign()}/>`;
    const properties = changed === '' ? '' : `<w:trPr>${changed}</w:trPr>`;
    const row = cells.map(
      (cell) => `<w:tc><w:tcPr><w:tcW w:w="${WIDTH}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    );
    return `<w:tr>${properties}${row.join('')}</w:tr>`;
  });
  return rows.length === 0 ? '<w:p/>' : `<w:tbl>${head}${body.join('')}</w:tbl><w:p/>`;
}

/** Everything that goes out, as files with their names. */
import type {
  Exported,
  ExportFormat,
  FlagListFormat,
  OutgoingFile,
  RedlineFormat,
} from '../../core/contract/outgoing.ts';
import { cleanDocx } from '../../core/formats/clean-docx.ts';
import { cleanText } from '../../core/formats/clean.ts';
import type { Stamp } from '../../core/formats/docx/paragraph.ts';
import { renderExport, type ExportLook } from '../../core/formats/export.ts';
import { renderFlagListHtml, renderFlagListJson, type FlagList } from '../../core/formats/flag-list.ts';
import { fileNameOf } from '../../core/formats/file-name.ts';
import { redlineDocx } from '../../core/formats/redline-docx.ts';
import { renderRedlineHtml, type RedlineLook } from '../../core/formats/redline-html.ts';
import { renderRedlineJson } from '../../core/formats/redline-json.ts';
import type { RedlineWords } from '../../core/formats/redline-words.ts';
import type { Redline } from '../../core/formats/redline.ts';
import { renderReportHtml } from '../../core/formats/report-html.ts';
import type { Report } from '../../core/formats/report.ts';
import { fill } from '../../core/locales/fill.ts';
import type { Version } from '../../core/model/revision.ts';
import { zip } from './zip.ts';

/** Named after the document and both versions. */
export function redlineFile(
  redline: Redline,
  format: RedlineFormat,
  words: RedlineWords,
  look: RedlineLook,
): OutgoingFile {
  const { title } = redline;
  const versions = fileNameOf(words.title({ ...redline, title: '' }));
  const name = title === '' ? versions : `${fileNameOf(title)}-${versions}`;
  switch (format) {
    case 'docx':
      return bytesFile(`${name}.docx`, DOCX, zip(redlineDocx(redline, words, look, Date.now())));
    case 'html':
      return textFile(`${name}.html`, 'text/html', renderRedlineHtml(redline, words, look));
    case 'json':
      return textFile(`${name}.redline.json`, 'application/json', renderRedlineJson(redline));
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function bytesFile(name: string, mime: string, bytes: Buffer): OutgoingFile {
  return { name, mime, content: { kind: 'bytes', base64: bytes.toString('base64') } };
}

/** Clean text. @param stamp whose text it is, for the properties of a Word document @param words around comments */
export function cleanFile(
  title: string,
  version: Version,
  format: ExportFormat,
  look: ExportLook,
  stamp: Stamp,
  words: RedlineWords,
): Exported {
  if (format === 'docx') {
    const clean = cleanText(version);
    const bytes = zip(cleanDocx(title, clean, look, stamp, words));
    return { ...bytesFile(`${fileNameOf(title)}.docx`, DOCX, bytes), counts: clean.counts };
  }
  const { name, mime, text, ...counts } = renderExport(title, version, format, look, words);
  return { ...textFile(name, mime, text), counts };
}

/** Named as the text that it lies beside. */
export function flagListFile(list: FlagList, format: FlagListFormat, words: RedlineWords): OutgoingFile {
  const name = `${fileNameOf(list.title)}.flags`;
  return format === 'html'
    ? textFile(`${name}.html`, 'text/html', renderFlagListHtml(list, words))
    : textFile(`${name}.json`, 'application/json', renderFlagListJson(list, words));
}

export function reportFile(report: Report, words: RedlineWords): OutgoingFile {
  const title = fill(words.texts.report.title, { title: report.title });
  return textFile(`${fileNameOf(title)}.html`, 'text/html', renderReportHtml(report, words));
}

export function textFile(name: string, mime: string, text: string): OutgoingFile {
  return { name, mime, content: { kind: 'text', text } };
}

/** What goes to a disk. */
export function contentOf({ content }: OutgoingFile): string | Uint8Array {
  return content.kind === 'text' ? content.text : Buffer.from(content.base64, 'base64');
}

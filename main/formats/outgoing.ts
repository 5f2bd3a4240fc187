/** Redlines and reports as files with their names. */
import type { OutgoingFile, RedlineFormat } from '../../core/contract/outgoing.ts';
import { fileNameOf } from '../../core/formats/file-name.ts';
import { redlineDocx } from '../../core/formats/redline-docx.ts';
import { renderRedlineHtml, type RedlineLook } from '../../core/formats/redline-html.ts';
import { renderRedlineJson } from '../../core/formats/redline-json.ts';
import type { RedlineWords } from '../../core/formats/redline-words.ts';
import type { Redline } from '../../core/formats/redline.ts';
import { renderReportHtml } from '../../core/formats/report-html.ts';
import type { Report } from '../../core/formats/report.ts';
import { fill } from '../../core/locales/fill.ts';
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

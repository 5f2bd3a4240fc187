import type { OutgoingFile, QualityFormat } from '../../core/contract/outgoing.ts';
import { fileNameOf } from '../../core/formats/file-name.ts';
import { renderQualityHtml, type QualityPage } from '../../core/formats/quality-html.ts';
import { renderQualityCsv, renderQualityJson } from '../../core/formats/quality-table.ts';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import type { QualityReport } from '../../core/quality/report.ts';
import { textFile } from './outgoing.ts';

/** A quality report as a file named in the language of its page. */
export function qualityFile(report: QualityReport, format: QualityFormat, page: QualityPage): OutgoingFile {
  const name = fileNameOf(qualityTexts(page.language).title);
  switch (format) {
    case 'html':
      return textFile(`${name}.html`, 'text/html', renderQualityHtml(report, page));
    case 'csv':
      return textFile(`${name}.csv`, 'text/csv', renderQualityCsv(report));
    case 'json':
      return textFile(`${name}.json`, 'application/json', renderQualityJson(report));
  }
}

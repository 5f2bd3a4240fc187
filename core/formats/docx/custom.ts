/** Properties of our own in a Word document (`docProps/custom.xml`): which document it went out from. */
import { SaxesParser } from 'saxes';
import { escapeXml, XML_HEAD } from './xml.ts';

const DOCUMENT = 'MurajiDocument';
/** What every property of a user carries (ECMA-376, 22.3.2). */
const USER = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function customXml(document: string): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="${USER}" pid="2" name="${DOCUMENT}"><vt:lpwstr>${escapeXml(document)}</vt:lpwstr></property></Properties>`;
}

/** The id that `customXml` wrote, whatever a word processor made of the file since; null where there is none. */
export function documentIn(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let isOurs = false;
  let text = '';
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (local === 'property') isOurs = attributes['name']?.value === DOCUMENT;
  });
  parser.on('text', (part) => {
    if (isOurs) text += part;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'property') isOurs = false;
  });
  parser.write(xml).close();
  const id = text.trim();
  return isSound && id !== '' && id.length <= 200 ? id : null;
}

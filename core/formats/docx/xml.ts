const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold in any form, among them halves of surrogate pairs. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text as XML can hold it: what it cannot is U+FFFD. */
export function xmlSafe(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd');
}

/** Text as the content of an element or of a quoted attribute; a carriage return survives. */
export function escapeXml(text: string): string {
  return xmlSafe(text)
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll('\r', '&#13;');
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The translation memory as TMX 1.4b, written unit by unit. */
import type { MemoryText } from '../../memory/unit.ts';
import { escapeXml } from '../docx/xml.ts';

/** What stands before the units. */
export function tmxHead(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Muraji" creationtoolversion="${escapeXml(version)}" segtype="paragraph" o-tmf="Muraji" adminlang="en" srclang="ar" datatype="plaintext"/>
  <body>
`;
}

export function tmxUnit({ source, target, before, after, author, at }: MemoryText): string {
  const who = author === '' ? '' : ` changeid="${escapeXml(author)}"`;
  const when = at === 0 ? '' : ` changedate="${written(at)}"`;
  const near = (type: string, text: string | null): string =>
    text === null ? '' : `      <prop type="${type}">${escapeXml(text)}</prop>\n`;
  return `    <tu${when}${who}>
${near('x-context-pre', before)}${near('x-context-post', after)}      <tuv xml:lang="ar"><seg>${escapeXml(source)}</seg></tuv>
      <tuv xml:lang="en"><seg>${escapeXml(target)}</seg></tuv>
    </tu>
`;
}

export const TMX_END = '  </body>\n</tmx>\n';

/** 20240131T142500Z. */
const written = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/gu, '');

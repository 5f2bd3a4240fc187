/** The parts of a .docx file (Office Open XML, ECMA-376): everything but the text that is in it. */
import { hasArabic } from '../../text/arabic.ts';
import { customXml } from './custom.ts';
import type { Stamp } from './paragraph.ts';
import { STYLES, W } from './styles.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** A file inside the package. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

export interface Comment extends Stamp {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Of a conversation: the comment that it answers, by its place in the list, and whether the matter is closed. */
  readonly thread?: { readonly parent: number | null; readonly isDone: boolean };
}

export interface DocxContent {
  readonly title: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Stands above every page; none where it is empty. */
  readonly header: string;
  /** Block-level WordprocessingML. */
  readonly body: string;
  /** Named in the body by their place in this list. */
  readonly comments: readonly Comment[];
  /** What is edited in it is tracked from the first keystroke. */
  readonly tracked: boolean;
  /** Id of the document that it goes out from; nothing is said where there is none. */
  readonly document: string | undefined;
}

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What came after the standard: conversations among comments ([MS-DOCX] 2.5). */
const LATER = 'http://schemas.microsoft.com/office/2011/relationships';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Related {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

export function docxParts(content: DocxContent): readonly Part[] {
  const { document } = content;
  const related: Related[] = [
    { name: 'styles', kind: 'styles', text: STYLES },
    { name: 'settings', kind: 'settings', text: settings(content.tracked) },
    { name: 'footer1', kind: 'footer', text: FOOTER },
    ...(content.header === ''
      ? []
      : [{ name: 'header1', kind: 'header', text: page('hdr', 'Header', textRun(content.header)) }]),
    ...(content.comments.length === 0
      ? []
      : [{ name: 'comments', kind: 'comments', text: comments(content.comments) }]),
    ...(content.comments.some(({ thread }) => thread)
      ? [{ name: 'commentsExtended', kind: 'commentsExtended', text: conversations(content.comments) }]
      : []),
  ];
  return [
    { name: '[Content_Types].xml', text: contentTypes(related, document !== undefined) },
    { name: '_rels/.rels', text: rootRelations(document !== undefined) },
    { name: 'docProps/core.xml', text: coreProperties(content) },
    ...(document === undefined ? [] : [{ name: 'docProps/custom.xml', text: customXml(document) }]),
    { name: 'word/document.xml', text: documentXml(content, related) },
    { name: 'word/_rels/document.xml.rels', text: relations(related) },
    ...related.map(({ name, text }) => ({ name: `word/${name}.xml`, text })),
  ];
}

function contentTypes(related: readonly Related[], isNamed: boolean): string {
  const overrides = [
    ['/word/document.xml', `${TYPES}.document.main+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...(isNamed
      ? [['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml']]
      : []),
    ...related.map(({ name, kind }) => [`/word/${name}.xml`, `${TYPES}.${kind}+xml`]),
  ];
  const list = overrides.map(
    ([part = '', type = '']) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
function rootRelations(isNamed: boolean): string {
  const named = isNamed
    ? `<Relationship Id="rId3" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>`
    : '';
  return `${XML_HEAD}<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>${named}</Relationships>`;
}

function relations(related: readonly Related[]): string {
  const list = related.map(
    ({ name, kind }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${kind === 'commentsExtended' ? LATER : OFFICE}/${kind}" Target="${name}.xml"/>`,
  );
  return `${XML_HEAD}<Relationships ${RELATIONS}>${list.join('')}</Relationships>`;
}

function coreProperties({ title, author, at }: DocxContent): string {
  const moment = new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z');
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>${dated('created')}${dated('modified')}</cp:coreProperties>`;
}

function documentXml({ body }: DocxContent, related: readonly Related[]): string {
  const reference = (kind: 'header' | 'footer'): string => {
    const at = related.findIndex((part) => part.kind === kind);
    return at < 0 ? '' : `<w:${kind}Reference w:type="default" r:id="rId${at + 1}"/>`;
  };
  const section = `<w:sectPr>${reference('header')}${reference('footer')}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1247" w:bottom="1304" w:left="1247" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
  return `${XML_HEAD}<w:document ${W} ${R}><w:body>${body}${section}</w:body></w:document>`;
}

function settings(tracked: boolean): string {
  return `${XML_HEAD}<w:settings ${W}>${tracked ? '<w:trackRevisions/>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

function page(tag: 'hdr' | 'ftr', style: string, content: string): string {
  return `${XML_HEAD}<w:${tag} ${W}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p></w:${tag}>`;
}

const FOOTER = page('ftr', 'Footer', '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>');

function textRun(text: string): string {
  const properties = hasArabic(text) ? '<w:rPr><w:rtl/></w:rPr>' : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function comments(list: readonly Comment[]): string {
  const items = list.map(({ author, at, text }, id) => {
    const date = new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z');
    const initials = author
      .split(/\s+/u)
      .map((name) => [...name][0] ?? '')
      .join('');
    const paragraphs = text.map((line, at) => {
      // Conversations name a comment by its last paragraph.
      const name = at === text.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
      const bidi = hasArabic(line) ? '<w:bidi/>' : '';
      return `<w:p${name}><w:pPr><w:pStyle w:val="CommentText"/>${bidi}</w:pPr>${textRun(line)}</w:p>`;
    });
    return `<w:comment w:id="${id}" w:author="${escapeXml(author === '' ? 'Muraji' : author)}" w:date="${date}" w:initials="${escapeXml(initials)}">${paragraphs.join('')}</w:comment>`;
  });
  return `${XML_HEAD}<w:comments ${W} ${MC} ${W14} mc:Ignorable="w14">${items.join('')}</w:comments>`;
}

const paragraphId = (comment: number): string => (comment + 1).toString(16).toUpperCase().padStart(8, '0');

function conversations(list: readonly Comment[]): string {
  const items = list.flatMap(({ thread }, id) => {
    if (!thread) return [];
    const parent = thread.parent === null ? '' : ` w15:paraIdParent="${paragraphId(thread.parent)}"`;
    return [`<w15:commentEx w15:paraId="${paragraphId(id)}"${parent} w15:done="${thread.isDone ? 1 : 0}"/>`];
  });
  return `${XML_HEAD}<w15:commentsEx ${W15} ${MC} mc:Ignorable="w15">${items.join('')}</w15:commentsEx>`;
}

import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocxText } from '../../core/formats/docx/read.ts';
import { bilingualRows, englishParagraphs, plainParagraphs } from '../../core/formats/docx/texts.ts';
import { readDocx } from '../../main/formats/read-docx.ts';
import { zip } from '../../main/formats/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const p = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...paragraphs: string[]): string =>
  `<w:tc>${paragraphs.map((text) => p(r(text))).join('')}</w:tc>`;

function read(body: string, taking: 'accept' | 'reject' = 'accept') {
  const found = readDocxText(documentOf(body), taking);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}
const paragraphs = (body: string, taking?: 'accept' | 'reject') => plainParagraphs(read(body, taking).blocks);

describe('the text of a Word document', () => {
  const changed = [
    p(
      `${r('The ')}<w:ins w:id="1">${r('Kazakh ')}</w:ins><w:del w:id="2"><w:r><w:delText>Turkish </w:delText></w:r></w:del>${r('envoy')}`,
    ),
    p(r('First half'), '<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>'),
    p(r(' and second.')),
  ].join('');

  it('has tracked changes taken or refused, and counts them', () => {
    expect(paragraphs(changed)).toEqual(['The Kazakh envoy', 'First half and second.']);
    expect(paragraphs(changed, 'reject')).toEqual(['The Turkish envoy', 'First half', 'and second.']);
    expect(read(changed).changes).toBe(3);
    expect(read(p(`${r('x')}<w:r><w:commentReference w:id="0"/></w:r>`)).comments).toBe(1);
  });

  it.each([
    [
      'words deleted inside inserted ones',
      `<w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${r('here')}</w:ins>`,
      'here',
    ],
    [
      'tabs, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>',
      'a\tb c\u2011',
    ],
    [
      'links and content controls',
      `<w:hyperlink>${r('a')}</w:hyperlink><w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`,
      'ab',
    ],
    ['fields, by what they show', `<w:r><w:instrText> PAGE </w:instrText></w:r>${r('7')}`, '7'],
    [
      'text boxes and their fallback, not at all',
      `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Fallback>${p(r('box'))}</mc:Fallback></mc:AlternateContent><w:txbxContent>${p(r('box'))}</w:txbxContent></w:r>${r('a')}`,
      'a',
    ],
    [
      'former formatting, not at all',
      `<w:r><w:rPr><w:rPrChange><w:rPr><w:ins/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
      'a',
    ],
    ['tab stops, not at all', r('a'), 'a'],
  ])('has %s', (_what, content, expected) => {
    expect(paragraphs(p(content, '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'))).toEqual([
      expected,
    ]);
  });

  it('reads the strict edition of the standard too', () => {
    const strict = documentOf(p(r('a'))).replace(
      /xmlns:w="[^"]+"/u,
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    );
    expect(readDocxText(strict, 'accept')).toMatchObject({ ok: true, value: { blocks: [{ text: 'a' }] } });
  });
});

describe('two columns', () => {
  const table = (...rows: string[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const rows = [cell('وصل الوفد.') + cell('It came.', 'All of it.'), cell('وغادر.') + cell('It left.')];

  it.each([
    ['left', table(...rows)],
    ['right', table(...rows.map((row) => row.replace(/^(<w:tc>.*?<\/w:tc>)(.*)$/u, '$2$1')))],
  ])('are Arabic and its English, with the Arabic %s', (_side, body) => {
    const { blocks } = read(body + p(r('After it.')));
    expect(bilingualRows(blocks)).toEqual([
      { source: ['وصل الوفد.'], target: ['It came.', 'All of it.'] },
      { source: ['وغادر.'], target: ['It left.'] },
      { source: [], target: ['After it.'] },
    ]);
    expect(englishParagraphs(blocks)).toEqual(['It came.', 'All of it.', 'It left.', 'After it.']);
  });

  it('of one language are no pair', () => {
    expect(bilingualRows(read(table(cell('a') + cell('b'))).blocks)).toBeNull();
    expect(plainParagraphs(read(table(cell('a') + cell('b'), cell('c'))).blocks)).toEqual(['a', 'b', 'c']);
  });

  it('lose a row that was deleted', () => {
    const body = table(rows[0] ?? '', `<w:trPr><w:del w:id="1"/></w:trPr>${rows[1] ?? ''}`);
    expect(bilingualRows(read(body).blocks)).toHaveLength(1);
    expect(bilingualRows(read(body, 'reject').blocks)).toHaveLength(2);
  });
});

describe('a file that is none, or was made to harm', () => {
  const archive = (xml: string): Buffer => zip([{ name: 'word/document.xml', text: xml }]);
  const good = archive(documentOf(p(r('a'))));
  /** The sizes a directory names are not to be believed. */
  const lying = (bytes: Buffer, from: number, to: number): Buffer => {
    const copy = Buffer.from(bytes);
    for (let at = 0; at + 4 <= copy.length; at++)
      if (copy.readUInt32LE(at) === from) copy.writeUInt32LE(to, at);
    return copy;
  };
  const bomb = 'a'.repeat(40 * 1024 * 1024);

  it.each([
    ['an empty archive', zip([])],
    ['another archive', zip([{ name: 'story.txt', text: 'a' }])],
    ['one that was cut short', good.subarray(0, good.length - 30)],
    [
      'one whose directory points past its end',
      Buffer.concat([good.subarray(0, good.length - 6), Buffer.alloc(6, 0xff)]),
    ],
    ['one that unfolds beyond measure', archive(bomb)],
    ['the same, lying about its size', lying(archive(bomb), bomb.length, 100)],
    ['one with damaged words', Buffer.concat([good.subarray(0, 50), Buffer.alloc(8, 7), good.subarray(58)])],
    [
      'entities that multiply',
      archive(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentOf(p(r('&b;')))}`),
    ],
    [
      'an entity from elsewhere',
      archive(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${documentOf(p(r('&a;')))}`),
    ],
    ['an entity nobody declared', archive(documentOf(p(r('&a;'))))],
    ['XML that ends too early', archive(documentOf(p(r('a'))).slice(0, -20))],
    ['no text at all', archive('<x/>')],
    ['nesting without end', archive(documentOf(`${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`))],
    ['words that another checksum belongs to', lying(good, crc32(documentOf(p(r('a')))), 7)],
    ['a word of which half is missing', archive('\ud800')],
  ])('is refused: %s', (_what, bytes) => {
    expect(readDocx(bytes, 'accept')).toMatchObject({ ok: false, error: { code: 'file-docx' } });
  });

  it('is refused by its size before anything is read', () => {
    expect(readDocx(Buffer.alloc(21 * 1024 * 1024), 'accept')).toMatchObject({
      error: { code: 'file-too-large' },
    });
  });

  it('survives any damage without a crash', () => {
    for (let at = 0; at < good.length; at += 3) {
      const damaged = Buffer.from(good);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(typeof readDocx(damaged, 'accept').ok).toBe('boolean');
    }
  });
});

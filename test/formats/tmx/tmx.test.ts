import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlDecoder } from '../../../core/formats/tmx/decode.ts';
import { TmxReader } from '../../../core/formats/tmx/read.ts';
import { TMX_END, tmxHead, tmxUnit } from '../../../core/formats/tmx/write.ts';
import type { MemoryText } from '../../../core/memory/unit.ts';

/** Reads a file in pieces of so many characters. */
function read(xml: string, piece = 1000) {
  const reader = new TmxReader();
  const units: MemoryText[] = [];
  for (let at = 0; at < xml.length; at += piece) {
    const some = reader.write(xml.slice(at, at + piece));
    if (!some.ok) return { units, end: some };
    units.push(...some.value);
  }
  return { units, end: reader.end() };
}

const tmx = (body: string, root = 'tmx'): string =>
  `<${root} version="1.4"><header srclang="*all*"/><body>\n${body}\n</body></${root}>`;
const tu = (arabic: string, english: string, more = ''): string =>
  `<tu ${more}><tuv xml:lang="ar-EG"><seg>${arabic}</seg></tuv><tuv xml:lang="EN-us"><seg>${english}</seg></tuv></tu>`;
const plain = { before: null, after: null, author: '', at: 0 };

describe('a TMX file', () => {
  it('gives Arabic and English of its units, whatever their region, case and order', () => {
    const other = '<tu><tuv lang="en"><seg>Two</seg></tuv><tuv lang="AR"><seg>اثنان</seg></tuv></tu>';
    expect(read(tmx(tu('واحد', 'One') + other))).toEqual({
      units: [
        { ...plain, source: 'واحد', target: 'One' },
        { ...plain, source: 'اثنان', target: 'Two' },
      ],
      end: { ok: true, value: { units: 2, skipped: 0 } },
    });
  });

  it('loses codes of formatting and keeps highlighted words', () => {
    const english =
      'A <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi>word</hi><ph x="2"><sub>no</sub></ph>, <it pos="begin">i</it><ut>u</ut>end <![CDATA[& more]]>';
    expect(read(tmx(tu('نص', english))).units[0]?.target).toBe('A bold word, end & more');
  });

  it('gives neighbours, who and when', () => {
    const props =
      '<prop type="x-context-pre">قبل</prop><prop type="next">بعد</prop><prop type="x-domain">news</prop>';
    const file = tmx(
      `<tu creationdate="20240131T142500Z" creationid="A" changedate="20240201T000000Z" changeid="B &amp; C">${props}${tu('نص', 'Text').slice(4)}`,
    );
    expect(read(file).units).toEqual([
      {
        source: 'نص',
        target: 'Text',
        before: 'قبل',
        after: 'بعد',
        author: 'B & C',
        at: Date.UTC(2024, 1, 1),
      },
    ]);
  });

  it('passes over units that are not in both languages or say nothing', () => {
    const german =
      '<tu><tuv xml:lang="de"><seg>Eins</seg></tuv><tuv xml:lang="ar"><seg>واحد</seg></tuv></tu>';
    expect(read(tmx(german + tu(' ', 'Nothing') + tu('نص', '\n')))).toEqual({
      units: [],
      end: { ok: true, value: { units: 0, skipped: 3 } },
    });
  });

  it.each([
    ['a tag that is not closed', tmx(`${tu('واحد', 'One')}\n<tu><tuv></tu>`), 3],
    ['another root', tmx(tu('واحد', 'One'), 'xliff'), 1],
    ['no markup', 'just words', 1],
    ['nothing', '', 1],
    ['a file that is cut off', tmx(tu('واحد', 'One')).slice(0, -12), 3],
    ['an entity nobody declared', tmx(tu('&bomb;', 'One')), 2],
  ])('with %s is refused with its line', (_, xml, line) => {
    expect(read(xml).end).toMatchObject({ ok: false, error: { code: 'file-tmx', params: { line } } });
  });

  it('that nests without end is refused', () => {
    expect(read(`<tmx>${'<a>'.repeat(1000)}`).end).toMatchObject({ ok: false });
  });
});

const word = fc.stringMatching(/^[a-zء-ي<>&"'٠-٩é😀]{1,8}$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const unit: fc.Arbitrary<MemoryText> = fc.record({
  source: sentence,
  target: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  before: fc.option(sentence),
  after: fc.option(sentence),
  author: fc.oneof(fc.constant(''), sentence),
  at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
});

it('reads what was written, in pieces of any size', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (units, piece) => {
      const xml = tmxHead('1.0') + units.map(tmxUnit).join('') + TMX_END;
      expect(read(xml, piece)).toEqual({
        units,
        end: { ok: true, value: { units: units.length, skipped: 0 } },
      });
    }),
  );
});

describe('the bytes of a file', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><tmx>نص ${'x'.repeat(300)}</tmx>`;
  const utf16 = (text: string, big: boolean, mark = true): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
    );
  };
  const decode = (bytes: Uint8Array, piece: number) => {
    const decoder = new XmlDecoder();
    let text = '';
    for (let at = 0; at < bytes.length; at += piece) {
      const some = decoder.write(bytes.subarray(at, at + piece));
      if (!some.ok) return some.error.code;
      text += some.value;
    }
    const rest = decoder.end();
    return rest.ok ? text + rest.value : rest.error.code;
  };

  it.each([1, 7, 4096])('are read in their encoding, in pieces of %i', (piece) => {
    const utf8 = new TextEncoder().encode(xml('UTF-8'));
    expect(decode(utf8, piece)).toBe(xml('UTF-8'));
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), piece)).toBe(xml('UTF-8'));
    for (const big of [true, false])
      for (const mark of [true, false])
        expect(decode(utf16(xml('UTF-16'), big, mark), piece)).toBe(xml('UTF-16'));
    const old = xml('windows-1256').replace('نص', '\u00e4\u00d5');
    expect(decode(Uint8Array.from([...old].map((letter) => letter.charCodeAt(0))), piece)).toBe(
      xml('windows-1256'),
    );
  });

  it('that are of no encoding are refused', () => {
    expect(decode(Uint8Array.from([...new TextEncoder().encode(xml('UTF-8')), 0xff, 0xfe]), 50)).toBe(
      'file-encoding',
    );
    expect(decode(new TextEncoder().encode(xml('klingon')), 50)).toBe('file-encoding');
    expect(decode(new TextEncoder().encode('<tmx/>'), 50)).toBe('<tmx/>');
  });
});

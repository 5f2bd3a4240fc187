import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, FILE_LIMIT } from '../../core/formats/decode.ts';

const ARABIC = 'وصل الوزير إلى بيروت يوم الأحد، وقال: «سنبدأ المحادثات غدا».';

/** Windows-1256 of the characters used here; the encoder of the platform knows UTF-8 only. */
function encodeOneByte(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let code = 255; code >= 0; code--) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 0x3f));
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.encoding : decoded.error.code;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(ARABIC)],
    ['utf-8', utf8(`\ufeff${ARABIC}`)],
    ['utf-16le', encodeUtf16(`\ufeff${ARABIC}`, true)],
    ['utf-16be', encodeUtf16(`\ufeff${ARABIC}`, false)],
    ['utf-16le', encodeUtf16(ARABIC, true)],
    ['utf-16be', encodeUtf16(ARABIC, false)],
    ['windows-1256', encodeOneByte(ARABIC, 'windows-1256')],
  ])('reads %s and drops its mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: ARABIC, encoding } });
  });

  it('tells the one-byte encodings of Arabic and of English apart', () => {
    const plain = 'هذا خبر قصير من غير علامات. وصل الوفد إلى عدن صباح اليوم';
    const english = 'Müller met García in São Paulo – “a good start,” he said.';
    for (const [encoding, text] of [
      ['iso-8859-6', plain],
      ['windows-1252', english],
      ['windows-1256', plain],
    ] as const) {
      const decoded = decodeText(encodeOneByte(text, encoding));
      expect(decoded.ok && decoded.value.text).toBe(text);
    }
  });

  it('refuses what is no text, and says which', () => {
    expect(code(new Uint8Array())).toBe('file-empty');
    expect(code(utf8(' \r\n\t\ufeff'))).toBe('file-empty');
    expect(code(utf8('%PDF-1.7 text'))).toBe('file-binary');
    expect(code(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).toBe('file-binary');
    expect(code(Uint8Array.from({ length: 4096 }, (_, at) => (at * 89) % 256))).toBe('file-binary');
    expect(code(utf8('key\u0000\u0001value'))).toBe('file-binary');
  });

  it('names the limit and the size of a file that is too large', () => {
    expect(decodeText(new Uint8Array(FILE_LIMIT + 1024 * 1024))).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { limit: 20, size: 21 } },
    });
  });

  it('never throws, and gives UTF-8 back to the letter', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof code(bytes) === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const decoded = decodeText(utf8(`x${text}`));
        expect(decoded.ok ? decoded.value.text : decoded.error.code).toBe(`x${text}`);
      }),
    );
  });
});

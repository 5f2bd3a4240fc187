import type { Range } from '../../text/range.ts';
import { allMatches } from '../../text/matches.ts';

/** The characters that windows-1252 gives for the bytes 0x80–0x9f; five bytes are unassigned and pass through. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE = new Map<string, number>([
  ...[...CP1252].map((letter, at): [string, number] => [letter, 0x80 + at]),
  ...Array.from({ length: 0x60 }, (_, at): [string, number] => [String.fromCharCode(0xa0 + at), 0xa0 + at]),
]);

/** Runs of characters that can be the bytes of UTF-8 read as windows-1252: a lead and what follows it. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*/gu;
/** Arabic in windows-1256 read as windows-1252: words of accented capitals and signs such as ÇáÑÆíÓ. */
const ARABIC_AS_LATIN = /[\u00c0-\u00ff]{4,}/gu;

/**
 * Text whose bytes were read in the wrong encoding (â€™, Ã©, Ø§Ù„, ÇáÑÆíÓ), with what it stood for where that can be
 * read back.
 */
export function decodeMojibake(text: string): readonly (Range & { right: string | null })[] {
  const utf8 = allMatches(text, SUSPECT).flatMap((match) => {
    const decoded = decodePrefix(match[0]);
    if (!decoded) return [];
    const { right, length } = decoded;
    return [{ start: match.index, end: match.index + length, right }];
  });
  let at = 0;
  const arabic = allMatches(text, ARABIC_AS_LATIN).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((utf8[at]?.end ?? Infinity) <= start) at += 1;
    const known = (utf8[at]?.start ?? Infinity) < end;
    // European words hold plain letters and few accents; a run of these alone is no word of theirs.
    const telling = match[0].replace(/[^ÇáæíÑÊåÏãäÓÚÞÝÍÌÎÔÕÖØÙÛÐÒËÈ]/gu, '').length;
    return known || telling < 3 ? [] : [{ start, end, right: null }];
  });
  return [...utf8, ...arabic];
}

/** Decodes as many whole UTF-8 sequences as the run begins with; null when it begins with none. */
function decodePrefix(run: string): { right: string; length: number } | null {
  const bytes = [...run].map((letter) => BYTE.get(letter) ?? 0);
  let right = '';
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const rest = bytes.slice(at + 1, at + size);
    if (size === 0 || rest.length < size - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) break;
    const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0xff >> (size + 1)));
    right += String.fromCodePoint(code);
    at += size;
  }
  return at === 0 ? null : { right, length: at };
}

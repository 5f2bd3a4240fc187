/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A title as the name of a file that every system takes, without an ending: letters and digits of any script, hyphens. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const short = [...name].slice(0, 80).join('').replace(/-$/u, '');
  return short === '' || RESERVED.test(short) ? 'document' : short;
}

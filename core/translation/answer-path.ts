/** The place of the translation in the answer of a service. */

/** `/data/0/text` as a JSON pointer (RFC 6901), or `data[0].text`, `data.0.text`; null for what is neither. */
export function parsePath(path: string): readonly string[] | null {
  if (path.startsWith('/')) {
    const parts = path.slice(1).split('/');
    if (parts.some((part) => /~(?![01])/u.test(part))) return null;
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  if (!/^[^.[\]/]+(?:\.[^.[\]/]+|\[\d+\])*$/u.test(path)) return null;
  return path.replaceAll(/\[(\d+)\]/gu, '.$1').split('.');
}

/** What stands there; undefined where nothing does. */
export function findAt(answer: unknown, path: readonly string[]): unknown {
  let found = answer;
  for (const part of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    if (Array.isArray(found) ? !/^(?:0|[1-9]\d*)$/u.test(part) : !Object.hasOwn(found, part))
      return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}

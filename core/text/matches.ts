const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, as `matchAll` finds them, without a copy of the pattern for each text. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | undefined;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    (found ??= []).push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found ?? NONE;
}

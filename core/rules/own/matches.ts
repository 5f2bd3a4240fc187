import { RE2JS, RE2JSSyntaxException } from 're2js';
import { done, fail, type Result } from '../../model/result.ts';
import type { OwnPattern } from '../../model/own-rule.ts';
import type { Range } from '../../text/range.ts';

/** A stretch of text that a pattern found, with what its groups caught. */
export interface Match extends Range {
  /** From group 1; null where a group took no part. */
  readonly groups: readonly (string | null)[];
}

/** Finds a pattern in a text, in order; in time linear in the text whatever the pattern. */
export type Finder = (text: string) => Iterable<Match>;

/** Most matches in one paragraph, unless told: who gets more flags from one rule has to mend the rule. */
export const MOST = 200;
/** Most instructions of a pattern's program; `\p{L}{999}` has a thousand. */
const LARGEST = 2000;
/** Longer paragraphs are read up to here, in UTF-16 code units. */
const LONGEST = 100_000;
/** Instructions times characters for all matches of a paragraph, each of which may look at the whole rest of it: half a second. */
const EFFORT = 20_000_000;

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;
/** What RE2 leaves out because it cannot be done in linear time. */
const UNSUPPORTED = /\(\?<?[=!]|\\[1-9]|\\k</u;

/**
 * Compiles a pattern with its replacement. Fails with `pattern-unsupported`, `pattern-invalid` (`part`: the part of it
 * that is wrong), `pattern-large`, `pattern-empty` (it also fits where there is nothing) or `pattern-group` (`group`: that
 * the replacement names and the pattern lacks).
 */
export function finderOf(
  {
    pattern,
    ignoreCase,
    wholeWords,
    replacement,
  }: Pick<OwnPattern, 'pattern' | 'ignoreCase' | 'wholeWords' | 'replacement'>,
  most = MOST,
): Result<Finder> {
  const compiled = compile(pattern, ignoreCase);
  if (!compiled.ok) return compiled;
  const expression = compiled.value;
  if (expression.programSize() > LARGEST) return fail('pattern-large');
  if (expression.test('')) return fail('pattern-empty');
  const missing = groupsIn(replacement ?? '').find((group) => group > expression.groupCount());
  if (missing !== undefined) return fail('pattern-group', { group: missing });
  return done((text) => find(expression, text, wholeWords, most));
}

function compile(pattern: string, ignoreCase: boolean): Result<RE2JS> {
  try {
    return done(RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
  } catch (error) {
    if (UNSUPPORTED.test(pattern))
      return fail('pattern-unsupported', { part: UNSUPPORTED.exec(pattern)?.[0] ?? '' });
    const part = error instanceof RE2JSSyntaxException ? (error.getPattern() ?? pattern) : pattern;
    // Small and capital letters alike is a mark that the engine puts before the pattern.
    return fail('pattern-invalid', { part: part.replace(/^\(\?i\)/u, '') });
  }
}

function* find(expression: RE2JS, whole: string, wholeWords: boolean, most: number): Iterable<Match> {
  const size = expression.programSize();
  const text = whole.slice(0, Math.min(LONGEST, Math.floor(EFFORT / size)));
  // Whether there is a match at all is told many times faster than where, and most texts have none.
  if (!expression.test(text)) return;
  const matcher = expression.matcher(text);
  let effort = size * text.length;
  for (let count = 0; count < most && effort <= EFFORT && matcher.find(); count++) {
    const start = matcher.start();
    const end = matcher.end();
    effort += size * (text.length - end + 1);
    // What ends where reading ends might go on, or not be there at all.
    if (end === text.length && text.length < whole.length) return;
    if (start === end || (wholeWords && touchesLetters(text, start, end))) continue;
    const groups: (string | null)[] = [];
    for (let group = 1; group <= matcher.groupCount(); group++) groups.push(matcher.group(group) ?? null);
    yield { start, end, groups };
  }
}

/** Whether a stretch begins or ends inside a word. */
export function touchesLetters(text: string, start: number, end: number): boolean {
  // Two code units hold any letter; one of a pair alone is none.
  return (
    LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    LETTER_AFTER.test(text.slice(end, end + 2))
  );
}

const REFERENCE = /\$(\$|&|\d)/gu;

/** A replacement with `$1`–`$9` filled in by groups, `$&` by all that was found, `$$` by a dollar sign. */
export function expand(replacement: string, found: string, groups: readonly (string | null)[]): string {
  return replacement.replace(REFERENCE, (whole, sign: string) => {
    if (sign === '$') return '$';
    if (sign === '&') return found;
    return sign === '0' ? whole : (groups[Number(sign) - 1] ?? '');
  });
}

function groupsIn(replacement: string): number[] {
  return [...replacement.matchAll(REFERENCE)].flatMap(([, sign]) =>
    /[1-9]/u.test(sign ?? '') ? [Number(sign)] : [],
  );
}

/** What a comparison may be told to pass over. */
import type { DiffOptions } from './difference.ts';

/** Commas, quotation marks, dashes, stops, with a space at either end; not signs that say something themselves. */
const PUNCTUATION = /([^\S\n]?)(?:(?![%‰٪#@&*])[\p{P}\p{Cf}])+([^\S\n]?)/gu;
const ONLY_PUNCTUATION = /^(?:(?![%‰٪#@&*])[\p{P}\p{M}\p{Cf}])+$/u;
/** White space, but no paragraph break. */
const SPACE = /[^\S\n]+/gu;

export function isPunctuation(text: string): boolean {
  return ONLY_PUNCTUATION.test(text);
}

/** Whether two stretches without words differ in nothing but what is passed over. */
export function agree(a: string, b: string, options: DiffOptions): boolean {
  return a === b || essence(a, options) === essence(b, options);
}

function essence(text: string, { ignorePunctuation, ignoreSpace }: DiffOptions): string {
  const rest = ignorePunctuation ? text.replace(PUNCTUATION, oneSpace) : text;
  return ignoreSpace ? rest.replace(SPACE, '') : rest;
}

/** A dash between two words parts them by one space. */
function oneSpace(_run: string, before: string, after: string): string {
  return before || after;
}

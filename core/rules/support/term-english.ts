/** Where an English rendering stands: whole words, also in the plural and with a possessive. */
import type { Range } from '../../text/range.ts';
import { tokens, type Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';
import { MOST } from '../own/matches.ts';

export interface Found extends Range {
  /** The rendering stands in the plural, which it does not of itself. */
  readonly isPlural: boolean;
}

export interface Rendering {
  readonly text: string;
  readonly find: (view: TextView) => readonly Found[];
}

/** Null where there is no word in it. Of a verb the first word may have any regular form. */
export function rendering(text: string, isVerb = false): Rendering | null {
  const parts = tokens(text);
  const last = parts.at(-1);
  if (!last || !parts.some(({ type }) => type === 'word' || type === 'number')) return null;
  const head = parts.slice(0, -1).map((part) => [straight(part.text)]);
  const ends = endsOf(straight(last.text), last);
  if (isVerb && head[0]) head[0] = verbForms(head[0][0] ?? '');
  else if (isVerb)
    ends.push(...verbForms(straight(last.text)).map((form) => ({ text: form, isPlural: false })));
  const find = (view: TextView): readonly Found[] => {
    const found: Found[] = [];
    const { tokens: words } = view;
    for (let at = 0; at + head.length < words.length && found.length < MOST; at++) {
      const hit = hitAt(words, at, head, ends);
      if (hit) found.push(hit);
    }
    return found;
  };
  return { text, find };
}

function hitAt(
  words: readonly Token[],
  at: number,
  head: readonly (readonly string[])[],
  ends: readonly End[],
): Found | null {
  for (const [index, want] of head.entries()) {
    const got = straight(words[at + index]?.text ?? '');
    if (!want.some((form) => reads(got, form))) return null;
  }
  const first = words[at];
  const last = words[at + head.length];
  if (!first || !last) return null;
  const got = straight(last.text);
  const bare = got.replace(/'s$/iu, '');
  for (const { text, isPlural } of ends) {
    const fits = reads(got, text) ? got : reads(bare, text) ? bare : null;
    if (fits !== null) return { start: first.start, end: last.start + fits.length, isPlural };
  }
  return null;
}

interface End {
  readonly text: string;
  readonly isPlural: boolean;
}

function endsOf(word: string, { type, script }: Token): End[] {
  const single = { text: word, isPlural: false };
  return type === 'word' && script === 'latin' ? [single, { text: plural(word), isPlural: true }] : [single];
}

/** "ban" with bans, banned and banning; "seize" with seizes, seized and seizing. */
function verbForms(verb: string): string[] {
  const stem = verb.replace(/e$/u, '');
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(verb) ? verb + verb.slice(-1) : stem;
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  return [verb, plural(verb), past, `${stem}ed`, `${doubled}ing`, `${stem}ing`];
}

/** The regular plural. */
export function plural(text: string): string {
  if (/[^aeiou]y$/u.test(text)) return `${text.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/iu.test(text) ? `${text}es` : `${text}s`;
}

/** A capital that is wanted must be there; a small letter may be a capital, as at the head of a sentence. */
function reads(got: string, want: string): boolean {
  if (got === want) return true;
  if (got.length !== want.length) return false;
  for (let at = 0; at < want.length; at++) {
    if (got[at] !== want[at] && got[at]?.toLowerCase() !== want[at]) return false;
  }
  return true;
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

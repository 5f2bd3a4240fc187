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
  if (!parts.some(({ type }) => type === 'word' || type === 'number')) return null;
  const forms = [...(isVerb ? verbForms(text) : [text]).map((form) => formOf(form, false))];
  const last = parts.at(-1);
  if (last?.type === 'word' && last.script === 'latin') forms.push(formOf(plural(text), true));
  const find = (view: TextView): readonly Found[] => {
    const found: Found[] = [];
    const { tokens: words } = view;
    for (let at = 0; at < words.length && found.length < MOST; at++) {
      const hit = hitAt(words, at, forms);
      if (hit) found.push(hit);
    }
    return found;
  };
  return { text, find };
}

interface Form {
  readonly words: readonly string[];
  readonly isPlural: boolean;
}

const formOf = (text: string, isPlural: boolean): Form => ({
  words: tokens(text).map((part) => straight(part.text)),
  isPlural,
});

function hitAt(words: readonly Token[], at: number, forms: readonly Form[]): Found | null {
  for (const form of forms) {
    const hit = formAt(words, at, form);
    if (hit) return hit;
  }
  return null;
}

function formAt(words: readonly Token[], at: number, { words: wanted, isPlural }: Form): Found | null {
  const end = wanted.length - 1;
  for (let index = 0; index < end; index++) {
    if (!reads(straight(words[at + index]?.text ?? ''), wanted[index] ?? '')) return null;
  }
  const [first, last] = [words[at], words[at + end]];
  if (!first || !last) return null;
  const got = straight(last.text);
  const bare = got.replace(/'s$/iu, '');
  const want = wanted[end] ?? '';
  const fits = reads(got, want) ? got : reads(bare, want) ? bare : null;
  return fits === null ? null : { start: first.start, end: last.start + fits.length, isPlural };
}

/** "ban" with bans, banned and banning; "call for" with calls for, called for and calling for. */
function verbForms(text: string): string[] {
  const [, verb = '', rest = ''] = /^([\p{L}\p{M}'’-]+)(.*)$/su.exec(text) ?? [];
  const stem = verb.replace(/e$/u, '');
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(verb) ? verb + verb.slice(-1) : stem;
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  const forms = [verb, pluralWord(verb), past, `${stem}ed`, `${doubled}ing`, `${stem}ing`];
  return [...new Set(forms)].map((form) => form + rest);
}

/** What comes after the noun that takes the plural: ministers of state, attorneys general. */
const AFTER_NOUN = /^(?<noun>.*?\p{L})(?<rest>\s(?:of|for|in|to|on|at|from|with|general)(?:\s.*)?)$/su;

/** The plural: the regular one, but for what news has every day. */
export function plural(text: string): string {
  const parts = AFTER_NOUN.exec(text)?.groups;
  return parts ? plural(parts['noun'] ?? '') + (parts['rest'] ?? '') : pluralWord(text);
}

const IRREGULAR: readonly (readonly [end: RegExp, plural: string])[] = [
  [
    /(?<=\b(?:wo|police|gun|fire|spokes|spokeswo|congress|congresswo|business|businesswo|chair|fisher|cler)?)man$/u,
    'men',
  ],
  [/\bchild$/u, 'children'],
  [/\bperson$/u, 'people'],
  [/(?<=\b(?:cri|analy|hypothe|ba))sis$/u, 'ses'],
  [/(?<=\b(?:li|wi|kni|midwi))fe$/u, 'ves'],
  [/(?<=\b(?:hal|thie|lea|loa|wol))f$/u, 'ves'],
];

function pluralWord(text: string): string {
  for (const [end, written] of IRREGULAR) if (end.test(text)) return text.replace(end, written);
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

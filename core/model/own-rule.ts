/** A rule that an editor wrote: data alone, so that it is kept, sent and exchanged. `core/rules/own` makes it speak. */
import type { Severity } from './flag.ts';
import type { Side } from './segment.ts';

interface OwnRuleBase {
  /** `own-` and a name; stands in profiles and dismissals and is never changed. */
  readonly id: string;
  readonly name: string;
  /** What a flag says; empty: what is said of every such rule. */
  readonly message: string;
  readonly severity: Severity;
}

/** Flags what a regular expression (RE2's syntax) finds in one of the texts. */
export interface OwnPattern extends OwnRuleBase {
  readonly kind: 'pattern';
  readonly side: Side;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** Only where no letter or digit touches what is found; `\b` knows ASCII letters alone. */
  readonly wholeWords: boolean;
  /** What the English should say instead, `$1` being the first group; null for a flag without a fix. */
  readonly replacement: string | null;
}

/** Holds the English to how an Arabic term is to be rendered. */
export interface OwnTerm extends OwnRuleBase {
  readonly kind: 'term';
  /** Found with its particles, and however hamza, ى/ي, ة/ه and vowel signs are written. */
  readonly term: string;
  /** One of them has to stand in the English; none: any rendering will do. The first is what a fix writes. */
  readonly wanted: readonly string[];
  readonly forbidden: readonly string[];
}

export type OwnRule = OwnPattern | OwnTerm;

export const OWN_PREFIX = 'own-';

export const isOwnRule = (id: string): boolean => id.startsWith(OWN_PREFIX);

/** A new id that can be read: letters and digits of the name, numbered where it is taken. */
export function ownRuleId(name: string, taken: ReadonlySet<string>): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['rule'];
  const base = OWN_PREFIX + [...words.join('-')].slice(0, 40).join('');
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** The name that an id was made of, for where the rule itself is not at hand. */
export function nameInId(id: string): string {
  return id.slice(OWN_PREFIX.length).replaceAll('-', ' ');
}

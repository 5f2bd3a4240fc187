import { afterSubject } from './gender-after-subject.ts';
import { attribute } from './gender-attribute.ts';
import { beforeSubject } from './gender-before-subject.ts';
import type { ArabicWord } from './arabic-words.ts';
import { verbReading } from './arabic-verbs.ts';

export type DisagreementKind =
  'feminine-verb' | 'masculine-verb' | 'plural-verb' | 'demonstrative' | 'adjective';

export interface Disagreement {
  /** Offsets in the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly kind: DisagreementKind;
  readonly noun: string;
  readonly word: string;
}

/** The disagreement that the verb, demonstrative or adjective at `at` is part of, if there is one beyond doubt. */
export function disagreementAt(words: readonly ArabicWord[], at: number): Disagreement | null {
  const verb = verbReading(words[at]?.text ?? '');
  if (!verb || verb.object) return attribute(words, at);
  return beforeSubject(words, at, verb) ?? (verb.alsoNoun ? null : afterSubject(words, at, verb));
}

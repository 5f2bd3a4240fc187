import type { Language } from '../../core/contract/calls.ts';

const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Arabic}/u,
  ar: /\p{Script=Latin}/u,
};

/**
 * Sets a value apart from the sentence it is put into (Unicode isolates) where it is of the other script, so that
 * a title or a file name does not scramble the quotation marks and numbers around it.
 */
export function isolate(value: string, language: Language): string {
  return FOREIGN[language].test(value) ? `\u2068${value}\u2069` : value;
}

import type { Language } from '../../core/contract/calls.ts';
import { START_TEXTS as ARABIC } from '../../core/locales/ar/start.ts';
import { START_TEXTS as ENGLISH } from '../../core/locales/en/start.ts';
import { fill } from '../../core/locales/fill.ts';
import type { StartTexts } from '../../core/locales/start-texts.ts';

export const TEXTS: Readonly<Record<Language, StartTexts>> = { en: ENGLISH, ar: ARABIC };

/** Prints one line, its {{placeholders}} filled in. */
export function say(text: string, data: Readonly<Record<string, string | number>> = {}): void {
  console.log(fill(text, data));
}

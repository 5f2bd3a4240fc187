import type { Language } from '../../core/contract/calls.ts';

/**
 * BCP 47 tag for Intl. Arabic is shown with the digits 0–9, as in the wires' own Arabic, so that a number
 * in a panel looks like the same number in the text.
 */
export function localeTag(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : 'en-US';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

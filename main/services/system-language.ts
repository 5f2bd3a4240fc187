import type { Language } from '../../core/contract/calls.ts';

/** The interface language of someone who has not chosen: that of the system, else English. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ar(?![a-z])/iu.test(locale) ? 'ar' : 'en';
}

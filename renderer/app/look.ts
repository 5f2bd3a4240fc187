import type { Language, Theme } from '../../core/contract/calls.ts';
import { directionOf } from '../i18n/locale-tag.ts';

/** Sets language and direction of the page, so that everything laid out with logical properties mirrors. */
export function showLanguage(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = title;
}

/** Shows a theme; `system` follows the system while it changes. Returns how to stop. */
export function followTheme(theme: Theme): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const name = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = name;
  };
  show();
  if (theme !== 'system') return () => undefined;
  dark.addEventListener('change', show);
  return () => dark.removeEventListener('change', show);
}

/**
 * Fetches the interface's Arabic letters in every weight it uses, so that the first bold word after a change of
 * language is not set in another font.
 */
export function loadArabicLetters(): void {
  for (const weight of [400, 500, 600]) {
    void document.fonts.load(`${weight} 1em "IBM Plex Sans Arabic"`, 'ع');
  }
}

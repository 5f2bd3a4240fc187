import type { Appearance, Contrast } from '../../core/contract/appearance.ts';
import type { Language, Theme } from '../../core/contract/calls.ts';
import { directionOf } from '../i18n/locale-tag.ts';
import { typeOf } from '../styles/type.ts';

/** Sets language and direction of the page, so that everything laid out with logical properties mirrors. */
export function showLanguage(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = title;
}

/** Shows a theme and a contrast; `system` follows the system while it changes. Returns how to stop. */
export function followLook(theme: Theme, contrast: Contrast): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const more = window.matchMedia('(prefers-contrast: more)');
  const show = () => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    dataset['contrast'] = contrast === 'system' ? (more.matches ? 'high' : 'standard') : contrast;
  };
  show();
  for (const query of [dark, more]) query.addEventListener('change', show);
  return () => {
    for (const query of [dark, more]) query.removeEventListener('change', show);
  };
}

/** Gives every view the faces, sizes and leading of the two texts, and the program its density. */
export function showType(appearance: Appearance): void {
  const { style, dataset } = document.documentElement;
  const { english, arabic } = typeOf(appearance);
  dataset['density'] = appearance.density;
  style.setProperty('--english-face', english.family);
  style.setProperty('--text-size', `${english.size}px`);
  style.setProperty('--text-leading', `${english.leading}px`);
  style.setProperty('--text-padding', `${english.padding}px`);
  style.setProperty('--arabic-face', arabic.family);
  style.setProperty('--arabic-size', `${arabic.size}px`);
  style.setProperty('--arabic-leading', `${arabic.leading}px`);
  style.setProperty('--arabic-padding', `${arabic.padding}px`);
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

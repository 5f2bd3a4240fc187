import { editor } from 'monaco-editor/editor';
import { useEffect } from 'react';
import { ENGLISH_FONT, ENGLISH_SIZE, setUpMonaco as defineThemes } from './monaco.ts';

let ready = false;

/** Once per window. */
export function setUpMonaco(): void {
  if (!ready) defineThemes();
  ready = true;
}

/** Rows are measured in their own fonts, so these are waited for. */
export async function loadFonts(): Promise<void> {
  const sizes = ['400', '600'].map((weight) => `${weight} ${ENGLISH_SIZE}px ${ENGLISH_FONT}`);
  const naskh = ['400', '600'].map((weight) => `${weight} 19px 'Noto Naskh Arabic Variable'`);
  await Promise.allSettled([
    ...sizes.map((font) => document.fonts.load(font, 'English “—”')),
    ...naskh.map((font) => document.fonts.load(font, 'عربي')),
  ]);
}

/** Monaco follows the theme of the page, which `data-theme` on the root tells. */
export function useEditorTheme(): void {
  useEffect(() => {
    const follow = (): void => {
      editor.setTheme(document.documentElement.dataset['theme'] === 'dark' ? 'muraji-dark' : 'muraji-light');
    };
    setUpMonaco();
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
}

import { useEffect } from 'react';
import type { PageType, TextType } from '../styles/type.ts';
import { setUpMonaco as setUp, showColours } from './monaco.ts';

let ready = false;

/** Once per window. */
export function setUpMonaco(): void {
  if (!ready) setUp();
  ready = true;
}

/** Rows are measured in their own fonts, so these are waited for. */
export async function loadFonts({ english, arabic }: PageType): Promise<void> {
  const load = ({ size, family }: TextType, sample: string) =>
    [400, 600].map((weight) => document.fonts.load(`${weight} ${size}px ${family}`, sample));
  await Promise.allSettled([...load(english, 'English “—”'), ...load(arabic, 'عربي')]);
}

/** Monaco follows the theme and contrast of the page, which the root's data attributes tell. */
export function useEditorColours(): void {
  useEffect(() => {
    setUpMonaco();
    showColours();
    const observer = new MutationObserver(showColours);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
    return () => observer.disconnect();
  }, []);
}

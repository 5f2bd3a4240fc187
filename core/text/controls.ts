/**
 * Characters that show nothing and steer direction or joining. ZWNJ and ZWJ shape Arabic letters and are
 * kept when they stand between them; in English they are noise like the rest.
 */
const CONTROLS = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Removes bidi and zero-width controls; `removed` counts them. */
export function stripControls(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0;
  const clean = text.replace(CONTROLS, () => {
    removed += 1;
    return '';
  });
  return { text: clean, removed };
}

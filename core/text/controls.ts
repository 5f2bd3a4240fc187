/**
 * Characters that show nothing and steer direction or joining. Two of them shape what is seen and are kept
 * where they do: the joiners between Arabic letters, and the joiner inside an emoji of several people or things.
 */
const CONTROLS =
  /(?<=\p{Script=Arabic})[\u200c\u200d](?=\p{Script=Arabic})|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})|(?<noise>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])/gu;

/** Removes bidi and zero-width controls; `removed` counts them. */
export function stripControls(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0;
  const clean = text.replace(CONTROLS, (shaping: string, noise: string | undefined) => {
    if (noise === undefined) return shaping;
    removed += 1;
    return '';
  });
  return { text: clean, removed };
}

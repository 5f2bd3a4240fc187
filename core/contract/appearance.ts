/** How the program and the two texts look: what an editor may set, its bounds and its defaults. */
import { z } from 'zod';

export const CONTRASTS = ['system', 'standard', 'high'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const ENGLISH_FACES = ['serif', 'sans'] as const;
export const ARABIC_FACES = ['naskh', 'sans'] as const;

/** Sizes of type in CSS pixels. */
export const ENGLISH_SIZES = { min: 13, max: 32 } as const;
export const ARABIC_SIZES = { min: 14, max: 40 } as const;

export const appearance = z.object({
  /** `system`: as the system asks for. */
  contrast: z.enum(CONTRASTS),
  density: z.enum(DENSITIES),
  english: z.object({
    face: z.enum(ENGLISH_FACES),
    size: z.int().min(ENGLISH_SIZES.min).max(ENGLISH_SIZES.max),
  }),
  arabic: z.object({
    face: z.enum(ARABIC_FACES),
    size: z.int().min(ARABIC_SIZES.min).max(ARABIC_SIZES.max),
  }),
});
export type Appearance = z.infer<typeof appearance>;
export type Contrast = Appearance['contrast'];

export const DEFAULT_APPEARANCE: Appearance = {
  contrast: 'system',
  density: 'comfortable',
  english: { face: 'serif', size: 17 },
  arabic: { face: 'naskh', size: 19 },
};

/** Schemas that several calls share. */
import { z } from 'zod';

export const id = z.string().min(1).max(64);

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const versionRef = z.union([
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('revision'), id }),
]);
export type VersionRef = z.infer<typeof versionRef>;

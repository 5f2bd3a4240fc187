/** What a rule of an editor may be: for files and for calls. */
import { z } from 'zod';
import { SEVERITIES } from '../model/flag.ts';
import { OWN_PREFIX } from '../model/own-rule.ts';

export const MOST_OWN_RULES = 500;
const wording = z.string().trim().min(1).max(200);

const base = {
  id: z.string().regex(new RegExp(`^${OWN_PREFIX}[\\p{L}\\p{M}\\p{N}-]{1,80}$`, 'u')),
  name: z.string().trim().min(1).max(100),
  message: z.string().trim().max(500),
  severity: z.enum(SEVERITIES),
};

export const ownRule = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('pattern'),
    side: z.enum(['source', 'target']),
    pattern: z.string().min(1).max(1000),
    ignoreCase: z.boolean(),
    wholeWords: z.boolean(),
    replacement: z.string().max(500).nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('term'),
    term: wording,
    wanted: z.array(wording).max(50),
    forbidden: z.array(wording).max(50),
  }),
]);

export const ownRules = z
  .array(ownRule)
  .max(MOST_OWN_RULES)
  .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length);

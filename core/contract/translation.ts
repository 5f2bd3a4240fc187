/** What a window may ask of the translation service. The key goes in and never comes out. */
import { z } from 'zod';
import { serviceSettings } from '../translation/service.ts';
import { id } from './parts.ts';

const origin = z.string().min(1).max(2000);
/** Visible ASCII: it may have to stand in a header. */
const key = z.string().regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,4000}[\x21-\x7e])?$/u);

export const isServiceKey = (text: string): boolean => key.safeParse(text).success;

export const serviceAsked = z.object({ origin, document: id.optional() });

/** Null: forgotten. */
export const keyGiven = z.object({ origin, key: key.nullable() });

/** A sentence that the editor typed goes to the service, set up as said; without a key with the one that is there. */
export const serviceTried = z.object({
  service: serviceSettings,
  key: key.optional(),
  text: z.string().trim().min(1).max(2000),
});

/**
 * The Arabic of a segment goes to the service. `origin` is the one the editor agreed to, now or, where `agrees` is
 * false, earlier for this document; `run` names what is cancelled together.
 */
export const translationAsked = z.object({
  document: id,
  origin,
  agrees: z.boolean(),
  run: id,
  text: z.string().min(1).max(2_000_000),
});

export const runNamed = z.object({ run: id });

/** `kept`: in the system's safe storage; `sitting`: until the program ends. */
export type KeyPlace = 'none' | 'sitting' | 'kept';

export interface ServiceState {
  /** Of the key for this origin. */
  readonly key: KeyPlace;
  /** Whether a key outlives the program here. */
  readonly keepsKeys: boolean;
  /** Whether the editor agreed, since the program started, that this document goes to this origin. */
  readonly agreed: boolean;
}

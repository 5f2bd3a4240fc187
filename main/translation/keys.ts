/** Where the key of the translation service is, apart from everything that is stored or backed up. */
import type { KeyPlace } from '../../core/contract/translation.ts';
import type { Result } from '../../core/model/result.ts';
import { done } from '../../core/model/result.ts';

/** A key belongs to one origin and is sent to no other. */
export interface ServiceKey {
  readonly origin: string;
  readonly key: string;
}

export interface ServiceKeys {
  /** Whether a key outlives the program. */
  keeps(): Promise<boolean>;
  read(): Promise<{ readonly held: ServiceKey; readonly place: Exclude<KeyPlace, 'none'> } | null>;
  /** Null: forgets it. Answers what keeps it from being forgotten or kept. */
  write(key: ServiceKey | null): Promise<Result<null>>;
}

/** In memory, as long as the program runs. */
export function sittingKeys(): ServiceKeys {
  let held: ServiceKey | null = null;
  return {
    keeps: () => Promise.resolve(false),
    read: () => Promise.resolve(held && { held, place: 'sitting' }),
    write: (key) => {
      held = key;
      return Promise.resolve(done(null));
    },
  };
}

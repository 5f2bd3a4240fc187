import type { HouseRules } from '../../core/model/house-rules.ts';
import type { Stores } from '../library/library.ts';
import { readOwnRules } from './own-rules.ts';

/** What the editors of the library have settled, as it is now. */
export async function readHouseRules(stores: Stores): Promise<HouseRules> {
  return {
    own: await readOwnRules(stores),
    names: await stores.names.list(),
    terms: await stores.terms.list(),
  };
}

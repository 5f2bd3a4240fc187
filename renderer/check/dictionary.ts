/**
 * The dictionary of the spelling rule, fetched by the worker when it is first asked for. Its package shows no
 * way to its data but one that needs Node, hence the paths.
 */
import affixes from '../../node_modules/dictionary-en/index.aff?url';
import words from '../../node_modules/dictionary-en/index.dic?url';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';
import type { Speller } from '../../core/spelling/near-words.ts';

/** Rejects where the program is out of reach; another try may succeed. */
export async function loadSpeller(): Promise<Speller> {
  const [aff, dic] = await Promise.all([affixes, words].map(textOf));
  return hunspellSpeller(aff ?? '', dic ?? '');
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

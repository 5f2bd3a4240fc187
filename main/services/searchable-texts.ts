import { searchable } from '../../core/history/find-words.ts';
import type { TextHash } from '../library/entry.ts';
import type { TextStore } from '../library/texts.ts';

/** Characters of searchable texts that are kept in memory: those of the largest histories. */
const MOST = 40_000_000;

/** Texts as they are searched, made once each. A text never changes under its hash. */
export class SearchableTexts {
  readonly #texts = new Map<TextHash, string>();
  #size = 0;

  /** Those of the texts that have the words of `searched`. */
  async having(
    texts: TextStore,
    hashes: ReadonlySet<TextHash>,
    wanted: string,
  ): Promise<ReadonlySet<TextHash>> {
    await this.#prepare(texts, hashes);
    const found = new Set<TextHash>();
    for (const hash of hashes) if (this.#texts.get(hash)?.includes(wanted)) found.add(hash);
    return found;
  }

  async #prepare(texts: TextStore, hashes: ReadonlySet<TextHash>): Promise<void> {
    if (this.#size > MOST) {
      this.#texts.clear();
      this.#size = 0;
    }
    const missing = [...hashes].filter((hash) => !this.#texts.has(hash));
    for (const [hash, text] of await texts.read(missing)) {
      const form = searchable(text);
      this.#texts.set(hash, form);
      this.#size += form.length;
    }
  }
}

/** Flags in history: worked out once a revision, a few at a time, so that saving never waits long. */
import { Checker } from '../../core/check/checker.ts';
import { MOST_POINTS } from '../../core/contract/history.ts';
import { flagChanges, openFlags } from '../../core/history/flag-changes.ts';
import type { Flag } from '../../core/model/flag.ts';
import { done } from '../../core/model/result.ts';
import type { DocumentId, RevisionId } from '../../core/model/revision.ts';
import { RULE_SET } from '../../core/rules/registry.ts';
import type { Stores } from '../library/library.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { glossaryVersion } from './glossary.ts';
import { readHouseRules } from './house-rules.ts';
import { readOwnRules } from './own-rules.ts';
import { profileOf } from './profiles.ts';
import { rulesFor } from './rules-for.ts';
import { readVersion } from './versions.ts';

/** Milliseconds after which a round ends; the first revision of a long document may take longer. */
const ROUND_MS = 150;

export function historyFlagCalls({ library }: Context): Handlers<'history.flags' | 'revision.flags'> {
  const reader = new FlagReader();
  return {
    'history.flags': ({ document }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        await reader.work(stores, document, await stores.revisionFlags.missing(document, 500));
        return done({
          points: await stores.revisionFlags.points(document, MOST_POINTS),
          missing: await stores.revisionFlags.countMissing(document),
        });
      }),
    'revision.flags': ({ document, revisions }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const known = new Set((await stores.revisionFlags.read(revisions)).map(({ revision }) => revision));
        const missing = revisions.filter((id) => !known.has(id));
        await reader.work(stores, document, missing);
        return done(await stores.revisionFlags.read(revisions));
      }),
  };
}

/** Reads revisions one after the other; what stays the same between two is checked once. */
class FlagReader {
  /** The document and its rules, as the checker has them. */
  #of = '';
  #checker: Checker | null = null;
  /** The revision whose flags are at hand: most often the parent of one is asked for next. */
  #last: { readonly revision: RevisionId; readonly flags: readonly Flag[] } | null = null;

  async work(stores: Stores, document: DocumentId, revisions: readonly RevisionId[]): Promise<void> {
    if (revisions.length === 0) return;
    await this.#prepare(stores, document);
    const end = performance.now() + ROUND_MS;
    for (const id of revisions) {
      const summary = await stores.revisions.find(document, id);
      const after = summary && (await this.#flagsOf(stores, document, id));
      if (!summary || !after) continue;
      const before = summary.parent === null ? after : await this.#flagsOf(stores, document, summary.parent);
      const changes = flagChanges(before ?? after, after);
      await stores.revisionFlags.put({ revision: id, ruleSet: RULE_SET, open: openFlags(after), changes });
      if (performance.now() > end) return;
    }
  }

  async #prepare(stores: Stores, document: DocumentId): Promise<void> {
    const profile = await profileOf(stores, document);
    const own = await readOwnRules(stores);
    const names = await stores.names.list();
    const of = JSON.stringify([document, profile, own, names, await glossaryVersion(stores)]);
    if (this.#of === of) return;
    this.#checker = new Checker(await rulesFor(profile, await readHouseRules(stores)), { profile });
    this.#last = null;
    this.#of = of;
  }

  async #flagsOf(stores: Stores, document: DocumentId, id: RevisionId): Promise<readonly Flag[] | null> {
    if (this.#last?.revision === id) return this.#last.flags;
    const version = await readVersion(stores, document, { kind: 'revision', id });
    if (!version.ok || !this.#checker) return null;
    this.#checker.load(version.value.segments);
    const { flags } = this.#checker.check(version.value.dismissals);
    this.#last = { revision: id, flags };
    return flags;
  }
}

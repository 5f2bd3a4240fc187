import type { SegmentChange } from '../../core/contract/calls.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { joinParagraphs, type Entry } from '../library/entry.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { keepEntries } from './versions.ts';

export function draftCalls({ library, now }: Context): Handlers<'draft.save'> {
  return {
    'draft.save': ({ document, base, changes }) =>
      library.write(async (stores) => {
        const record = await stores.documents.find(document);
        if (!record) return noDocument(document);
        if (base !== record.draftVersion)
          return fail('draft-conflict', { base, draftVersion: record.draftVersion });
        const found = await stores.draft.find(document, namedSegments(changes));
        const former = new Map(found.map((entry) => [entry.segment, entry]));
        const sound = checkChanges(changes, former);
        if (!sound.ok) return sound;

        const entries = await keepEntries(
          stores,
          changes.map((change) => ({ ...change, text: joinParagraphs(change.target) })),
        );
        const by = await stores.draft.write(entries);
        await stores.texts.release(entries.flatMap(({ segment }) => former.get(segment)?.target ?? []));
        const savedAt = now();
        const draftVersion = record.draftVersion + 1;
        await stores.documents.advance(document, savedAt, draftVersion, by);
        return done({ draftVersion, savedAt });
      }),
  };
}

function namedSegments(changes: readonly SegmentChange[]): string[] {
  return changes.flatMap(({ id, leftOut }) => (leftOut?.code === 'repeats' ? [id, leftOut.segment] : [id]));
}

/** What the schema cannot say: known segments, one-line paragraphs, a reason exactly where it is left out. */
function checkChanges(changes: readonly SegmentChange[], known: ReadonlyMap<string, Entry>): Result<null> {
  for (const [index, { id, state, leftOut, target }] of changes.entries()) {
    const path = `changes.${index}`;
    if (!known.has(id)) return fail('not-found', { what: 'segment', id });
    if ((state === 'left-out') !== (leftOut !== null))
      return fail('bad-request', { path: `${path}.leftOut`, problem: 'state' });
    if (leftOut?.code === 'repeats' && !known.has(leftOut.segment))
      return fail('not-found', { what: 'segment', id: leftOut.segment });
    const broken = target.findIndex((paragraph) => /[\r\n]/u.test(paragraph));
    if (broken >= 0) return fail('bad-request', { path: `${path}.target.${broken}`, problem: 'line_break' });
  }
  return done(null);
}

import { Checker } from '../../core/check/checker.ts';
import { readLedger } from '../../core/ledger/read.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { DocumentId, RevisionSummary } from '../../core/model/revision.ts';
import { countsOf, isClear, obstaclesOf, type Obstacles } from '../../core/stage/obstacles.ts';
import type { Stage, StageEvent } from '../../core/stage/stage.ts';
import type { Stores } from '../library/library.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { readHouseRules } from './house-rules.ts';
import { profileOf } from './profiles.ts';
import { saveByHand } from './revisions.ts';
import { rulesFor } from './rules-for.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './versions.ts';

type StageCall = 'stage.read' | 'stage.hand-over' | 'stage.sign-off' | 'stage.reopen';

export function stageCalls({ library, now }: Context): Handlers<StageCall> {
  return {
    'stage.read': ({ document }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await readStage(stores, document));
      }),
    'stage.hand-over': ({ document, to, note, tag }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const revision = await saveByHand(stores, document, { note, tags: [tag], at: now() });
        return step(stores, document, revision, {
          step: 'handed-over',
          to,
          note,
          obstacles: null,
          at: now(),
        });
      }),
    'stage.sign-off': ({ document, reason, tag }) =>
      library.write(async (stores) => {
        const found = await readObstacles(stores, document);
        if (!found.ok) return found;
        const counts = countsOf(found.value);
        if (!isClear(counts) && reason === '') return fail('not-ready', { ...counts });
        const revision = await saveByHand(stores, document, { note: reason, tags: [tag], at: now() });
        const obstacles = isClear(counts) ? null : counts;
        return step(stores, document, revision, {
          step: 'signed-off',
          to: '',
          note: reason,
          obstacles,
          at: now(),
        });
      }),
    'stage.reopen': ({ document }) =>
      library.write(async (stores) => {
        const { events } = await readStage(stores, document);
        const last = events.at(-1);
        if (!last || last.step === 'reopened') return fail('not-found', { what: 'stage', id: document });
        const { revision, number } = last;
        const about = { step: 'reopened', to: '', note: '', obstacles: null, at: now() } as const;
        const { author } = await readSettings(stores);
        await stores.stages.add(document, { ...about, author, revision, number });
        await stores.documents.touch(document, about.at);
        return done(await readStage(stores, document));
      }),
  };
}

/** How a document stands and how it came there; one that never took a step is in work. */
export async function readStage(stores: Stores, document: DocumentId): Promise<Stage> {
  const standing = (await stores.stages.standings(document)).get(document);
  return { ...(standing ?? { kind: 'in-work', event: null }), events: await stores.stages.events(document) };
}

async function step(
  stores: Stores,
  document: DocumentId,
  revision: RevisionSummary,
  about: Pick<StageEvent, 'step' | 'to' | 'note' | 'obstacles' | 'at'>,
): Promise<Result<{ readonly stage: Stage; readonly revision: RevisionSummary }>> {
  const { author } = await readSettings(stores);
  await stores.stages.add(document, { ...about, author, revision: revision.id, number: revision.number });
  await stores.documents.touch(document, about.at);
  return done({ stage: await readStage(stores, document), revision });
}

/** What stands in the way of signing off the draft as it is stored. Errors: `not-found`. */
export async function readObstacles(stores: Stores, document: DocumentId): Promise<Result<Obstacles>> {
  const draft = await readVersion(stores, document, { kind: 'draft' });
  if (!draft.ok) return draft;
  const { segments, dismissals } = draft.value;
  const profile = await profileOf(stores, document);
  const rules = await rulesFor(profile, await readHouseRules(stores));
  const checker = new Checker(rules, { profile });
  checker.load(segments);
  const { flags } = checker.check(dismissals);
  const comments = await stores.comments.list(document);
  return done(
    obstaclesOf({ segments, flags, comments, ledger: checker.views.flatMap(readLedger), dismissals }),
  );
}

import { describe, expect, it } from 'vitest';
import { changed, desk } from './desk.ts';

const ARABIC = 'بدأت المحادثات.\n\nوعاد الوفد إلى الفندق.';
const ENGLISH = 'The talks began.\n\nThe delegation returned to the hotel.';

async function reviewed() {
  const at = desk();
  await at.ask('settings.save', { author: 'Noor' });
  const { id: document, draft, draftVersion } = await at.open(ARABIC, ENGLISH);
  const changes = draft.segments.map((segment) => changed(segment, { state: 'reviewed' }));
  await at.ask('draft.save', { document, base: draftVersion, changes });
  const { draft: now } = await at.ask('document.open', { document });
  const save = async (target: string) => {
    const { draftVersion: base } = await at.ask('document.open', { document });
    await at.ask('draft.save', { document, base, changes: [changed(now.segments[0], { target: [target] })] });
  };
  const stand = async () => (await at.ask('stage.read', { document })).kind;
  return { ...at, document, segments: now.segments, save, stand };
}

describe('a document', () => {
  it('is handed over with a revision that says so', async () => {
    const { ask, document, stand } = await reviewed();
    expect(await stand()).toBe('in-work');
    const note = 'Please look at the names.';
    const taken = await ask('stage.hand-over', { document, to: 'Sami', note, tag: 'handed over' });
    expect(taken.revision).toMatchObject({ note, tags: ['handed over'], origin: 'manual', author: 'Noor' });
    expect(taken.stage).toMatchObject({
      kind: 'handed-over',
      event: { to: 'Sami', note, author: 'Noor', revision: taken.revision.id },
    });
    const [summary] = await ask('library.list', {});
    expect(summary?.standing).toMatchObject({ kind: 'handed-over', event: { to: 'Sami' } });
  });

  it('is signed off, until something is changed', async () => {
    const { ask, document, save, stand } = await reviewed();
    const { stage } = await ask('stage.sign-off', { document, reason: '', tag: 'signed off' });
    expect(stage).toMatchObject({ kind: 'signed-off', event: { author: 'Noor', obstacles: null } });
    await save('The delegation came to Cairo on Sunday morning.');
    expect(await stand()).toBe('changed');
    await ask('revision.save', { document, note: 'later' });
    expect(await stand()).toBe('changed');
    expect((await ask('library.list', {}))[0]?.standing.kind).toBe('changed');
    await ask('stage.sign-off', { document, reason: 'In a hurry', tag: 'signed off' });
    expect(await stand()).toBe('signed-off');
    expect((await ask('stage.reopen', { document })).kind).toBe('in-work');
    expect((await ask('stage.read', { document })).events.map(({ step }) => step)).toEqual([
      'signed-off',
      'signed-off',
      'reopened',
    ]);
  });

  it('is signed off again where a change was taken back before anything was kept', async () => {
    const { ask, document, save, stand, segments } = await reviewed();
    await ask('stage.sign-off', { document, reason: '', tag: 'signed off' });
    const { draftVersion: base } = await ask('document.open', { document });
    await save('Something else.');
    await ask('draft.save', { document, base: base + 1, changes: [changed(segments[0])] });
    await ask('revision.keep', { document, occasion: 'opened' });
    expect(await stand()).toBe('signed-off');
  });

  it('with something in the way is signed off for a reason alone, which is kept', async () => {
    const { ask, services, document, segments } = await reviewed();
    const anchor = { segment: segments[1]?.id ?? '', side: 'target', words: null } as const;
    await ask('comment.add', { document, kind: 'query', anchor, text: 'Which talks?' });
    const { draftVersion: base } = await ask('document.open', { document });
    const changes = [
      changed(segments[0], { state: 'draft', target: ['The delegation arrived on Friday 9 May.'] }),
    ];
    await ask('draft.save', { document, base, changes });
    const refused = await services.call('stage.sign-off', { document, reason: '', tag: 'signed off' });
    if (refused.ok) throw new Error('signed off');
    expect(refused.error).toMatchObject({ code: 'not-ready', params: { segments: 1, queries: 1 } });
    expect(refused.error.params['ledger']).toBeGreaterThan(0);
    const reason = 'The desk agreed by telephone.';
    const { stage } = await ask('stage.sign-off', { document, reason, tag: 'signed off' });
    expect(stage.event).toMatchObject({ note: reason, obstacles: refused.error.params });
    expect(await services.call('stage.reopen', { document: 'stranger' })).toMatchObject({ ok: false });
  });
});

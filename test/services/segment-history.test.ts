import { describe, expect, it } from 'vitest';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

async function edited() {
  const at = desk();
  const { id: document, draft, revisions } = await at.open(ARABIC, ENGLISH);
  const [first, second] = draft.segments;
  let base = 0;
  const write = async (change: Parameters<typeof changed>[1], segment = first) => {
    const changes = [changed(segment, change)];
    base = (await at.ask('draft.save', { document, base, changes })).draftVersion;
  };
  const revise = async (change: Parameters<typeof changed>[1], segment = first) => {
    await write(change, segment);
    return at.ask('revision.save', { document, note: '' });
  };
  return { ...at, document, first, second, imported: revisions[0], write, revise };
}

describe('the history of a segment', () => {
  it('has a step for each revision that changed it, and none for others', async () => {
    const { ask, document, first, second, imported, revise } = await edited();
    const reworded = await revise({ target: ['It came.'] });
    await revise({ state: 'reviewed' }, second);
    const out = await revise({ target: ['It came.'], state: 'left-out', leftOut: { code: 'page-text' } });
    const ids = [first?.id ?? '', 'nobody'];
    const { segments, revisions } = await ask('segment.history', { document, segments: ids });
    expect(segments).toMatchObject([
      {
        segment: first?.id,
        steps: [
          { revision: imported?.id, target: first?.target },
          { revision: reworded.id, target: ['It came.'] },
          { revision: out.id, state: 'left-out', leftOut: { code: 'page-text' } },
        ],
      },
      { segment: 'nobody', steps: [] },
    ]);
    expect(revisions.map(({ number }) => number).sort()).toEqual([1, 2, 4]);
    const upTo = await ask('segment.history', { document, segments: ids, upTo: reworded.id });
    expect(upTo.segments[0]?.steps).toHaveLength(2);
  });

  it('passes over whole revisions, which say again what stands', async () => {
    const { ask, document, first, second, revise } = await edited();
    for (let step = 0; step < 12; step++) await revise({ target: [`Step ${step}.`] }, second);
    const { segments } = await ask('segment.history', { document, segments: [first?.id ?? ''] });
    expect(segments[0]?.steps).toHaveLength(1);
  });
});

describe('searching the history', () => {
  const search = async (at: Awaited<ReturnType<typeof edited>>, words: string) => {
    const { hits, inArabic, revisions } = await at.ask('history.search', { document: at.document, words });
    const number = (id: string | null) =>
      id === null ? null : (revisions.find((each) => each.id === id)?.number ?? id);
    const list = hits.map(({ segment, came, went, text, range }) => [
      segment === at.first?.id ? 'first' : 'other',
      number(came),
      number(went),
      text.slice(range.start, range.end),
    ]);
    return { list, inArabic: inArabic.length };
  };

  it('says when words came and when they went, also those that nothing has any more', async () => {
    const at = await edited();
    await at.revise({ target: ['The envoy came.'] });
    await at.revise({ target: ['The Envoy came, late.'] });
    await at.revise({ target: ['He came.'] });
    expect((await search(at, 'the envoy')).list).toEqual([['first', 2, 4, 'The Envoy']]);
    expect((await search(at, 'delegation reached')).list).toEqual([['first', 1, 2, 'delegation reached']]);
    expect((await search(at, 'he came')).list).toEqual([['first', 4, null, 'He came']]);
    expect((await search(at, 'nowhere')).list).toEqual([]);
    expect((await search(at, '…')).list).toEqual([]);
  });

  it('counts what is left out as gone and knows the draft', async () => {
    const at = await edited();
    await at.revise({ state: 'left-out', leftOut: { code: 'page-text' } });
    await at.write({ state: 'draft', leftOut: null, target: ['The delegation is back.'] });
    expect((await search(at, 'delegation')).list).toEqual([
      ['first', 1, 2, 'delegation'],
      ['first', 'draft', null, 'delegation'],
    ]);
  });

  it('finds Arabic by its letters', async () => {
    const at = await edited();
    expect(await search(at, 'الوَفد الى')).toEqual({ list: [], inArabic: 1 });
  });
});

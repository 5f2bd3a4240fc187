import { describe, expect, it } from 'vitest';
import { ARABIC, desk, ENGLISH } from './desk.ts';

const ZELENSKYY = { english: 'Volodymyr Zelenskyy', arabic: ['فولوديمير زيلينسكي', 'زيلينسكي'] };

describe('names that editors decided', () => {
  it('are kept with who decided and when, and are there in every document', async () => {
    const { ask, open } = desk();
    await ask('settings.save', { author: 'Rana' });
    const [saved] = await ask('names.save', { keep: [ZELENSKYY], remove: [] });
    expect(saved).toMatchObject({ ...ZELENSKYY, author: 'Rana' });
    expect(saved?.at).toBeGreaterThan(0);
    expect(await ask('names.list', {})).toEqual([saved]);
    expect((await open(ARABIC, ENGLISH)).names).toEqual([saved]);
  });

  it('come back as they were after a deletion', async () => {
    const { ask } = desk();
    await ask('settings.save', { author: 'Rana' });
    const [saved] = await ask('names.save', { keep: [ZELENSKYY], remove: [] });
    if (!saved) throw new Error('not saved');
    expect(await ask('names.save', { keep: [], remove: [saved.id] })).toEqual([]);
    await ask('settings.save', { author: 'Omar' });
    const back = { ...saved, arabic: [...saved.arabic] };
    expect(await ask('names.save', { keep: [back], remove: [] })).toEqual([saved]);
  });

  it('take a spelling from one another, and go when none is left', async () => {
    const { ask } = desk();
    await ask('names.save', { keep: [ZELENSKYY], remove: [] });
    const after = await ask('names.save', {
      keep: [{ english: 'Zelensky', arabic: ['زيلينسكى'] }],
      remove: [],
    });
    expect(after.map(({ english, arabic }) => [english, arabic])).toEqual([
      ['Volodymyr Zelenskyy', ['فولوديمير زيلينسكي']],
      ['Zelensky', ['زيلينسكى']],
    ]);
    const whole = { english: 'Zelenskiy', arabic: ['فولوديمير زيلينسكي', 'زيلينسكي'] };
    const last = await ask('names.save', { keep: [whole], remove: [] });
    expect(last.map(({ english }) => english)).toEqual(['Zelenskiy']);
  });

  it('are flagged where a document differs, on the scorecard too', async () => {
    const { ask, open } = desk();
    const { id: document } = await open('وقال زيلينسكي إنه باق.', 'Zelensky said he would stay.');
    const faults = async () => (await ask('quality.read', { document })).standing.faults;
    const kind = 'Terminology / Inconsistent with terminology resource';
    expect(await faults()).not.toHaveProperty(kind);
    await ask('names.save', { keep: [ZELENSKYY], remove: [] });
    expect(await faults()).toMatchObject({ [kind]: { minor: 1 } });
  });

  it('refuse a name without a spelling', async () => {
    const { services } = desk();
    const refused = await services.callUnknown('names.save', {
      keep: [{ english: 'Zelenskyy', arabic: [] }],
      remove: [],
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('stay when the document they were decided in is deleted for good', async () => {
    const { ask, open, database } = desk();
    const { id: document } = await open(ARABIC, ENGLISH);
    await ask('names.save', { keep: [ZELENSKYY], remove: [] });
    await ask('names.group', { document, groups: [['زيلينسكي', 'زلنسكي']] });
    await ask('library.remove', { document });
    await ask('bin.delete', { documents: [document] });
    expect(await ask('names.list', {})).toHaveLength(1);
    expect(database.prepare('SELECT count(*) AS n FROM name_groups').get()?.['n']).toBe(0);
  });
});

describe('groupings by hand', () => {
  it('are kept with the document', async () => {
    const { ask, open, services } = desk();
    const { id: document } = await open(ARABIC, ENGLISH);
    expect(await ask('names.groups', { document })).toEqual([]);
    const groups = [['زيلينسكي', 'زلنسكي'], ['en:zelensky']];
    expect(await ask('names.group', { document, groups })).toEqual(groups);
    expect(await ask('names.groups', { document })).toEqual(groups);
    expect(await services.call('names.group', { document: 'gone', groups })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

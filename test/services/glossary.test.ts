import { describe, expect, it } from 'vitest';
import type { IncomingTerm } from '../../core/contract/glossary.ts';
import { ARABIC, desk, ENGLISH } from './desk.ts';

const sent = (part: Partial<IncomingTerm> = {}): IncomingTerm => ({
  id: 't1',
  arabic: ' الوفد ',
  variants: ['البعثة'],
  preferred: 'mission',
  allowed: [],
  forbidden: ['delegation'],
  kind: 'term',
  note: '',
  ...part,
});

describe('the glossary', () => {
  it('is kept with who wrote it and when, and read again only where it is another', async () => {
    const { ask } = desk();
    const empty = await ask('glossary.read', { known: null });
    expect(empty.terms).toEqual([]);
    await ask('settings.save', { author: 'Noura' });
    const saved = await ask('glossary.save', { keep: [sent()], remove: [] });
    expect(saved.before).toBe(empty.version);
    expect(saved.kept).toEqual([
      { ...sent({ arabic: 'الوفد' }), author: 'Noura', at: expect.any(Number) as unknown },
    ]);
    const read = await ask('glossary.read', { known: empty.version });
    expect(read).toEqual({ version: saved.version, terms: saved.kept });
    expect(await ask('glossary.read', { known: saved.version })).toEqual({
      version: saved.version,
      terms: null,
    });
  });

  it('brings back a term as it was', async () => {
    const { ask } = desk();
    const was = { ...sent(), author: 'Layla', at: 5 };
    await ask('glossary.save', { keep: [was], remove: [] });
    await ask('glossary.save', { keep: [], remove: ['t1'] });
    expect((await ask('glossary.read', { known: null })).terms).toEqual([]);
    const { kept } = await ask('glossary.save', { keep: [was], remove: [] });
    expect(kept).toMatchObject([{ author: 'Layla', at: 5 }]);
  });

  it('refuses what is no term and a second entry of one, and keeps what there was', async () => {
    const { ask, services } = desk();
    await ask('glossary.save', { keep: [sent()], remove: [] });
    const keep = (part: Partial<IncomingTerm>) =>
      services.call('glossary.save', { keep: [sent(part)], remove: ['t1'] });
    const other = await services.call('glossary.save', {
      keep: [sent({ id: 't3', arabic: 'قصر' }), sent({ id: 't2', arabic: 'الوَفد' })],
      remove: [],
    });
    expect(other).toMatchObject({ ok: false, error: { code: 'term-exists', params: { term: 'الوفد' } } });
    expect(await keep({ arabic: 'delegation' })).toMatchObject({ error: { code: 'term-arabic' } });
    expect(await keep({ preferred: '—' })).toMatchObject({ error: { code: 'term-english' } });
    expect(await keep({ allowed: ['delegation'] })).toMatchObject({ error: { code: 'term-forbidden' } });
    const { terms } = await ask('glossary.read', { known: null });
    expect(terms?.map(({ id }) => id)).toEqual(['t1']);
  });

  it('takes the place of an entry with the same Arabic that goes in the same change', async () => {
    const { ask } = desk();
    await ask('glossary.save', { keep: [sent()], remove: [] });
    const { kept } = await ask('glossary.save', {
      keep: [sent({ id: 't2', preferred: 'party' })],
      remove: ['t1'],
    });
    expect(kept).toMatchObject([{ id: 't2', preferred: 'party' }]);
  });

  it('counts on the scorecard, and gives revisions another set of rules', async () => {
    const { ask, open } = desk();
    const { id: document } = await open(ARABIC, ENGLISH);
    const faults = async () => (await ask('quality.read', { document })).standing.faults;
    const rules = async (note: string) => (await ask('revision.save', { document, note, tags: [] })).ruleSet;
    const kind = 'Terminology / Inconsistent with terminology resource';
    const before = await rules('before');
    expect(await faults()).not.toHaveProperty(kind);
    await ask('glossary.save', { keep: [sent()], remove: [] });
    expect(await faults()).toMatchObject({ [kind]: { minor: 1 } });
    const { segments } = (await ask('document.open', { document })).draft;
    await ask('draft.save', {
      document,
      base: 0,
      changes: segments.slice(0, 1).map(({ id, kind: is }) => ({
        ...{ id, kind: is, state: 'draft' as const, leftOut: null },
        target: ['The mission reached Cairo on Sunday morning.'],
      })),
    });
    expect(await faults()).not.toHaveProperty(kind);
    expect(await rules('after')).not.toBe(before);
  });

  it('holds ten thousand terms', async () => {
    const { ask } = desk();
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
    const word = (number: number): string =>
      number < letters.length
        ? (letters[number] ?? '')
        : word(Math.floor(number / letters.length)) + (letters[number % letters.length] ?? '');
    const keep = Array.from({ length: 10_000 }, (_, at) => ({
      ...sent({ id: `t${at}`, arabic: `مصطلح ${word(at)}`, preferred: `term ${at}` }),
    }));
    await ask('glossary.save', { keep, remove: [] });
    expect((await ask('glossary.read', { known: null })).terms).toHaveLength(10_000);
  });
});

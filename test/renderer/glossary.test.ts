import { describe, expect, it } from 'vitest';
import { fail } from '../../core/model/result.ts';
import type { Host } from '../../core/contract/host.ts';
import type { Services } from '../../main/services/services.ts';
import { GlossaryStore } from '../../renderer/terms/glossary-store.ts';
import { shownTerms } from '../../renderer/terms/sorted-terms.ts';
import { entryOf, faultyField, formOf, wordingOf } from '../../renderer/terms/term-form.ts';
import { term } from '../glossary/terms.ts';
import { desk } from '../services/desk.ts';

const TRUCE = term('هدنة', 'truce', { allowed: ['ceasefire'], at: 2 });
const MINISTER = term('وزير', 'Minister', { note: 'of a cabinet', at: 3 });
const COUNCIL = term('مجلس الأمن', 'Security Council', { variants: ['المجلس'], at: 1 });

describe('the list of terms', () => {
  it.each([
    ['arabic', ['مجلس الأمن', 'هدنة', 'وزير']],
    ['english', ['وزير', 'مجلس الأمن', 'هدنة']],
    ['changed', ['وزير', 'هدنة', 'مجلس الأمن']],
  ] as const)('is sorted by %s', (order, expected) => {
    const shown = shownTerms([TRUCE, MINISTER, COUNCIL], '', order);
    expect(shown.map(({ arabic }) => arabic)).toEqual(expected);
  });

  it.each([
    ['الامن', ['Security Council']],
    ['cease truce', ['truce']],
    ['CABINET', ['Minister']],
    ['المجلس council', ['Security Council']],
    ['truce cabinet', []],
  ])('is searched for “%s”', (sought, expected) => {
    const shown = shownTerms([TRUCE, MINISTER, COUNCIL], sought, 'arabic');
    expect(shown.map(({ preferred }) => preferred)).toEqual(expected);
  });
});

describe('the form of a term', () => {
  it('gives back what it was filled with', () => {
    const wording = wordingOf(formOf(COUNCIL));
    expect(wording).toMatchObject({ ok: true, value: { arabic: 'مجلس الأمن', variants: ['المجلس'] } });
  });

  it.each([
    [{ arabic: 'truce' }, 'arabic'],
    [{ variants: 'هدنة طويلة\nlull' }, 'variants'],
    [{ preferred: '—' }, 'preferred'],
    [{ allowed: 'lull\nهدنة' }, 'allowed'],
    [{ forbidden: 'lull\n!' }, 'forbidden'],
    [{ forbidden: 'truce' }, 'forbidden'],
    [{ preferred: ' ' }, null],
  ] as const)('tells for %j which field is at fault', (part, field) => {
    const form = { ...formOf(TRUCE), ...part };
    const wording = wordingOf(form);
    expect(wording.ok ? 'sound' : faultyField(form, wording.error)).toBe(field);
  });

  it('knows of another entry with the same Arabic, but not of itself', () => {
    expect(entryOf([TRUCE], 'هُدْنَه', null)).toBe(TRUCE);
    expect(entryOf([TRUCE], 'هُدْنَه', TRUCE.id)).toBeUndefined();
    expect(entryOf([TRUCE], '', null)).toBeUndefined();
  });
});

describe('the glossary of a window', () => {
  /** Windows ask the services of an open library for nothing else here. */
  const hostOf = (call: unknown): Host => ({ call }) as Host;
  const terms = (store: GlossaryStore) =>
    store.getSnapshot().glossary.terms.map(({ preferred }) => preferred);

  it('follows another window, and keeps what that did when it saves itself', async () => {
    const { services } = desk();
    const [one, two] = [new GlossaryStore(hostOf(services.call)), new GlossaryStore(hostOf(services.call))];
    await Promise.all([one.refresh(), two.refresh()]);
    await one.save([TRUCE]);
    expect(terms(two)).toEqual([]);
    await two.refresh();
    expect(terms(two)).toEqual(['truce']);
    await one.save([COUNCIL]);
    await two.save([MINISTER]);
    expect(terms(two).toSorted()).toEqual(['Minister', 'Security Council', 'truce']);
    await one.save([], [TRUCE.id]);
    expect(terms(one).toSorted()).toEqual(['Minister', 'Security Council']);
  });

  it('keeps many terms a batch at a time, tells how far it is, and is given up', async () => {
    const { services } = desk();
    const store = new GlossaryStore(hostOf(services.call));
    await store.refresh();
    const letters = [...'ابتجدرسفقم'];
    const many = Array.from({ length: 2500 }, (_, at) =>
      term([...String(at + 100)].map((digit) => letters[Number(digit)]).join(''), `word ${String(at)}`),
    );
    const shares: number[] = [];
    const progress = (share: number) => void shares.push(share);
    let heard = 0;
    const stop = store.subscribe(() => (heard += 1));
    const saved = await store.save(many, [], { progress, isCancelled: () => false });
    expect(saved).toMatchObject({ ok: true, value: { length: 2500 } });
    stop();
    expect(shares).toEqual([0.4, 0.8]);
    expect([heard, terms(store).length]).toEqual([1, 2500]);

    const fewer = many.map((each) => ({ ...each, preferred: `${each.preferred} again` }));
    const given = await store.save(fewer, [], { progress, isCancelled: () => shares.length > 2 });
    expect(given).toEqual(fail('cancelled'));
    expect(terms(store).filter((english) => english.endsWith('again'))).toHaveLength(1000);
  });

  it('stays as it was where a save is refused, and says why it cannot be read', async () => {
    const { services } = desk();
    const store = new GlossaryStore(hostOf(services.call));
    await store.refresh();
    await store.save([TRUCE]);
    const refused = await store.save([{ ...MINISTER, arabic: TRUCE.arabic }]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'term-exists' } });
    expect(terms(store)).toEqual(['truce']);

    let isThere = false;
    const call: Services['call'] = (name, input) =>
      isThere ? services.call(name, input) : Promise.resolve(fail('library-busy'));
    const late = new GlossaryStore(hostOf(call));
    await late.refresh();
    expect(late.getSnapshot()).toMatchObject({ version: null, error: { code: 'library-busy' } });
    isThere = true;
    await late.refresh();
    expect(late.getSnapshot().error).toBeNull();
    expect(terms(late)).toEqual(['truce']);
  });
});

import { describe, expect, it } from 'vitest';
import { merged, moved, parted } from '../../core/clusters/grouping.ts';
import { clustersOf, clusterWith, documentOf, spellingsOf } from './segments.ts';

const segments = documentOf(
  ['وقال ماكرون نعم.', 'Macron said yes.'],
  ['وقال مكرون لا.', 'Macrun said no.'],
  ['وقال بايدن شيئا.', 'Biden said something.'],
);
const whole = clustersOf(segments);
const macron = clusterWith(whole, 'Macron');
const biden = clusterWith(whole, 'Biden');
if (!macron || !biden) throw new Error('names are missing');

it('parts spellings, and puts them together again', () => {
  expect(spellingsOf(whole, 'Macron')).toEqual({ ماكرون: 1, مكرون: 1, Macron: 1, Macrun: 1 });
  const groups = parted([], macron, new Set(['مكرون', 'en:macrun']));
  const apart = clustersOf(segments, { groups });
  expect(spellingsOf(apart, 'Macron')).toEqual({ ماكرون: 1, Macron: 1 });
  const [one, other] = [clusterWith(apart, 'Macron'), clusterWith(apart, 'Macrun')];
  if (!one || !other) throw new Error('names are missing');
  const again = clustersOf(segments, { groups: merged(groups, one, other) });
  expect(spellingsOf(again, 'Macron')).toEqual(spellingsOf(whole, 'Macron'));
});

describe('countries, capitals and organisations', () => {
  const texts = documentOf(
    ['وصل إلى كييف.', 'He arrived in Kiev.'],
    ['قصفت كييف.', 'Kyiv was shelled.'],
    ['وقالت الأمم المتحدة نعم.', 'The United Nations said yes.'],
    ['ورفضت الأمم المتحدة.', 'The UN refused.'],
    ['وقال ماكرون لا.', 'Macron said no.'],
  );
  const all = clustersOf(texts);
  const named = (spelling: string, clusters = all) => {
    const found = clusterWith(clusters, spelling);
    if (!found) throw new Error(`${spelling} is missing`);
    return found;
  };

  it('are parted by hand, and put together again', () => {
    const groups = parted([], named('Kiev'), new Set(['en:kiev']));
    const apart = clustersOf(texts, { groups });
    expect(spellingsOf(apart, 'Kiev')).toEqual({ Kiev: 1 });
    expect(spellingsOf(apart, 'Kyiv')).toEqual({ كييف: 2, Kyiv: 1 });
    expect(named('Kyiv', apart)).toMatchObject({ kind: 'place', need: null });
    // What was parted from the place is not written as the lexicon has that.
    expect(named('Kiev', apart).proposal).toEqual({ english: 'Kiev', reason: 'most' });
    const again = merged(groups, named('Kyiv', apart), named('Kiev', apart));
    expect(spellingsOf(clustersOf(texts, { groups: again }), 'Kiev')).toEqual(spellingsOf(all, 'Kiev'));
  });

  it('take spellings from one another and from names, and every place stays once', () => {
    const before = all.reduce((sum, each) => sum + each.english.flatMap(({ places }) => places).length, 0);
    const other = named('United Nations');
    const groups = moved([], named('Kiev'), new Set(['en:kiev']), other);
    const after = clustersOf(texts, { groups });
    expect(spellingsOf(after, 'United Nations')).toMatchObject({ Kiev: 1, 'United Nations': 1 });
    expect(spellingsOf(after, 'Kyiv')).toEqual({ كييف: 2, Kyiv: 1 });
    const withName = moved(groups, named('Macron'), new Set(['en:macron']), named('Kyiv', after));
    const last = clustersOf(texts, { groups: withName });
    expect(spellingsOf(last, 'Kyiv')).toEqual({ كييف: 2, Kyiv: 1, Macron: 1 });
    expect(spellingsOf(last, 'ماكرون')).toEqual({ ماكرون: 1 });
    expect(last.reduce((sum, each) => sum + each.english.flatMap(({ places }) => places).length, 0)).toBe(
      before,
    );
  });

  it('keep spellings that come later with the greater part', () => {
    const groups = parted([], named('United Nations'), new Set(['en:un']));
    const more = documentOf(
      ['وقالت الأمم المتحدة نعم.', 'The United Nations said yes.'],
      ['ورفضت الأمم المتحدة.', 'The UN refused, the U.N. said.'],
    );
    const clusters = clustersOf(more, { groups });
    expect(spellingsOf(clusters, 'UN')).toEqual({ UN: 1 });
    expect(spellingsOf(clusters, 'U.N.')).toMatchObject({ 'الأمم المتحدة': 2, 'United Nations': 1 });
  });
});

it('lets a spelling be of one group alone', () => {
  const groups = merged(merged([], macron, biden), biden, macron);
  expect(groups).toHaveLength(1);
  expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  const all = clustersOf(segments, { groups });
  expect(spellingsOf(all, 'Biden')).toMatchObject({ بايدن: 1, Macron: 1 });
});

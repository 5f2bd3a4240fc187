import { expect, it } from 'vitest';
import { merged, parted } from '../../core/clusters/grouping.ts';
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

it('lets a spelling be of one group alone', () => {
  const groups = merged(merged([], macron, biden), biden, macron);
  expect(groups).toHaveLength(1);
  expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  const all = clustersOf(segments, { groups });
  expect(spellingsOf(all, 'Biden')).toMatchObject({ بايدن: 1, Macron: 1 });
});

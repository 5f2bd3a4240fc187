import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesFor, withEdits } from '../../core/clusters/choice.ts';
import { respelled } from '../../core/names/english-spelling.ts';
import { clustersOf, clusterWith, documentOf } from './segments.ts';

const segments = documentOf(
  ['التقى بنيامين نتنياهو وفدا.', 'Binyamin Netanyaho met a delegation.'],
  ['وقال نتنياهو إن الاتفاق بعيد.', 'Netanyaho’s office said so. Netanyahu declined to comment.'],
  ['نتنياهو في واشنطن', 'NETANYAHO IN WASHINGTON'],
);

describe('choosing the English of a name', () => {
  const cluster = clusterWith(clustersOf(segments), 'نتنياهو');
  const changes = changesFor(cluster ?? { english: [] }, 'Benjamin Netanyahu', segments);

  it('tells each place that would be written otherwise', () => {
    expect(changes.map(({ place, before, after }) => [place.segment, before, after])).toEqual([
      ['s1', 'Binyamin Netanyaho', 'Benjamin Netanyahu'],
      ['s2', 'Netanyaho', 'Netanyahu'],
      ['s3', 'NETANYAHO', 'NETANYAHU'],
    ]);
  });

  it('rewrites the segments, keeping possessives and capitals', () => {
    const edits = changes.map(({ place, after }) => ({ place, text: after }));
    expect(withEdits(segments, edits).map(({ target }) => target[0])).toEqual([
      'Benjamin Netanyahu met a delegation.',
      'Netanyahu’s office said so. Netanyahu declined to comment.',
      'NETANYAHU IN WASHINGTON',
    ]);
  });

  it('leaves nothing to change once it is made', () => {
    const edits = changes.map(({ place, after }) => ({ place, text: after }));
    const after = new Map(withEdits(segments, edits).map((segment) => [segment.id, segment]));
    const now = segments.map((segment) => after.get(segment.id) ?? segment);
    const again = clusterWith(clustersOf(now), 'نتنياهو');
    expect(changesFor(again ?? { english: [] }, 'Benjamin Netanyahu', now)).toEqual([]);
    expect(again?.need).toBeNull();
  });

  it('leaves the adjective of a place as it is', () => {
    const region = documentOf(
      ['زعماء آسيا الوسطى في المدينة.', 'Central Asian leaders are in town.'],
      ['وتصدر آسيا الوسطى الغاز.', 'Central Asia exports gas.'],
    );
    const found = clusterWith(clustersOf(region), 'آسيا الوسطى') ?? { english: [] };
    expect(found.english).not.toEqual([]);
    expect(changesFor(found, 'Central Asia', region)).toEqual([]);
  });

  it('passes over places whose words have gone', () => {
    const [first, ...rest] = segments;
    const edited = first ? [{ ...first, target: ['He met a delegation.'] }, ...rest] : rest;
    expect(
      changesFor(cluster ?? { english: [] }, 'Benjamin Netanyahu', edited).map(({ place }) => place.segment),
    ).toEqual(['s2', 's3']);
  });
});

describe('what stands for an occurrence', () => {
  it.each([
    ['Netanyaho', 'Benjamin Netanyahu', 'Netanyahu'],
    ['Binyamin', 'Benjamin Netanyahu', 'Benjamin'],
    ['Benjamin Netanyaho', 'Netanyahu', 'Benjamin Netanyahu'],
    ['Mohammed Bin Salman', 'Mohammed bin Salman', 'Mohammed bin Salman'],
    ['Ahmed Al Shara', 'Ahmed al-Sharaa', 'Ahmed al-Sharaa'],
    ['Al Shara', 'Ahmed al-Sharaa', 'Al-Sharaa'],
    ['Kiev', 'Kyiv', 'Kyiv'],
    ['Peking', 'Beijing', 'Beijing'],
    ['Xi Jin-ping', 'Xi Jinping', 'Xi Jinping'],
  ])('for %s, with %s chosen, is %s', (occurrence, chosen, words) => {
    expect(respelled(occurrence, chosen)).toBe(words);
  });

  it('is itself where it is chosen or was put there before', () => {
    const name = fc.uniqueArray(fc.constantFrom('Anna', 'Brandt', 'Kowalska', 'Mueller', 'Xi'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [occurrence, chosen] = [a.join(' '), b.join(' ')];
        const once = respelled(occurrence, chosen);
        expect(respelled(once, chosen)).toBe(once);
        expect(respelled(chosen, chosen)).toBe(chosen);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { changesOf } from '../../core/changes/segment-changes.ts';
import { compareVersions } from '../../core/diff/compare.ts';
import type { Segment } from '../../core/model/segment.ts';
import { leftOut, segment } from '../renderer/segments.ts';

const compare = (before: readonly Segment[], after: readonly Segment[]) =>
  compareVersions({ segments: before, dismissals: [] }, { segments: after, dismissals: [] });
const changes = (before: string, after: string) =>
  changesOf(compare([segment('a', before)], [segment('a', after)]));

describe('what a change amounts to', () => {
  it.each([
    ['a number', 'It cost 13 million dollars.', 'It cost 31 million dollars.', 'facts', 'number'],
    ['a scale', 'It cost 13 million dollars.', 'It cost 13 billion dollars.', 'facts', 'number'],
    ['a name', 'They met with Wang Yi on Friday.', 'They met with Li Qiang on Friday.', 'facts', 'name'],
    ['an agency', 'He spoke to (AFP) at noon.', 'He spoke to (AP) at noon.', 'facts', 'name'],
    ['a country', 'She flew to Norway for talks.', 'She flew to Sweden for talks.', 'facts', 'name'],
    ['a weekday', 'They met on Friday.', 'They met on Sunday.', 'facts', 'date'],
    ['a year', 'It was built in 1987 by hand.', 'It was built in 1978 by hand.', 'facts', 'date'],
    ['a word', 'They celebrate the anniversary.', 'They mark the anniversary.', 'words', null],
    ['a number spelled out', 'He bought 12 ships.', 'He bought twelve ships.', 'words', null],
    [
      'the head of a sentence',
      'Many came. Often they sang.',
      'Many came. Sometimes they sang.',
      'words',
      null,
    ],
    ['the head of a quotation', '“Often I sing,” she said.', '“Sometimes I sing,” she said.', 'words', null],
    ['punctuation', 'They came, and left.', 'They came and left.', 'punctuation', null],
    ['straight quotation marks', 'The "deal" was off.', 'The “deal” was off.', 'punctuation', null],
  ])('%s', (_, before, after, kind, fact) => {
    expect(new Set(changes(before, after).map((change) => change.kind))).toEqual(new Set([kind]));
    expect(changes(before, after)[0]?.fact).toBe(fact);
  });

  it('takes a name that only moved in its segment for words', () => {
    const kinds = changes('Yesterday, said Vance, it rained.', 'It rained yesterday, Vance said.');
    expect(kinds.map(({ kind }) => kind)).not.toContain('facts');
  });

  it('tells a moved sentence from other words', () => {
    const found = changes(
      'The road was closed at noon. Nobody saw the second ship. It rained.',
      'Nobody saw the second ship. The road was closed at noon. It poured.',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['moved', 'words']);
  });

  it('tells of segments that left or came back as wholes, and of a state alone', () => {
    const [kept, out] = [segment('a', 'The same words here.'), leftOut('a', 'The same words here.')];
    const kinds = (before: Segment[], after: Segment[]) =>
      changesOf(compare(before, after)).map(({ kind }) => kind);
    expect(kinds([kept], [out])).toEqual(['left-out']);
    expect(kinds([out], [kept])).toEqual(['restored']);
    expect(kinds([kept], [])).toEqual(['removed']);
    expect(kinds([], [kept])).toEqual(['added']);
    expect(kinds([kept], [{ ...kept, state: 'reviewed' }])).toEqual(['state']);
    expect(kinds([kept], [kept])).toEqual([]);
  });
});

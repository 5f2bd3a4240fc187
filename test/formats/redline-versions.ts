/** Versions for redlines: by hand, and any that a document can have. */
import fc from 'fast-check';
import { redlineOfVersions, type Redline } from '../../core/formats/redline.ts';
import type { RedlineVersion } from '../../core/formats/redline-version.ts';
import type { Dismissal } from '../../core/model/flag.ts';
import type { Version } from '../../core/model/revision.ts';
import { SEGMENT_KINDS, standingTarget, type Segment } from '../../core/model/segment.ts';
import { paragraphs } from '../diff/arbitrary.ts';

export const REVISION: RedlineVersion = {
  ...{
    kind: 'revision',
    number: 1,
    name: '',
    author: 'Salma',
    at: Date.UTC(2025, 10, 6, 9),
    note: 'as it came',
  },
};
export const DRAFT: RedlineVersion = {
  ...{ kind: 'draft', number: null, name: '', author: 'Omar', at: Date.UTC(2025, 10, 7, 9), note: '' },
};

export function segment(id: string, target: readonly string[], change: Partial<Segment> = {}): Segment {
  const segment: Segment = {
    id,
    kind: 'paragraph',
    state: 'draft',
    source: `نص ${id}`,
    target,
    leftOut: null,
  };
  return { ...segment, ...change };
}

export function dismissal(segment: string, change: Partial<Dismissal> = {}): Dismissal {
  const made = { key: 'k', rule: 'spelling', segment, text: 'Burhan', reason: 'a name', author: 'Omar' };
  return { ...made, at: Date.UTC(2025, 10, 7, 8), ...change };
}

export function redline(
  old: readonly Segment[],
  now: readonly Segment[],
  change: Partial<Parameters<typeof redlineOfVersions>[0]> = {},
): Redline {
  return redlineOfVersions({
    ...{ title: 'Storm', before: REVISION, after: DRAFT, notes: [], consequences: null },
    old: { segments: old, dismissals: [] },
    now: { segments: now, dismissals: [] },
    ...change,
  });
}

export const english = ({ segments }: Version): string[] => segments.flatMap(standingTarget);

const leaving = { state: 'left-out', leftOut: { code: 'page-text' } } as const;

/** Two versions that share some segments, in any order, with other English, kind and state in each. */
export const twoVersions: fc.Arbitrary<{ readonly old: Version; readonly now: Version }> = fc
  .record({
    olds: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    news: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
    steady: fc.boolean(),
    texts: fc.array(
      fc.record({
        was: paragraphs,
        is: paragraphs,
        same: fc.boolean(),
        kind: fc.constantFrom(...SEGMENT_KINDS),
        out: fc.constantFrom('', 'old', 'new'),
      }),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ olds, news, steady, texts }) => {
    const of = (ids: readonly string[], side: 'old' | 'new'): Version => ({
      dismissals: [],
      segments: ids.map((id) => {
        const text = texts['abcde'.indexOf(id)];
        const target = (text?.same || side === 'old' ? text?.was : text?.is) ?? [];
        const kind = side === 'new' && text ? text.kind : 'paragraph';
        return segment(id, target, { kind, ...(text?.out === side ? leaving : {}) });
      }),
    });
    return { old: of(olds, 'old'), now: of(steady ? news.toSorted() : news, 'new') };
  });

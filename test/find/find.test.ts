import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOf, type Hit, type Query } from '../../core/find/find.ts';
import { replaceAll } from '../../core/find/replace.ts';
import type { Segment } from '../../core/model/segment.ts';
import { fold } from '../../core/text/arabic.ts';

const PLAIN: Query = { text: '', regex: false, matchCase: false, wholeWords: false, side: 'both' };

function segment(source: string, ...target: string[]): Segment {
  return { id: 's', kind: 'paragraph', state: 'draft', source, target, leftOut: null };
}

function hits(query: Partial<Query>, on: Segment): readonly Hit[] {
  const search = searchOf({ ...PLAIN, ...query });
  if (!search.ok) throw new Error(search.error.code);
  return search.value(on);
}

const wordsOf = (on: Segment, { place: { side, paragraph, start, end } }: Hit): string =>
  (side === 'source' ? on.source : (on.target[paragraph] ?? '')).slice(start, end);

const found = (query: Partial<Query>, on: Segment): string[] =>
  hits(query, on).map((hit) => wordsOf(on, hit));

describe('finding words', () => {
  it('reads Arabic by its letters, whatever the spelling, and gives it as it stands', () => {
    const on = segment('قال أحمدُ إنّ المدرسةَ الكبـيرة أُغلقت');
    expect(found({ text: 'احمد' }, on)).toEqual(['أحمدُ']);
    expect(found({ text: 'المدرسه' }, on)).toEqual(['المدرسةَ']);
    expect(found({ text: 'كبيرة' }, on)).toEqual(['كبـيرة']);
    expect(found({ text: 'اغلقت' }, on)).toEqual(['أُغلقت']);
    expect(found({ text: 'عَلي' }, segment('على الطريق'))).toEqual(['على']);
  });

  it('tells capital from small letters only where asked', () => {
    const on = segment('', 'The US told us.');
    expect(found({ text: 'us' }, on)).toEqual(['US', 'us']);
    expect(found({ text: 'us', matchCase: true }, on)).toEqual(['us']);
  });

  it('finds whole words, and a word after a part of one', () => {
    expect(found({ text: 'art', wholeWords: true }, segment('', 'part artful art'))).toEqual(['art']);
    expect(hits({ text: 'aa', wholeWords: true }, segment('', 'aaa aa'))[0]?.place.start).toBe(4);
    expect(found({ text: 'وزير', wholeWords: true }, segment('الوزير وزيرٌ'))).toEqual(['وزيرٌ']);
  });

  it('keeps to a side, and to the English that stands', () => {
    const on = segment('2 US', '', 'US 2', '2');
    expect(hits({ text: '2' }, on).map(({ place }) => [place.side, place.paragraph])).toEqual([
      ['source', 0],
      ['target', 0],
      ['target', 1],
    ]);
    expect(hits({ text: '2', side: 'source' }, on)).toHaveLength(1);
    expect(hits({ text: '2', side: 'target' }, on)).toHaveLength(2);
    const out: Segment = { ...on, state: 'left-out', leftOut: { code: 'page-text' } };
    expect(hits({ text: '2' }, out).map(({ place }) => place.side)).toEqual(['source']);
  });

  it('takes signs of patterns as they are', () => {
    expect(found({ text: '$1.8 (b' }, segment('', 'cost $1.8 (bn)'))).toEqual(['$1.8 (b']);
  });
});

describe('finding a pattern', () => {
  it('catches groups, in folded Arabic too', () => {
    const on = segment('١٢ دولارًا', 'paid 12 dollars');
    expect(hits({ text: '(\\d+) (dollars)', regex: true, side: 'target' }, on)[0]?.groups).toEqual([
      '12',
      'dollars',
    ]);
    expect(found({ text: 'دولار[أإ]', regex: true, side: 'source' }, on)).toEqual(['دولارًا']);
  });

  it('says what is wrong with it, or with its replacement', () => {
    const bad = searchOf({ ...PLAIN, text: '(a', regex: true });
    expect(bad.ok ? null : bad.error.code).toBe('pattern-invalid');
    const group = searchOf({ ...PLAIN, text: '(a)', regex: true }, '$2');
    expect(group.ok ? null : group.error.code).toBe('pattern-group');
  });

  it('finds more than a rule would flag', () => {
    expect(hits({ text: 'a', regex: true }, segment('', 'a '.repeat(900)))).toHaveLength(900);
  });
});

describe('replacing', () => {
  const replaced = (on: Segment, query: Partial<Query>, words: string): readonly Segment[] => {
    const search = searchOf({ ...PLAIN, ...query });
    if (!search.ok) throw new Error(search.error.code);
    return replaceAll([on], search.value, words, query.regex ?? false);
  };

  it('fills in groups of a pattern and nothing else', () => {
    const on = segment('', 'on 5 May and 6 June');
    expect(replaced(on, { text: '(\\d) (\\w+)', regex: true }, '$2 $1')[0]?.target).toEqual([
      'on May 5 and June 6',
    ]);
    expect(replaced(on, { text: '5' }, '$1')[0]?.target).toEqual(['on $1 May and 6 June']);
  });

  it('leaves blank lines, the Arabic, and what is left out alone', () => {
    const on: Segment = { ...segment('US', '', 'US', '', 'the US'), state: 'reviewed' };
    expect(replaced(on, { text: 'US' }, 'U.S.')).toEqual([
      { ...on, state: 'draft', target: ['', 'U.S.', '', 'the U.S.'] },
    ]);
    expect(
      replaced({ ...on, state: 'left-out', leftOut: { code: 'page-text' } }, { text: 'US' }, 'x'),
    ).toEqual([]);
    expect(replaced(on, { text: 'absent' }, 'x')).toEqual([]);
  });
});

describe('laws', () => {
  const letters = fc.constantFrom(...'اأإآيىةهوؤبكَُّـ aAbBéİ.,', '😀', '😁', '\u{10400}');
  const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));
  const words = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  const lower = (raw: string): string => [...raw].map((letter) => letter.toLowerCase()).join('');

  it('every hit reads as what was sought, in order, none over another, no letter cut', () => {
    fc.assert(
      fc.property(text, text, words, fc.boolean(), (source, target, sought, matchCase) => {
        const on = segment(source, target);
        let last = { side: 'source', end: 0 };
        for (const hit of hits({ text: sought, matchCase }, on)) {
          const { side, start, end } = hit.place;
          expect(start).toBeGreaterThanOrEqual(side === last.side ? last.end : 0);
          expect(end).toBeGreaterThan(start);
          last = hit.place;
          const read = (raw: string): string => {
            const folded = side === 'source' ? fold(raw) : raw;
            return matchCase ? folded : lower(folded);
          };
          const whole = wordsOf(on, hit);
          expect(whole).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
          expect(read(whole)).toContain(read(sought));
        }
      }),
    );
  });

  it('what is there is found', () => {
    fc.assert(
      fc.property(text, words, text, (before, sought, after) => {
        const on = segment('', before + sought + after);
        fc.pre(on.target[0]?.trim() !== '');
        expect(hits({ text: sought, matchCase: true }, on).length).toBeGreaterThan(0);
      }),
    );
  });

  it('after a replacement of all none is left, unless it made new ones', () => {
    fc.assert(
      fc.property(text, words, (target, sought) => {
        const on = segment('', target);
        const search = searchOf({ ...PLAIN, text: sought, side: 'target' });
        if (!search.ok) throw new Error(search.error.code);
        // A sign that no text has: it can neither be found nor make a hit with its neighbours.
        const after = replaceAll([on], search.value, '§', false);
        expect(after.length).toBe(search.value(on).length > 0 ? 1 : 0);
        expect(after.flatMap((each) => search.value(each))).toEqual([]);
        expect(after[0]?.target[0]?.split('§').length ?? 1).toBe(search.value(on).length + 1);
      }),
    );
  });
});

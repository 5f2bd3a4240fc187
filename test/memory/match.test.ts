import { describe, expect, it } from 'vitest';
import { refigure } from '../../core/memory/figures.ts';
import { EnglishNames } from '../../core/memory/known-names.ts';
import { bestMatches, matchOf as matchWith, type Paragraph } from '../../core/memory/match.ts';
import type { MemoryUnit } from '../../core/memory/unit.ts';

const unit = (source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit => ({
  ...{ id: 1, source, target, before: null, after: null, author: '', at: 0 },
  ...{ origin: 'Story', document: null, segment: null },
  ...more,
});
const asked = (source: string, before: string | null = null, after: string | null = null): Paragraph => ({
  source,
  before,
  after,
});
const matchOf = (paragraph: Paragraph, known: MemoryUnit, names = new EnglishNames([])) =>
  matchWith(paragraph, known, names);
const SOURCE = 'وصل 12 وزيرا إلى العاصمة صباح الأحد في زيارة رسمية';
const TARGET = '12 ministers reached the capital on Sunday morning on an official visit';

describe('a match', () => {
  it.each([
    ['the same Arabic', SOURCE, 'exact', 100],
    ['other spaces and digits', ' وصل ١٢ وزيرا  إلى العاصمة صباح الأحد في زيارة رسمية', 'exact', 100],
    ['other signs', 'وصل 12 وزيراً إلى العاصمة، صباح الأحد، في زيارة رسمية.', 'signs', 99],
    ['another figure', 'وصل 15 وزيرا إلى العاصمة صباح الأحد في زيارة رسمية', 'figures', 98],
    ['another figure and weekday', SOURCE.replace('12', '15').replace('الأحد', 'الاثنين'), 'figures', 98],
    ['another particle', 'وصل 12 وزيرا إلى العاصمة صباح الأحد بزيارة رسمية', 'fuzzy', 87],
    ['another word', 'وصل 12 وزيرا إلى المدينة صباح الأحد في زيارة رسمية', 'fuzzy', 90],
  ])('of %s is scored', (_, source, kind, score) => {
    expect(matchOf(asked(source), unit(SOURCE, TARGET))).toMatchObject({ kind, score });
  });

  it('between the same neighbours is better than one of the same words', () => {
    const known = unit(SOURCE, TARGET, { before: 'عنوان', after: null });
    expect(matchOf(asked(SOURCE, 'عنوان'), known)).toMatchObject({ kind: 'context', score: 101 });
    expect(matchOf(asked(SOURCE, 'عنوان آخر'), known)).toMatchObject({ kind: 'exact', score: 100 });
    expect(matchOf(asked(SOURCE, 'عنوان', 'خاتمة'), known)).toMatchObject({ kind: 'exact' });
    expect(matchOf(asked(SOURCE), unit(SOURCE, TARGET))).toMatchObject({ kind: 'exact' });
  });

  it('says what differs in the Arabic', () => {
    const { changes } = matchOf(asked('وصل الوفد إلى القاهرة'), unit('وصل الوفد إلى بغداد', 'x'));
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'بغداد' },
      { kind: 'added', text: 'القاهرة' },
    ]);
  });

  it('counts a figure that the English does not say as a word', () => {
    const found = matchOf(asked('وصل 15 وزيرا'), unit('وصل 12 وزيرا', 'Several ministers came'));
    expect(found).toMatchObject({ kind: 'fuzzy', score: 66, missed: 1, target: 'Several ministers came' });
  });
});

describe('figures', () => {
  it.each([
    ['قتل 15 شخصا', 'قتل 12 شخصا', '12 people were killed', '15 people were killed', ['15']],
    ['بنسبة ٣٫٥ في المئة', 'بنسبة 2.5 في المئة', 'by 2.5 percent', 'by 3.5 percent', ['3.5 percent']],
    ['خسر 1500 دولار', 'خسر 1200 دولار', 'lost $1,200', 'lost $1,500', ['1,500']],
    ['في عام 2026', 'في عام 2025', 'in 2025', 'in 2026', ['2026']],
    ['يوم الاثنين', 'يوم الثلاثاء', 'on Tuesday', 'on Monday', ['Monday']],
  ])('of %s are put into the English of %s', (now, then, english, expected, put) => {
    const { target, places, missed } = refigure(now, then, english);
    expect({ target, missed }).toEqual({ target: expected, missed: 0 });
    expect(places.map(({ start, end }) => target.slice(start, end).replace('$', ''))).toEqual(put);
  });

  it('that the English lacks, or that are more or fewer, are told and leave the English as it is', () => {
    expect(refigure('قتل 15 شخصا', 'قتل 12 شخصا', 'several were killed')).toMatchObject({
      ...{ target: 'several were killed', differing: 1, missed: 1 },
    });
    expect(refigure('قتل 15 شخصا', 'قتل شخص', 'one was killed')).toMatchObject({ differing: 1, missed: 1 });
    expect(refigure('قتل 12 شخصا', 'قتل 12 شخصا', '12 died')).toEqual({
      ...{ target: '12 died', places: [], differing: 0, missed: 0, swaps: [] },
    });
  });
});

it('offers each English of an Arabic once, the best and latest first', () => {
  const of = (id: number, target: string, at: number) =>
    matchOf(asked('قال الوزير'), unit('قال الوزير', target, { id, at }));
  const best = bestMatches([of(1, 'A', 1), of(2, 'B', 3), of(3, 'A', 2), of(4, 'C', 0)], 2);
  expect(best.map(({ unit: { id } }) => id)).toEqual([2, 3]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnglishNames } from '../../core/memory/known-names.ts';
import { matchOf } from '../../core/memory/match.ts';
import type { MemoryUnit } from '../../core/memory/unit.ts';

const unit = (source: string, target: string): MemoryUnit => ({
  ...{ id: 1, source, target, before: null, after: null, author: '', at: 0 },
  ...{ origin: 'Story', document: null, segment: null },
});
const remembered = new EnglishNames([
  { id: '1', english: 'Karim Rashwan', arabic: ['كريم رشوان'], author: '', at: 0 },
]);
const match = (asked: string, source: string, target: string, names = remembered) =>
  matchOf({ source: asked, before: null, after: null }, unit(source, target), names);

describe('names of a remembered English', () => {
  it.each([
    [
      'a person for one that only the unit has',
      'وصل دونالد ترامب إلى المدينة مساء',
      'وصل مارتن كيندال إلى المدينة مساء',
      'Martin Kendall reached the city in the evening',
      'Donald Trump reached the city in the evening',
      ['Donald Trump'],
    ],
    [
      'a person whose name an editor decided',
      'وصل كريم رشوان إلى المدينة مساء',
      'وصل مارتن كيندال إلى المدينة مساء',
      'Martin Kendall reached the city in the evening',
      'Karim Rashwan reached the city in the evening',
      ['Karim Rashwan'],
    ],
    [
      'a country',
      'عاد الوفد أمس من فرنسا إلى بلاده',
      'عاد الوفد أمس من اليونان إلى بلاده',
      'The delegation returned from Greece yesterday',
      'The delegation returned from France yesterday',
      ['France'],
    ],
    [
      'a capital for a city',
      'عاد الوفد أمس من دمشق إلى بلاده',
      'عاد الوفد أمس من حلب إلى بلاده',
      'The delegation returned from Aleppo yesterday',
      'The delegation returned from Damascus yesterday',
      ['Damascus'],
    ],
    [
      'a nationality, with the article before it',
      'وصل وزير عراقي إلى المدينة مساء',
      'وصل وزير يوناني إلى المدينة مساء',
      'A Greek minister reached the city in the evening',
      'An Iraqi minister reached the city in the evening',
      ['An Iraqi'],
    ],
    [
      'a name that the English says twice',
      'قال ترامب إن الحزب سيفوز',
      'قال بايدن إن الحزب سيفوز',
      'Biden said Biden’s party would win',
      'Trump said Trump’s party would win',
      ['Trump', 'Trump'],
    ],
    [
      'a name with a particle before both',
      'هذا البيان موجه لترامب وحده',
      'هذا البيان موجه لبايدن وحده',
      'This statement is meant for Biden alone',
      'This statement is meant for Trump alone',
      ['Trump'],
    ],
  ])('are put right: %s', (_, asked, source, target, expected, put) => {
    const found = match(asked, source, target);
    expect(found).toMatchObject({ kind: 'names', score: 97, target: expected, missed: 0 });
    expect(found.figures.map(({ start, end }) => found.target.slice(start, end))).toEqual(put);
  });

  it('go with figures, and with other words that differ', () => {
    expect(
      match('قتل 15 شخصا في فرنسا أمس', 'قتل 12 شخصا في اليونان أمس', '12 people died in Greece yesterday'),
    ).toMatchObject({ kind: 'names', target: '15 people died in France yesterday', missed: 0 });
    const found = match(
      'عاد الوفد اليوم من فرنسا',
      'عاد الوفد أمس من اليونان',
      'They returned from Greece yesterday',
    );
    expect(found).toMatchObject({ kind: 'fuzzy', score: 80, target: 'They returned from France yesterday' });
  });

  it.each([
    ['a name nobody knows', 'وصل زفرتك إلى المدينة', 'وصل بايدن إلى المدينة', 'Biden reached the city'],
    ['a word that is no name', 'وصل الرجل إلى المدينة', 'وصل بايدن إلى المدينة', 'Biden reached the city'],
    ['another particle', 'رسالة لترامب اليوم', 'رسالة بايدن اليوم', 'A letter of Biden today'],
    [
      'a country for a nationality',
      'زار المتحف وفد فرنسا',
      'زار المتحف وفد يوناني',
      'A Greek delegation saw the museum',
    ],
    ['a country without article', 'عاد من الولايات المتحدة', 'عاد من اليونان', 'He returned from Greece'],
    [
      'a name that the English does not have',
      'قال ترامب إنه عاد',
      'قال بايدن إنه عاد',
      'He said he had returned',
    ],
  ])('stay for %s', (_, asked, source, target) => {
    expect(match(asked, source, target)).toMatchObject({ kind: 'fuzzy', target, figures: [] });
  });

  it('are there and back again the same English', () => {
    const cities = [
      ['باريس', 'Paris'],
      ['برلين', 'Berlin'],
      ['مدريد', 'Madrid'],
      ['دمشق', 'Damascus'],
      ['بغداد', 'Baghdad'],
    ] as const;
    const one = fc.constantFrom(...cities);
    fc.assert(
      fc.property(one, one, ([arabic, english], [other, expected]) => {
        const say = (city: string) => `وصل الوزير إلى ${city} صباح اليوم`;
        const there = match(say(other), say(arabic), `The minister reached ${english} this morning`);
        expect(there.target).toBe(`The minister reached ${expected} this morning`);
        const back = match(say(arabic), say(other), there.target);
        expect(back.target).toBe(`The minister reached ${english} this morning`);
      }),
    );
  });
});

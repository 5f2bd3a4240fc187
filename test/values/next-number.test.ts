import { expect, it } from 'vitest';
import { numbersToCopy } from '../../core/values/next-number.ts';

it('writes the numbers of the Arabic as English news does', () => {
  const { all } = numbersToCopy(
    'قتل ٢٥٠٠ شخص في عام 2023 وبلغت الخسائر 1.8 مليار دولار أي 12٪ من الناتج',
    [],
  );
  expect(all).toEqual(['2,500', '2023', '1.8 billion', '12%']);
});

it('names first what the English lacks', () => {
  const source = 'أصيب 14 شخصا وقتل 3 في 25 غارة';
  expect(numbersToCopy(source, ['Fourteen were hurt in 25 raids.']).lacking).toEqual(['3']);
  expect(numbersToCopy(source, ['14 were hurt and three killed in 25 raids.']).lacking).toEqual([]);
});

it('misses a number that stands twice in the Arabic and once in the English', () => {
  expect(numbersToCopy('قتل 12 وأصيب 12', ['12 were killed.']).lacking).toEqual(['12']);
});

it('finds none where there is none', () => {
  expect(numbersToCopy('وصل الوفد إلى القاهرة', [])).toEqual({ lacking: [], all: [] });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextView } from '../../core/text/view.ts';
import { englishQuantities } from '../../core/values/english.ts';
import { found } from './read.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['twenty-nine people were freed', ['twenty-nine: 29']],
  ['a hundred and fifty tents', ['a hundred and fifty: 150']],
  ['two and a half million dollars', ['two and a half million: 2500000|2000000 money/dollar']],
  ['half a million votes', ['half a million: 500000']],
  ['a loan of $1.2m', ['1.2m: 1200000|1.2 money/dollar']],
  ['a $300+ billion plan', ['300+ billion: 300000000000 money/dollar']],
  ['five to ten per cent', ['five: 5', 'ten per cent: 10']],
  ['between 5 and 10 million', ['5: 5|5000000', '10 million: 10000000']],
  ['a 34-year-old man', ['34: 34 time/year']],
  ['in the 1990s', ['1990s: 1990|90']],
  ['Nov. 6, 2025', ['6: 6', '2025: 2025', 'Nov: month 11']],
  ['on May 5', ['5: 5', 'May: month 5']],
  ['they may march', []],
  ['at 3:30 p.m. Monday', ['3:30 p.m.: 3.3|c3:30|t210', 'Monday: weekday 1']],
  ['by 15:30', ['15:30: 15.3|c15:30|t210']],
  ['at 6 a.m.', ['6 a.m.: 6|t360']],
  ['tens of thousands marched', ['tens of thousands: v10000']],
  ['the 21st century', ['21st: 21']],
  ['three decades', ['three: 3|30 time/decade']],
  ['the war of 1914-18', ['1914: 1914', '18: 18|1918']],
  ['call 116 123', ['116: 116|116123', '123: 123|116123']],
  ['10-foot waves', ['10: 10 length/foot']],
];

describe('englishQuantities', () => {
  it.each(CASES)('reads %s', (text, expected) => {
    expect(found(englishQuantities, text)).toEqual(expected);
  });

  it('takes F-35, COVID-19 and 4K for names that meet a number and are never missed', () => {
    const { values } = englishQuantities(new TextView('F-35, COVID-19, a 4K screen'));
    expect(values.filter((value) => value.digits).map((value) => value.weight)).toEqual([
      'loose',
      'loose',
      'loose',
    ]);
  });

  it('reads every whole number below a billion as its digits say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (amount) => {
        const [plain] = englishQuantities(new TextView(`about ${amount} voters`)).values;
        const [grouped] = englishQuantities(
          new TextView(`about ${amount.toLocaleString('en-US')} voters`),
        ).values;
        expect([plain?.amount, grouped?.amount]).toEqual([amount, amount]);
      }),
    );
  });
});

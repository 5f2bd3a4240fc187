import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextView } from '../../core/text/view.ts';
import { arabicQuantities } from '../../core/values/arabic.ts';
import { anyText, found } from './read.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ثلاثة عشر ألفا', ['ثلاثة عشر ألفا: 13000']],
  ['مليونين ومئتي ألف', ['مليونين ومئتي ألف: 2200000']],
  ['خمسة وعشرون نائبا', ['خمسة وعشرون: 25']],
  ['خمسة وعشرة', ['خمسة: 5', 'وعشرة: 10']],
  ['ألف وتسعمائة وخمسة وأربعون', ['ألف وتسعمائة وخمسة وأربعون: 1945']],
  ['مئة وعشرين ألف خيمة', ['مئة وعشرين ألف: 120000']],
  ['أحد عشر لاعبا', ['أحد عشر: 11']],
  ['المادة الثالثة والعشرون', ['الثالثة والعشرون: 23']],
  ['القرن التاسع عشر', ['التاسع عشر: 19']],
  ['مليون ونصف المليون جنيه', ['مليون ونصف المليون: 1500000|v1000000 money/pound']],
  ['نصف مليون لاجئ', ['نصف مليون: 500000']],
  ['٣٫٥ مليون دولار', ['٣٫٥ مليون: 3500000 money/dollar']],
  ['٢٬٢٠٠ يورو', ['٢٬٢٠٠: 2200 money/euro']],
  ['۴۵٪ من الأصوات', ['۴۵٪: 45']],
  ['15 في المائة', ['15 في المائة: 15']],
  ['30 بالمئة', ['30 بالمئة: 30']],
  ['عشرات الآلاف', ['عشرات الآلاف: v10000']],
  ['تسعينيات القرن', ['تسعينيات: 90|1990']],
  ['الساعة الثالثة والنصف عصرا', ['الثالثة والنصف: 3.3|t210']],
  ['الساعة الخامسة إلا ربعا', ['الخامسة إلا ربعا: 4.45|t285']],
  ['الساعة 6 صباحا', ['6: 6|t360']],
  ['6 تشرين الثاني/نوفمبر 2025', ['6: 6', '2025: 2025', 'تشرين الثاني: month 11', 'نوفمبر: month 11']],
  ['في 12 غشت 2021', ['12: 12', '2021: 2021', 'غشت: month 8']],
  ['3 رمضان', ['3: 3', 'رمضان: month 109']],
  ['يوم الأربعاء', ['الأربعاء: weekday 3']],
  ['يمارس حقه', []],
  ['أحد المارة', []],
  ['35 درجة مئوية', ['35: 35 temperature/c,temperature/c']],
  ['ثلاثة عقود', ['ثلاثة: 3|30 time/decade']],
];

describe('arabicQuantities', () => {
  it.each(CASES)('reads %s', (text, expected) => {
    expect(found(arabicQuantities, text)).toEqual(expected);
  });

  it('implies two by a dual', () => {
    const { values } = arabicQuantities(new TextView('فاز في مباراتين'));
    expect(values.map((value) => [value.amount, value.weight])).toEqual([[2, 'loose']]);
  });

  it('reads the digits of all three sets alike', () => {
    const sets = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 99_999_999 }), fc.constantFrom(...sets), (amount, set) => {
        const digits = String(amount).replace(/\d/gu, (digit) => set[Number(digit)] ?? digit);
        expect(arabicQuantities(new TextView(`نحو ${digits} ناخب`)).values[0]?.amount).toBe(amount);
      }),
    );
  });

  it('keeps every value inside the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of arabicQuantities(new TextView(text)).values) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});

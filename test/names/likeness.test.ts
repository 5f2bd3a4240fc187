import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../values/read.ts';
import { isLike, likeness, SAME_NAME } from '../../core/names/likeness.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Washington', 'واشنطن'],
  ['Washington', 'لواشنطن'],
  ['Gorbachev', 'غورباتشوف'],
  ['Gorbachev', 'جورباتشوف'],
  ['Merkel', 'ميركل'],
  ['Macron', 'ماكرون'],
  ['Netanyahu', 'نتنياهو'],
  ['Pelosi', 'بيلوسي'],
  ['Kavanaugh', 'كافانو'],
  ['Vladimir', 'فلاديمير'],
  ['Kovacic', 'كوفاتشيتش'],
  ['Macedonia', 'مقدونيا'],
  ['Chicago', 'شيكاغو'],
  ['Jakarta', 'وجاكرتا'],
  ['Thatcher', 'تاتشر'],
  ['Philips', 'فيليبس'],
  ['Xavier', 'كزافييه'],
  ['al-Sadr', 'الصدر'],
  ['Khamenei', 'خامنئي'],
  ['Zelenskyy', 'زيلينسكي'],
  ['Hughes', 'هيوز'],
  ['Wright', 'رايت'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['Trump', 'روبيو'],
  ['Mueller', 'روزنشتاين'],
  ['Ford', 'فاينشتاين'],
  ['Prague', 'واشنطن'],
  ['Scotland', 'العراق'],
  ['Lamb', 'دونالد'],
  ['Hassan', 'محمود'],
];

describe('likeness', () => {
  it.each(SAME)('takes %s and %s for one name', (latin, arabic) => {
    expect(likeness(latin, arabic)).toBeGreaterThanOrEqual(SAME_NAME);
  });

  it.each(OTHER)('takes %s and %s for two', (latin, arabic) => {
    expect(likeness(latin, arabic)).toBeLessThan(0.6);
  });

  it('stays between 0 and 1 on any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (latin, arabic) => {
        const found = likeness(latin, arabic);
        expect(found >= 0 && found <= 1).toBe(true);
      }),
    );
  });

  it('is told to be enough exactly where it is, names and chance alike', () => {
    const latin = fc.oneof(
      fc.stringMatching(/^[A-Z][a-z]{2,9}$/u),
      fc.constantFrom(...SAME.map(([name]) => name)),
    );
    const arabic = fc.oneof(
      fc.stringMatching(/^[ء-غف-ي]{2,9}$/u),
      fc.constantFrom(...SAME.map(([, word]) => word)),
    );
    fc.assert(
      fc.property(latin, arabic, fc.constantFrom(0.42, 0.6, SAME_NAME, 0.9), (name, word, least) => {
        expect(isLike(name, word, least)).toBe(likeness(name, word) >= least);
      }),
      { numRuns: 3000 },
    );
  });
});

import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { spelling as english } from '../en/spelling.ts';

export const spelling: ArabicOf<typeof english> = {
  title: 'معجم المكتبة',
  hint: 'كلمات تقبلها قاعدة الإملاء في كل وثيقة، كيفما كُتبت حروفها الكبيرة والصغيرة.',
  word: 'الكلمة',
  noWord: 'كلمة واحدة من حروف لا غير.',
  add: 'أضف',
  added: 'أُضيفت «{{word}}» إلى المعجم.',
  empty: 'لم تُضف كلمة بعد.',
  count_zero: 'لا كلمات',
  count_one: 'كلمة واحدة',
  count_two: 'كلمتان',
  count_few: '{{count, number}} كلمات',
  count_many: '{{count, number}} كلمة',
  count_other: '{{count, number}} كلمة',
  remove: 'احذف',
  removeWord: 'حذف «{{word}}»',
  removed: 'حُذفت «{{word}}» من المعجم.',
  more_zero: 'لا مزيد',
  more_one: 'أظهر كلمة أخرى',
  more_two: 'أظهر كلمتين أخريين',
  more_few: 'أظهر {{count, number}} كلمات أخرى',
  more_many: 'أظهر {{count, number}} كلمة أخرى',
  more_other: 'أظهر {{count, number}} كلمة أخرى',
  failed: 'تعذّر تغيير المعجم. {{error}}',
};

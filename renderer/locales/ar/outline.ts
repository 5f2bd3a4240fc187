import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { outline as english } from '../en/outline.ts';

export const outline: ArabicOf<typeof english> = {
  title: 'الفهرس',
  none: 'لا مقطع يجتاز التصفية.',
  flagged: 'فيه تنبيهات مفتوحة',
  filter: 'تصفية المقاطع',
  closeFilter: 'أغلق التصفية واعرض الكل',
  allStates: 'كل الحالات',
  allKinds: 'كل الأنواع',
  allFlags: 'بتنبيهات وبدونها',
  anyFlag: 'بتنبيهات مفتوحة',
  states: {
    unreviewed: 'لم يُراجع',
    reviewed: 'رُوجع',
    'left-out': 'متروك',
    corrected: 'تغيّرت عربيته',
  },
  found_zero: 'لا مقاطع',
  found_one: 'مقطع واحد',
  found_two: 'مقطعان',
  found_few: '{{count, number}} مقاطع',
  found_many: '{{count, number}} مقطعًا',
  found_other: '{{count, number}} مقطع',
  place: '{{at, number}} من {{count, number}}',
  previous: 'السابق',
  next: 'التالي',
};

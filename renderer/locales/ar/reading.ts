import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { reading as english } from '../en/reading.ts';

export const reading: ArabicOf<typeof english> = {
  title: 'كيف تُقرأ',
  loading: 'جارٍ البحث…',
  literally: 'حرفيًا:',
  proposed: 'المقترح:',
  about: '≈ تقريبًا',
  aboutLong: '≈ الحركات لا تُكتب، فما ليس في القوائم قُدّرت حركاته تقديرًا.',
  from: {
    glossary: 'المسرد:',
    name: 'اسم:',
    number: 'عدد:',
    date: 'تاريخ:',
    phrase: 'المقصود:',
  },
};

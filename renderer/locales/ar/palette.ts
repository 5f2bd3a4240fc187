import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { palette as english } from '../en/palette.ts';

export const palette: ArabicOf<typeof english> = {
  title: 'الأوامر',
  filter: 'ماذا تريد أن تفعل؟',
  none: 'لا أمر بهذه الكلمات.',
  go: 'انتقل',
  number: 'رقم المقطع، من 1 إلى {{last, number}}',
  noSegment: 'أرقام المقاطع من 1 إلى {{last, number}}.',
  commands: {
    export: 'تصدير…',
    exportChanges: 'تصدير ما تغيّر…',
    fillFromMemory: 'املأ الإنجليزية الفارغة من الذاكرة…',
    fillFromService: 'املأ الإنجليزية الفارغة من خدمة الترجمة…',
    handOver: 'تسليم الوثيقة…',
    signOff: 'اعتماد الوثيقة…',
    backToWork: 'إعادة الوثيقة إلى العمل',
    newDocument: 'وثيقة جديدة…',
    review: 'عرض المراجعة',
    compare: 'مقارنة النسخ',
    names: 'عرض الأسماء',
    library: 'عرض المكتبة',
    terms: 'عرض المسرد',
    quality: 'عرض جودة الوثائق',
    settings: 'عرض الإعدادات',
    largerType: 'تكبير النصين',
    smallerType: 'تصغير النصين',
  },
};

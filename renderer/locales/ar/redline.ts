import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { redline as english } from '../en/redline.ts';

export const redline: ArabicOf<typeof english> = {
  open: 'صدّر التغييرات…',
  openFromText: 'التغييرات والسجل…',
  title: 'تصدير التغييرات',
  what: 'ما يُصدَّر',
  whats: { redline: 'تغييرات نسختين', report: 'تقرير السجل' },
  format: 'الصيغة',
  formats: { docx: 'مستند وورد', html: 'صفحة ويب', json: 'بيانات (JSON)' },
  formatHints: {
    docx: 'تغييرات متتبَّعة تُقبل أو تُرفض، والملاحظات والأسباب تعليقات',
    html: 'للقراءة والطباعة',
    json: 'لبرامج أخرى، ومعها العربية دائمًا',
  },
  arabic: 'العربية بجانب الإنجليزية',
  arabicHint: 'عمودان، مقطعًا بمقطع',
  reportHint:
    'صفحة ويب تُطبع وتُوقَّع: كل النسخ بمحررها ووقتها وسببها، وكل تغيير من القديم إلى الجديد، وما أُصلح من التنبيهات وما استجدّ، والتنبيهات المصروفة بأسبابها.',
};

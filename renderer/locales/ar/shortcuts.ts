import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { shortcuts as english } from '../en/shortcuts.ts';

export const shortcuts: ArabicOf<typeof english> = {
  title: 'اختصارات لوحة المفاتيح',
  everywhere: 'في كل مكان',
  inReview: 'في المراجعة',
  inCompare: 'في المقارنة',
  saveRevision: 'حفظ نسخة',
  sheet: 'عرض هذه القائمة',
  nextFlag: 'التنبيه التالي',
  previousFlag: 'التنبيه السابق',
  applyFix: 'إصلاح التنبيه الحالي',
  dismissFlag: 'صرف التنبيه الحالي',
  confirm: 'وضع علامة «رُوجع» والمتابعة',
  leaveOut: 'ترك المقطع أو إعادته',
  undo: 'تراجع',
  redo: 'إعادة',
  nextChange: 'التغيير التالي',
  takeChange: 'أعِد التغيير أو اعتمِده',
  reading: 'نص واحد، جنبًا إلى جنب، قائمة',
  previousChange: 'التغيير السابق',
  closeDialog: 'إغلاق نافذة أو قائمة',
  giveUp: 'أعطِ الفقرة للمقطع السابق',
  giveDown: 'أعطِ الفقرة للمقطع التالي',
  newParagraph: 'إضافة فقرة إلى المقطع',
};

import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { status as english } from '../en/status.ts';

export const status: ArabicOf<typeof english> = {
  label: 'الحالة',
  saved: 'محفوظ',
  savedAgo: 'حُفظ {{when}}',
  savedNow: 'حُفظ الآن',
  saving: 'جارٍ الحفظ…',
  unsaved: 'لم يُحفظ بعد',
  failed: 'لم يُحفظ: {{why}}',
  conflict: 'لم يُحفظ: غيّرت نافذة أخرى هذه الوثيقة',
  decide: 'اختر…',
  unanswered: 'لم يُحفظ: البرنامج لا يجيب. ما تكتبه محفوظ في هذا المتصفح إلى أن يجيب.',
  revisionAndDraft: 'النسخة {{number, number}} + مسودة',
  draftOnly: 'مسودة',
  reviewed: 'روجع {{settled, number}} من {{total, number}}',
  critical: '{{n, number}} حرج',
  major: '{{n, number}} كبير',
  minor: '{{n, number}} صغير',
  neutral: '{{n, number}} محايد',
  open: 'مفتوح: {{list}}',
  noneOpen: 'لا تنبيهات مفتوحة',
  checking: 'جارٍ الفحص…',
  language: 'لغة البرنامج',
};

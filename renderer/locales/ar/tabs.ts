import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { tabs as english } from '../en/tabs.ts';

export const tabs: ArabicOf<typeof english> = {
  label: 'الوثائق المفتوحة',
  untitled: 'وثيقة',
  close: 'أغلق «{{title}}»',
  closeThis: 'أغلق التبويب',
  saving: 'يُحفظ الآن',
  unsaved: 'لم يُحفظ بعد',
  failed: 'تعذّر حفظه',
  conflict: 'لم يُحفظ: غيّرته نافذة أخرى',
};

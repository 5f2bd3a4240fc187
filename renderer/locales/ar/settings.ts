import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: ArabicOf<typeof english> = {
  title: 'الإعدادات',
  language: 'اللغة',
  languages: { en: 'English', ar: 'العربية' },
  theme: 'المظهر',
  themes: { system: 'كما في النظام', light: 'فاتح', dark: 'داكن' },
  author: 'اسمك',
  authorHint: 'تُوقَّع به النسخ التي تحفظها والتنبيهات التي تصرفها.',
  failed: 'تعذّر حفظ الإعداد: {{why}}',
  about: 'عن البرنامج',
  version: 'الإصدار',
  home: 'مكتبتك في',
  shortcuts: 'اختصارات لوحة المفاتيح',
  showShortcuts: 'اعرض الاختصارات',
};

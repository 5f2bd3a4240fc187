import type { ArabicOf } from '../../i18n/locale-shape.ts';
import type { newDocument as english } from '../en/new-document.ts';

export const newDocument: ArabicOf<typeof english> = {
  title: 'وثيقة جديدة',
  way: 'مصدر النص',
  paste: 'لصق نص',
  files: 'ملفات',
  name: 'العنوان',
  nameHint: 'إن تُرك فارغًا فأول فقرة عربية هي العنوان.',
  nameHintFiles: 'إن تُرك فارغًا فاسم الملف هو العنوان.',
  source: 'العربية',
  sourceHint: 'السطر الفارغ ينهي الفقرة.',
  target: 'الإنجليزية، إن وُجدت',
  targetHint: 'بعدد فقرات العربية وعلى ترتيبها.',
  choose: 'اختر الملفات…',
  chooseAgain: 'اختر غيرها…',
  dropHere: 'أفلت هنا ملفًّا أو ملفين',
  filesHint:
    'ملف فيه العربية، أو معه ثانٍ فيه الإنجليزية: نص بين فقراته أسطر فارغة، أو وورد (docx). وقد يجمعهما مستند وورد واحد في عمودين. أو وثيقة واحدة من وثائق مُراجِع.',
  changes: 'التغييرات المتتبَّعة في وورد',
  takings: { accept: 'عُدّها مقبولة', reject: 'ارفضها' },
  remove: 'أزل «{{name}}»',
  tooMany: 'الوثيقة من ملف أو ملفين، واخترت {{number, number}}. أبقِ العربية وإنجليزيتها.',
  emptySource: 'الصق النص العربي أولًا.',
  noFiles: 'اختر ملفًّا أولًا.',
  make: 'أنشئ الوثيقة',
  cameFrom: 'خرج هذا الملف من «{{title}}»',
  returned: { over: 'طابقه على تلك الوثيقة', new: 'أنشئ وثيقة جديدة' },
  layOver: 'قارن',
  making: 'جارٍ القراءة…',
  made: 'أُنشئت «{{title}}».',
  size: '{{size}} ك.ب',
};

import type { StartTexts } from '../start-texts.ts';

export const START_TEXTS: StartTexts = {
  building: 'يجري بناء ما تغيّر منذ آخر تشغيل…',
  buildFailed: 'تعذّر البناء، والسبب في الرسائل أعلاه.',
  fetching: 'يجري جلب Electron لنافذة سطح المكتب، لمدة 20 ثانية على الأكثر…',
  desktop: 'تُفتح نافذة سطح المكتب.',
  reasons: {
    asked: 'يعمل البرنامج في المتصفح كما يطلب MURAJI_SHELL.',
    'no-display': 'يعمل البرنامج في المتصفح: لا شاشة لهذا الجهاز تُعرض عليها نافذة.',
    'no-electron': 'يعمل البرنامج في المتصفح: ‏Electron الذي يعرض النافذة غير مثبّت.',
    'not-fetched': 'يعمل البرنامج في المتصفح: تعذّر جلب Electron خلال 20 ثانية.',
    'not-started': 'يعمل البرنامج في المتصفح: ‏Electron موجود لكنه لا يبدأ على هذا الجهاز.',
  },
  address: 'عنوان مُراجِع: {{address}}',
  howToEnd: 'لا يعمل العنوان إلا على هذا الجهاز، وحتى إنهاء البرنامج بـ Ctrl-C.',
  ended: 'حُفظ كل شيء. إلى اللقاء.',
  library: 'المكتبة: {{path}}',
  sampleFailed: 'تعذّر تحميل وثيقتَي المثال. {{error}}',
  portTaken: 'تعذّر استخدام المنفذ {{port}}؛ اضبط MURAJI_PORT على منفذ آخر أو احذفه.',
  badPort: 'يجب أن يكون MURAJI_PORT عددًا من 1 إلى 65535، لا «{{value}}».',
  badShell: 'يجب أن يكون MURAJI_SHELL إما web أو desktop، لا «{{value}}».',
  refusal: 'يحتاج هذا العنوان إلى الرمز الذي طبعه مُراجِع عند تشغيله: افتح العنوان كاملًا من هناك.',
};

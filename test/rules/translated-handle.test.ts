import { translatedHandle } from '../../core/rules/translated-handle.ts';
import { testRule } from './rule-tester.ts';

testRule(translatedHandle, {
  faulty: [
    {
      text: 'كتب على حسابه @ريال_دونالد_ترامب رسالة قصيرة.',
      flags: [{ text: '@ريال_دونالد_ترامب', messageId: 'handle' }],
    },
    { text: 'تابعوا @ناسا لمشاهدة الإطلاق.', flags: [{ text: '@ناسا' }] },
    { text: 'نشرت شاكيرا@ صورة من الحفل.', flags: [{ text: 'شاكيرا@' }] },
    { text: 'وذكر الحساب ＠بي_بي_سي_نيوز الخبر.', flags: [{ text: '＠بي_بي_سي_نيوز' }] },
    {
      text: 'انتشر وسم #بلاك_لايفز_ماتر في أنحاء العالم.',
      flags: [{ text: '#بلاك_لايفز_ماتر', messageId: 'tag' }],
    },
    { text: 'رفعت المتظاهرات شعار #مي_تو أمام المحكمة.', flags: [{ text: '#مي_تو' }] },
    { text: 'غرد أنصاره بوسم #ستوب_ذا_ستيل مرات عدة.', flags: [{ text: '#ستوب_ذا_ستيل' }] },
    {
      text: 'ظهر وسم #ستاند_ويذ_كينيا على اللافتات.',
      flags: [{ text: '#ستاند_ويذ_كينيا' }],
    },
    {
      text: {
        source: 'كتب @سبيس_إكس أن الإطلاق تأجل.',
        target: '@SpaceX wrote that the launch was delayed.',
      },
      flags: [{ text: '@سبيس_إكس', status: 'resolved' }],
    },
    {
      text: { source: 'كتب @سبيس_إكس أن الإطلاق نجح.', target: '@سبيس_إكس wrote that it worked.' },
      flags: [{ text: '@سبيس_إكس', status: 'open' }],
    },
  ],
  sound: [
    { text: 'كتب @NASA أن الإطلاق ناجح.' },
    { text: 'انتشر وسم #غزة_تحت_القصف على المنصات.' },
    { text: 'راسلونا على news@example.org للاستفسار.' },
    { text: 'انتشر وسم #BlackLivesMatter مجددا.' },
    { text: 'غرد بوسم #اليوم_الوطني مهنئا.' },
    { text: 'احتل المركز #1 في القائمة.' },
    { text: 'وسم #لا_للحرب تصدر القائمة.' },
  ],
});

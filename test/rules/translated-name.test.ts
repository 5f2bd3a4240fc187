import { translatedName } from '../../core/rules/translated-name.ts';
import { testRule } from './rule-tester.ts';

testRule(translatedName, {
  faulty: [
    { text: 'كتب الرئيس ورقة رابحة على منصته.', flags: [{ text: 'الرئيس ورقة رابحة' }] },
    { text: 'خسر دالاس رعاة البقر المباراة.', flags: [{ text: 'دالاس رعاة البقر' }] },
    { text: 'سجل مايكل الأردن 30 نقطة في النهائي.', flags: [{ text: 'مايكل الأردن', messageId: 'person' }] },
    { text: 'أعلن تيم الطباخ إطلاق الهاتف الجديد.', flags: [{ text: 'تيم الطباخ' }] },
    { text: 'قالت كوندوليزا أرز إن الحرب خطأ.', flags: [{ text: 'كوندوليزا أرز' }] },
    { text: 'استقالت تيريزا مايو بعد التصويت.', flags: [{ text: 'تيريزا مايو' }] },
    { text: 'اعترف فاتورة كلينتون بالخطأ.', flags: [{ text: 'فاتورة كلينتون' }] },
    { text: 'هدد كيم جونغ الأمم المتحدة بتجربة جديدة.', flags: [{ text: 'كيم جونغ الأمم المتحدة' }] },
    { text: 'اجتمع الحادي عشر جين بينغ بضيفه.', flags: [{ text: 'الحادي عشر جين بينغ' }] },
    {
      text: 'فازت فواتير بوفالو في المباراة الأخيرة.',
      flags: [{ text: 'فواتير بوفالو', messageId: 'team' }],
    },
    { text: 'خسر فريق حرارة ميامي بفارق نقطتين.', flags: [{ text: 'حرارة ميامي' }] },
    { text: 'انتقل اللاعب إلى دببة شيكاغو هذا الموسم.', flags: [{ text: 'دببة شيكاغو' }] },
    { text: 'تعادل فريق مدينة مانشستر على ملعبه.', flags: [{ text: 'مدينة مانشستر' }] },
    { text: 'نشرت شركة التفاح نتائجها.', flags: [{ text: 'شركة التفاح' }] },
    {
      text: { source: 'سجل مايكل الأردن هدفا.', target: 'Michael Jordan scored.' },
      flags: [{ text: 'مايكل الأردن', status: 'resolved' }],
    },
    {
      text: { source: 'قالت كوندوليزا أرز ذلك.', target: 'Condoleezza rice said so.' },
      flags: [{ text: 'كوندوليزا أرز', status: 'open' }],
    },
  ],
  sound: [
    { why: 'an Arab team’s nickname', text: 'فاز أسود الأطلس في المباراة الافتتاحية.' },
    { why: 'temperature', text: 'بلغت درجة حرارة ميامي 35 قبل المباراة.' },
    { why: 'bills to be paid', text: 'ارتفعت فواتير بوفالو للكهرباء.' },
    { why: 'a visit to Jordan', text: 'سافر مايكل إلى الأردن أمس.' },
    { why: 'the month', text: 'زارت تيريزا في مايو الماضي عمان.' },
    { why: 'a city with a match', text: 'أقيمت المباراة في مدينة مانشستر أمس.' },
    { why: 'rightly transliterated', text: 'سجل لاعب يوتا جاز عشر نقاط في المباراة.' },
    { why: 'the United Nations', text: 'دعا كيم الأمم المتحدة إلى التدخل.' },
    { why: 'a cook', text: 'قال تيم إن الطباخ الجديد ماهر.' },
    { why: 'a church', text: 'زارت شارلوت مع أمها الكنيسة القديمة.' },
  ],
});

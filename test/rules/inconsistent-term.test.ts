import { inconsistentTerm } from '../../core/rules/inconsistent-term.ts';
import { testRule } from './rule-tester.ts';

testRule(inconsistentTerm, {
  faulty: [
    { text: ['مجموعة C5+1', 'قمة C5 + 1'], flags: [{ segment: 2, text: 'C5 + 1', messageId: 'designator' }] },
    { text: ['مقاتلات F-35 الجديدة', 'بيع F35 لتركيا'], flags: [{ segment: 2, text: 'F35' }] },
    {
      text: ['منظومة إس-400', 'شراء إس 400 الروسية', 'وصول إس-400'],
      flags: [{ segment: 2, text: 'إس 400' }],
    },
    { text: ['جائحة كوفيد-19', 'بسبب كوفيد 19'], flags: [{ segment: 2, text: 'كوفيد 19' }] },
    { text: ['طائرات إف-16 فوق القاعدة، ثم طائرات إف 16 أخرى'], flags: [{ text: 'إف 16' }] },
    {
      text: ['توسيع اتفاقيات إبراهيم', 'الانضمام إلى اتفاقيات أبراهام', 'بموجب اتفاقيات إبراهيم'],
      flags: [{ segment: 2, text: 'اتفاقيات أبراهام', messageId: 'rendering' }],
    },
    {
      why: 'the established rendering is the measure',
      text: ['مناجم الأتربة النادرة', 'معالجة الأتربة النادرة', 'تصدير العناصر الأرضية النادرة'],
      flags: [
        { segment: 1, text: 'الأتربة النادرة' },
        { segment: 2, text: 'الأتربة النادرة' },
      ],
    },
    {
      text: ['إمدادات المعادن الحيوية', 'أسعار المعادن المهمة'],
      flags: [{ segment: 2, text: 'المعادن المهمة' }],
    },
    {
      text: ['قادة الاتحاد الأوروبي', 'دول الاتحاد الأوربي'],
      flags: [{ segment: 2, text: 'الاتحاد الأوربي' }],
    },
    {
      text: ['مخاطر الذكاء الاصطناعي', 'تطبيقات الذكاء الصناعي'],
      flags: [{ segment: 2, text: 'الذكاء الصناعي' }],
    },
    { text: ['مكافحة تغير المناخ', 'آثار التغير المناخي'], flags: [{ segment: 2, text: 'التغير المناخي' }] },
    { text: ['شرطة هونغ كونغ', 'مطار هونج كونج'], flags: [{ segment: 2, text: 'هونج كونج' }] },
    { text: ['متحدث باسم البنتاغون', 'ميزانية البنتاجون'], flags: [{ segment: 2, text: 'البنتاجون' }] },
    {
      why: 'the English varies too',
      text: [
        { source: 'مجموعة C5+1', target: 'the C5+1 group' },
        { source: 'قمة C5 + 1', target: 'a C5 + 1 summit' },
      ],
      flags: [{ segment: 2, text: 'C5 + 1', status: 'open', fixed: 'a C5+1 summit' }],
    },
    {
      why: 'the English is one',
      text: [
        { source: 'مجموعة C5+1', target: 'the C5+1 group' },
        { source: 'قمة C5 + 1', target: 'a C5+1 summit' },
      ],
      flags: [{ segment: 2, text: 'C5 + 1', status: 'resolved' }],
    },
    {
      why: 'a literal English term',
      text: [
        { source: 'إمدادات المعادن الحيوية', target: 'supplies of critical minerals' },
        { source: 'أسعار المعادن المهمة', target: 'prices of important minerals' },
      ],
      flags: [{ segment: 2, text: 'المعادن المهمة', status: 'open', fixed: 'prices of critical minerals' }],
    },
  ],
  sound: [
    { why: 'different aircraft', text: ['مقاتلات F-35', 'مقاتلات F-16'] },
    { why: 'different groups', text: ['قمة G7', 'قمة G20'] },
    { why: 'alternated for style', text: ['وسائل التواصل الاجتماعي', 'مواقع التواصل الاجتماعي'] },
    { why: 'truce and ceasefire', text: ['إعلان هدنة', 'وقف إطلاق النار'] },
    { why: 'one rendering', text: ['المعادن المهمة', 'أسعار المعادن المهمة'] },
    { why: 'names of one state that are no respelling', text: ['في المجر', 'رئيس وزراء هنغاريا'] },
    { why: 'hamza alone', text: ['في إيران', 'من ايران'] },
    { why: 'a month and a day', text: ['صدر في Nov 5', 'صدر في Nov5'] },
    { why: 'a percentage', text: ['ارتفع بي 5%', 'ارتفع بي-5%'] },
    { why: 'a model with a letter', text: ['طائرات F-35', 'طائرات F-35B'] },
  ],
});

import { wrongAgency } from '../../core/rules/wrong-agency.ts';
import { testRule } from './rule-tester.ts';

const contributed = (who: string) => `ساهم مراسل ${who} كريم فهيم في إعداد هذا التقرير من بيروت.`;
const credit = (what: string, who: string) =>
  `${what} في نيروبي، الأحد 2 مارس 2025. (صورة ${who} / بريان إنغانغا)`;

testRule(wrongAgency, {
  faulty: [
    {
      why: 'dotted in English',
      text: [
        { source: 'لاهاي (أ ف ب) – قضت المحكمة.', target: 'THE HAGUE (A.F.P.) — The court ruled.' },
        { source: contributed('أسوشيتد برس'), target: 'AP writer contributed.' },
      ],
      flags: [{ segment: 1, text: 'أ ف ب', status: 'open' }],
    },
    {
      why: 'who is responsible for the content',
      text: ['أوهايو (أ ف ب) – قضت محكمة.', 'أسوشيتد برس هي المسؤولة الوحيدة عن هذا المحتوى.'],
      flags: [{ segment: 1, text: 'أ ف ب' }],
    },
    {
      why: 'a short dateline and bylines at the end',
      text: ['كييف (ا ف ب) - قصف.', 'أفاد مراسلا أسوشيتد برس من كييف.'],
      flags: [{ segment: 1, text: 'ا ف ب' }],
    },
    {
      why: 'AFP for AP with a tagline',
      text: ['نيروبي (أ ف ب) – أغلقت السلطات المدارس.', contributed('وكالة أسوشيتد برس')],
      flags: [{ segment: 1, text: 'أ ف ب' }],
    },
    {
      why: 'dots and no spaces',
      text: ['بيروت (أ.ف.ب) - عاد التيار الكهربائي.', contributed('أسوشييتد برس')],
      flags: [{ segment: 1, text: 'أ.ف.ب' }],
    },
    {
      why: 'between dashes',
      text: ['طوكيو - رويترز - ارتفع الين.', contributed('وكالة كيودو')],
      flags: [{ segment: 1, text: 'رويترز' }],
    },
    {
      why: 'a date in the dateline',
      text: ['برلين 4 أبريل (رويترز) - أضرب السائقون.', contributed('وكالة الأنباء الألمانية')],
      flags: [{ segment: 1, text: 'رويترز' }],
    },
    {
      why: 'with a slash and colon',
      text: ['أنقرة/ الأناضول: وصل الوفد.', 'المصدر: رويترز'],
      flags: [{ segment: 1, text: 'الأناضول' }],
    },
    {
      why: 'two credits of the other agency',
      text: ['نيروبي (أ ف ب) – فاض النهر.', credit('فيضان', 'AP'), credit('سكان ينتظرون المساعدة', 'AP')],
      flags: [{ segment: 1, text: 'أ ف ب' }],
    },
    {
      why: 'the page promotes another agency',
      text: ['باريس (رويترز) – أضرب المعلمون.', 'تابعوا آخر الأخبار من AFP عبر قناتنا على واتساب.'],
      flags: [{ segment: 1, text: 'رويترز' }],
    },
    {
      why: 'Latin letters',
      text: ['مدريد (AFP) – احترقت الغابات.', contributed('وكالة أسوشيتد برس')],
      flags: [{ segment: 1, text: 'AFP' }],
    },
    {
      why: 'signed at the end',
      text: ['موسكو (تاس) - أقلع الصاروخ.', '(رويترز)'],
      flags: [{ segment: 1, text: 'تاس' }],
    },
    {
      why: 'the English still names it',
      text: [
        { source: 'نيروبي (أ ف ب) – أغلقت المدارس.', target: 'NAIROBI (AFP) — Schools closed.' },
        { source: contributed('وكالة أسوشيتد برس'), target: 'AP writer Karim Fahim contributed.' },
      ],
      flags: [{ segment: 1, text: 'أ ف ب', status: 'open', fixed: 'NAIROBI (AP) — Schools closed.' }],
    },
    {
      why: 'the English has the right one',
      text: [
        { source: 'نيروبي (أ ف ب) – أغلقت المدارس.', target: 'NAIROBI (AP) — Schools closed.' },
        { source: contributed('وكالة أسوشيتد برس'), target: 'AP writer Karim Fahim contributed.' },
      ],
      flags: [{ segment: 1, text: 'أ ف ب', status: 'resolved' }],
    },
  ],
  sound: [
    {
      why: 'an agency’s reporter quoted',
      text: ['دبي (رويترز) - قفز النفط.', 'كتب مراسل فرانس برس على تويتر أن الحقل مغلق.'],
    },
    { why: 'the right agency', text: ['نيروبي (أ ب) – أغلقت المدارس.', contributed('وكالة أسوشيتد برس')] },
    {
      why: 'another agency’s photo alone',
      text: ['القاهرة (أ ف ب) – ارتفعت الأسعار.', credit('سوق الخضر', 'AP')],
    },
    {
      why: 'another agency quoted',
      text: ['الرياض (أ ف ب) – توقفت الرحلات.', 'وقالت وكالة رويترز نقلا عن مصدر إن الرحلات ستعود.'],
    },
    {
      why: 'two agencies credited',
      text: ['نيروبي (أ ف ب) – فاض النهر.', credit('فيضان', 'AP'), credit('سكان ينتظرون', 'AFP')],
    },
    { why: 'no dateline', text: ['فاض النهر في نيروبي.', contributed('وكالة أسوشيتد برس')] },
    {
      why: 'a tagline naming both',
      text: ['لندن (رويترز) - انخفض الجنيه.', 'المصدر: رويترز، أسوشيتد برس'],
    },
    { why: 'a caption with its credit', text: ['سوق في لندن (رويترز)', contributed('وكالة أسوشيتد برس')] },
    {
      why: 'an embassy contributed',
      text: ['دكار (أ ب) – وصل الوزير.', 'ساهمت السفارة الفرنسية في إعداد الزيارة.'],
    },
    {
      why: 'the same agency by its long name',
      text: ['برلين (د ب أ) - هطل الثلج.', contributed('وكالة الأنباء الألمانية')],
    },
  ],
});

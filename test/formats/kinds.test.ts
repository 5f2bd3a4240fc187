import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../core/formats/kinds.ts';

/** Between two paragraphs, so that its place says nothing. */
const kindOf = (paragraph: string): string | undefined =>
  kindsOf(['وصل الوفد إلى العاصمة صباح اليوم.', paragraph, 'وغادر الوفد في المساء.'])[1];

describe('kindsOf', () => {
  it.each([
    ['heading', 'مفاوضات شاقة'],
    ['heading', 'ما الذي تغير منذ العام الماضي'],
    ['heading', 'هل تنجح الهدنة؟'],
    ['paragraph', 'وقال الوزير: “لن نعود إلى الوراء”.'],
    ['paragraph', 'وقال الوزير:'],
    ['paragraph', '“لن نعود إلى الوراء”'],
    ['paragraph', 'وأضاف أن الطريق طويل'],
    ['paragraph', 'ومرر الكرة إلى اليسار، فسجل زميله هدف الفوز.'],
    ['caption', 'وزير المالية (إلى اليسار) وضيفه في قاعة المجلس.'],
    ['paragraph', 'القاهرة (رويترز) – قالت الشرطة إن النار أخمدت'],
    ['paragraph', 'الرباط (أ ب) — أعلنت الحكومة خطة جديدة (صورة قاتمة) للاقتصاد'],
    ['caption', 'صيادون في ميناء صفاقس، الاثنين 3 مارس 2025. (صورة AP / سام ريد)'],
    ['caption', 'رئيسة البلدية، من اليسار، تصافح السفير في قاعة المؤتمرات. (رويترز)'],
    ['caption', 'متظاهرون أمام المحكمة في لاهاي (تصوير: منى عبد الله)'],
    ['caption', 'صورة أرشيفية: سفينة شحن في قناة السويس'],
    ['caption', 'جنود عند الحاجز. (Getty Images)'],
    ['byline', 'بقلم ليلى حداد'],
    ['byline', 'كتب: سمير نصار'],
    ['byline', 'ساهمت مراسلة وكالة أسوشيتد برس نادية عمر في بيروت في إعداد هذا التقرير.'],
    ['byline', '(إعداد سارة منصور للنشرة العربية - تحرير علي خليل)'],
    ['page', '___'],
    ['page', '* * *'],
    ['page', 'إعلان'],
    ['page', 'شارك'],
    ['page', 'اقرأ أيضا: خمسة أسئلة عن القمة'],
    ['page', 'تابعونا على قناة واتساب'],
    ['page', 'اشترك في نشرتنا البريدية اليومية'],
    ['page', 'جميع الحقوق محفوظة © 2025'],
    ['paragraph', 'شارك آلاف الطلاب في المسيرة التي انطلقت من الجامعة.'],
    ['paragraph', 'تابع الرئيس سير العملية من القاعدة الجوية وشكر الجنود.'],
    ['paragraph', 'وساهم ارتفاع الأسعار في زيادة الفقر.'],
  ])('%s: %s', (kind, paragraph) => {
    expect(kindOf(paragraph)).toBe(kind);
  });

  it('takes a long line without a stop for the headline only where it comes first', () => {
    const headline =
      'وزراء خارجية المنطقة يبحثون في عمان سبل إعادة فتح المعابر وتوزيع المساعدات على النازحين';
    expect(kindsOf([headline, 'وصل الوفد.'])).toEqual(['heading', 'paragraph']);
    expect(kindsOf(['وصل الوفد.', headline])).toEqual(['paragraph', 'paragraph']);
    expect(kindsOf([headline])).toEqual(['paragraph']);
  });

  it('reads a megabyte in one breath', () => {
    const long = 'من اليسار ( صورة '.repeat(70_000);
    expect(kindsOf([long, long])).toHaveLength(2);
  });
});

import { nameMismatch } from '../../core/rules/name-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(nameMismatch, {
  faulty: [
    {
      text: pair('قال السيد شولتس إن القرار نهائي.', 'Mr. Macron said the decision is final.'),
      flags: [{ text: 'Macron', messageId: 'differs' }],
    },
    {
      why: 'a surname behind a given name that both sides have',
      text: pair('التقى جوزيب بوريل بالوفد.', 'The delegation met with Josep Rasmussen on arrival.'),
      flags: [{ text: 'Rasmussen', messageId: 'differs' }],
    },
    {
      why: 'a place',
      text: pair('اندلع حريق في مدينة سبوكان ليلا.', 'A fire broke out in downtown Memphis overnight.'),
      flags: [{ text: 'Memphis', messageId: 'differs' }],
    },
    {
      why: 'an adverb in the accusative is no name in its place',
      text: pair('سجل له الوزير سرًا.', 'Henderson was secretly recorded by the minister.'),
      flags: [{ text: 'Henderson', messageId: 'added' }],
    },
    {
      why: 'an object without title or verb of saying, by the looks of the Arabic alone',
      text: pair(
        'انتقدت الصحيفة كوربين بشدة هذا الأسبوع.',
        'The newspaper sharply criticised Farage this week.',
      ),
      flags: [{ text: 'Farage', messageId: 'differs' }],
    },
    {
      why: 'a name with the ending of a word',
      text: pair('وصل المدرب لامبارد إلى ليفربول.', 'The coach Rodgers arrived in Liverpool.'),
      flags: [{ text: 'Rodgers', messageId: 'differs' }],
    },
    {
      why: 'a short name that a particle happens to spell',
      text: pair('قُتل عشرة في هامبورغ أمس.', 'Ten were killed in Wuhan yesterday.'),
      flags: [{ text: 'Wuhan', messageId: 'differs' }],
    },
    {
      why: 'a capital for another city',
      text: pair('عقد الاجتماع في غلاسكو.', 'The meeting was held in London.'),
      flags: [{ text: 'London', messageId: 'differs' }],
    },
    {
      why: 'a name where nothing stands in its place',
      text: pair('غادر القاعة غاضبا.', 'Visibly angry, Henderson said nothing and left.'),
      flags: [{ text: 'Henderson', messageId: 'added' }],
    },
  ],
  sound: [
    { why: 'spelled alike', text: pair('قالت نانسي بيلوسي.', 'Nancy Pelosi said.') },
    { why: 'with particles', text: pair('سافر لواشنطن وبرفقته كيري.', 'He went to Washington with Kerry.') },
    { why: 'a translated body', text: pair('أعلن الصليب الأحمر.', 'The Red Cross announced.') },
    {
      why: 'a place with an Arabic name of its own',
      text: pair('عاد إلى فيينا.', 'He went back to Vienna.'),
    },
    { why: 'two words for one', text: pair('قال مايك دي واين.', 'Mike DeWine said.') },
    {
      why: 'a missing space',
      text: pair('شهادة كافانوعاطفية جدا.', 'The testimony of Kavanaugh was emotional.'),
    },
    { why: 'a capital for its state', text: pair('قالت الولايات المتحدة.', 'That is what Washington said.') },
    { why: 'left in Latin letters', text: pair('أعلنت شركة Pfizer.', 'The company Pfizer announced.') },
    { why: 'a headline of capitals', text: pair('ارتفاع الحصيلة', 'Death Toll Climbs After Quake') },
    {
      why: 'vowels alone',
      text: pair('فاز في ولاية أوهايو بفارق ضئيل.', 'He won Ohio by a narrow margin.'),
    },
    {
      why: 'letters jumbled by hand',
      text: pair('قال السيد سبوتو للصحفيين.', 'Mr. Sutopo told reporters.'),
    },
    {
      why: 'a name written like a particle',
      text: pair('سجل هاري كان هدفين في لندن.', 'Harry Kane scored twice in London.'),
    },
    {
      why: 'months and weekdays are the business of dates',
      text: pair('انطلق المشروع برعاية بلومبرغ.', 'The project began in January, backed by Bloomberg.'),
    },
    { why: 'no English yet', text: { source: 'قال السيد شولتس.', target: [] } },
  ],
});

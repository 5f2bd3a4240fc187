import { negationMismatch } from '../../core/rules/negation-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(negationMismatch, {
  faulty: [
    {
      text: pair('لم توقع الحكومة على الاتفاق.', 'The government signed the deal.'),
      flags: [{ text: 'لم', messageId: 'dropped', status: 'open' }],
    },
    {
      text: pair('لن يشارك الحزب في الانتخابات.', 'The party will take part in the vote.'),
      flags: [{ text: 'لن' }],
    },
    { text: pair('ولا يسمح بالتصوير هنا.', 'Photography is permitted here.'), flags: [{ text: 'ولا' }] },
    { text: pair('ليست المفاوضات سهلة.', 'The talks are easy.'), flags: [{ text: 'ليست' }] },
    {
      text: pair('وقعت الحكومة على الاتفاق.', 'The government has not signed the deal.'),
      flags: [{ text: 'not', messageId: 'added' }],
    },
    {
      text: pair('وافق المجلس على الخطة.', "The council didn't back the plan."),
      flags: [{ text: "didn't" }],
    },
    {
      why: 'two denials against one',
      text: pair('لم يحضر الوزير لأنه لم يعلم.', 'The minister came because he did not know.'),
      flags: [{ text: 'لم' }],
    },
    {
      why: '"whether or not" answers no denial',
      text: pair(
        'لا يعرف أحد إمكانية نجاح الخطة من عدمه.',
        'Everyone knows whether or not the plan will work.',
      ),
      flags: [{ text: 'لا' }],
    },
    {
      why: 'words of one sense answer one another first',
      text: pair(
        'رفض القاضي الطلب لأنه لم يقدم في موعده.',
        'The judge rejected the request because it was filed on time.',
      ),
      flags: [{ text: 'لم' }],
    },
    {
      why: '"hard" is what صعب says',
      text: pair('من الصعب أن يفوز الفريق.', 'It will not be hard for the team to win.'),
      flags: [{ text: 'not', messageId: 'added' }],
    },
    {
      why: 'as it was denies nothing',
      text: pair('بقي الأمر كما هو مقرر.', 'The matter did not remain as decided.'),
      flags: [{ text: 'not' }],
    },
    {
      why: 'keeping warm keeps nothing away',
      text: pair('ليست الأغطية مصممة للتدفئة.', 'The blankets are made to keep you warm.'),
      flags: [{ text: 'ليست' }],
    },
    {
      why: 'the exception belongs to the denial next to it',
      text: pair(
        'لا يثق الناخبون بالحكومة، ولن تفوز إلا بصعوبة.',
        'Voters trust the government, and it will only win with difficulty.',
      ),
      flags: [{ text: 'لا' }],
    },
    {
      why: 'an adjective may be paraphrased: in doubt',
      text: pair('القانون غير كاف لحماية العمال.', 'The law is enough to protect workers.'),
      flags: [{ text: 'غير', messageId: 'lacking' }],
    },
  ],
  sound: [
    { why: 'still', text: pair('لا يزال الطريق مغلقا.', 'The road is still closed.') },
    { why: 'especially', text: pair('ولا سيما في الشمال.', 'Especially in the north.') },
    { why: 'must', text: pair('لا بد من التفاوض.', 'Talks are a must.') },
    { why: 'but', text: pair('غير أن الجيش نفى ذلك.', 'But the army denied it.') },
    { why: 'only', text: pair('لم يصل إلا ثلاثة نواب.', 'Only three lawmakers arrived.') },
    { why: 'at least', text: pair('لا يقل عن عشرين قتيلا.', 'At least 20 dead.') },
    {
      why: 'not only',
      text: pair('ليس فقط في العاصمة بل في الريف.', 'In the countryside as well as the capital.'),
    },
    { why: 'an affix denies', text: pair('ليس واضحا متى يعود.', 'It is unclear when he returns.') },
    { why: 'a verb denies', text: pair('لم يقبل المنتخب الدعوة.', 'The team declined the invitation.') },
    { why: 'yet to', text: pair('لم يعلن الفريق اسم المدرب بعد.', 'The club has yet to name a coach.') },
    { why: 'without', text: pair('غادر دون أن يتحدث.', 'He left without speaking.') },
    { why: 'a noun denies', text: pair('عدم التزام الطرفين بالهدنة.', 'Both sides breached the truce.') },
    { why: 'a tag asks', text: pair('أنت تعرفه، أليس كذلك؟', "You know him, don't you?") },
    { why: 'a denial repeated by custom', text: pair('لم يحضر ولم يعتذر.', 'He did not come or apologize.') },
    { why: 'namely', text: pair('الحل الوحيد، ألا وهو السلام.', 'The one solution: peace.') },
    { why: 'soon after', text: pair('لم يلبث أن عاد.', 'He soon came back.') },
    { why: 'under an age', text: pair('الأطفال دون سن العاشرة.', 'Children under 10.') },
    { why: 'No. is number', text: pair('المصنف الأول عالميا.', 'The world No. 1.') },
    { why: 'the article of a place', text: pair('سافر إلى لا باز.', 'He flew to La Paz.') },
    { why: 'never higher', text: pair('المخاطر أكبر من أي وقت مضى.', 'The stakes have never been higher.') },
    { why: 'acquitted', text: pair('برأت المحكمة المدير.', 'The court found the director not guilty.') },
    { why: 'hard for not easy', text: pair('لن تكون المهمة سهلة.', 'The task will be difficult.') },
    { why: 'absent', text: pair('غاب المهاجم عن المباراة.', 'The striker did not play.') },
    { why: 'without that', text: pair('خرج دون أن يجيب عن الأسئلة.', 'He left and took no questions.') },
    {
      why: 'but as an exception',
      text: pair('حضر الجميع ما عدا الوزير.', 'All came, but not the minister.'),
    },
    {
      why: 'no wonder',
      text: pair('ليس من الغريب أن يحتج العمال.', 'It is natural for workers to protest.'),
    },
    { why: 'not limited to', text: pair('لا تقتصر الأزمة على المدن.', 'The crisis reaches beyond cities.') },
    { why: 'nobody survived', text: pair('لم ينج أحد من الركاب.', 'All the passengers were killed.') },
    { why: 'secret', text: pair('لم يكشف عن قيمة الصفقة.', 'The value of the deal was kept secret.') },
    { why: 'an adjective of lack', text: pair('لم تظهر عليه أعراض.', 'He was asymptomatic.') },
    {
      why: 'an exception far behind',
      text: pair(
        'لا يمكن إدخال الإمدادات والأموال والموظفين من الخارج إلى المنطقة المنكوبة إلا إذا أعلنت الحكومة حالة الطوارئ.',
        'Supplies, money and staff from abroad can enter the stricken area only if the government declares an emergency.',
      ),
    },
    { why: 'to gather', text: pair('حفل لمّ شمل العائلات.', 'A party to reunite families.') },
    {
      why: 'it remains to be seen',
      text: pair('لم يتضح موعد القمة.', 'The date of the summit remains to be seen.'),
    },
    { why: 'kept from', text: pair('لم يستطع السكان العودة.', 'Residents were kept from returning.') },
    { why: 'fog', text: pair('يكتنف الغموض مصير الطاقم.', 'It is not clear what became of the crew.') },
    {
      why: 'ما that denies',
      text: pair('ما كان للوزير أن يستقيل.', 'The minister should not have resigned.'),
    },
    { why: 'a future refusal', text: pair('سيرفضون التوقيع.', 'They will not sign.') },
    { why: 'no English yet', text: { source: 'لم يحضر.', target: [] } },
  ],
});

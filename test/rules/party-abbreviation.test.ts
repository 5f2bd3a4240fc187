import { partyAbbreviation } from '../../core/rules/party-abbreviation.ts';
import { testRule } from './rule-tester.ts';

testRule(partyAbbreviation, {
  faulty: [
    { text: 'رفض النائب توم كين، ر-ن.ج.، المقترح.', flags: [{ text: 'ر-ن.ج.' }] },
    { text: 'قال السيناتور تيم كين، د-فيرجينيا.', flags: [{ text: 'د-فيرجينيا' }] },
    { text: 'وقال السيناتور كوري بوكر (DN.J.) إنه باق.', flags: [{ text: 'DN.J.' }] },
    { text: 'قال السيناتور بيل كاسيدي (ر-لا.) إنه سيصوت.', flags: [{ text: 'ر-لا.', messageId: 'mangled' }] },
    {
      text: 'وقال السيناتور جون كينيدي (جمهوري - لوس أنجلوس) إن الخطة سيئة.',
      flags: [{ text: 'جمهوري - لوس أنجلوس' }],
    },
    { text: 'انتقد السيناتور كوري بوكر (د-ن.ج.) القرار.', flags: [{ text: 'د-ن.ج.' }] },
    { text: 'أيدت السيناتور سوزان كولينز (آر-مين) التعديل.', flags: [{ text: 'آر-مين' }] },
    { text: 'ردت النائبة كاتي بورتر (د-كاليفورنيا) بغضب.', flags: [{ text: 'د-كاليفورنيا' }] },
    {
      text: 'قال السيناتور أنغوس كينغ (I-Maine) إنه متردد.',
      flags: [{ text: 'I-Maine', messageId: 'untranslated' }],
    },
    {
      text: 'وأوضح السيناتور تيد كروز، R-Texas، موقفه.',
      flags: [{ text: 'R-Texas', messageId: 'untranslated' }],
    },
    { text: 'قال آندي كيم (ديمقراطي-إن جيه) إنه واثق.', flags: [{ text: 'ديمقراطي-إن جيه' }] },
    { text: 'قال النائب ستيف سكاليس، ر-لويزيانا، إن التصويت قريب.', flags: [{ text: 'ر-لويزيانا' }] },
    { text: 'وعد السيناتور تود يونغ (جمهوري-N.Y.) بالرد.', flags: [{ text: 'جمهوري-N.Y.' }] },
    {
      why: 'the hyphen lost, without brackets',
      text: 'صوتت السيناتور نورا ويلكس آر ألاسكا ضد القرار.',
      flags: [{ text: 'آر ألاسكا', messageId: 'mangled' }],
    },
    {
      why: 'the hyphen lost, between commas',
      text: 'وافق السيناتور بول هاربر، دي جورجيا، على القرار.',
      flags: [{ text: 'دي جورجيا' }],
    },
    {
      why: 'sound English beside it',
      text: {
        source: 'قال السيناتور (ر-لا) إنه موافق.',
        target: 'Sen. Bill Cassidy, R-La., said he agreed.',
      },
      flags: [{ text: 'ر-لا', status: 'resolved' }],
    },
    {
      why: 'mangled English beside it',
      text: { source: 'قال السيناتور (ر-لا) إنه معارض.', target: 'The senator (R-no) said he was opposed.' },
      flags: [{ text: 'ر-لا', status: 'open' }],
    },
  ],
  sound: [
    { why: 'letters of another abbreviation', text: 'عمل في بي آر ألاسكا سنتين.' },
    { why: 'a particle of names', text: 'وصلت السفينة دي جورجيا إلى الميناء.' },
    { why: 'the end of a word', text: 'باع دار ألاسكا للنشر.' },
    { why: 'party and state in full', text: 'قال السيناتور تيد كروز (جمهوري - تكساس) إنه سيعارض.' },
    { why: 'running text', text: 'فاز الجمهوري عن ولاية لويزيانا بفارق كبير.' },
    { why: 'a score', text: 'فاز الفريق (3-1) على ضيفه.' },
    { why: 'an aircraft', text: 'حلقت الطائرة (F-35) فوق القاعدة.' },
    { why: 'a company', text: 'أعلنت شركة (دي إتش إل) زيادة الأسعار.' },
    { why: 'a list letter', text: 'الفقرة (د) من المادة الثالثة تنص على ذلك.' },
    { why: 'a photo credit', text: 'سوق في تونس (رويترز - أرشيف)' },
    { why: 'a doctor', text: 'قال الطبيب (د. محمد) إن الحالة مستقرة.' },
    {
      why: 'a party of another country',
      text: 'صوت الحزب الديمقراطي في ألبانيا ضد الحكومة (ديمقراطي - معارض).',
    },
  ],
});

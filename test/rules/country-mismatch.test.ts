import { countryMismatch } from '../../core/rules/country-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(countryMismatch, {
  faulty: [
    {
      text: pair('وقعت النرويج على المعاهدة.', 'Denmark signed the treaty.'),
      flags: [{ text: 'Denmark', messageId: 'differs' }],
    },
    {
      why: 'a nationality in the plural',
      text: pair('أفرج عن السجناء السودانيين.', 'The Ethiopian prisoners were freed.'),
      flags: [{ text: 'Ethiopian' }],
    },
    {
      why: 'a broken plural',
      text: pair('احتج الأتراك في الخارج.', 'Germans abroad protested.'),
      flags: [{ text: 'Germans' }],
    },
    {
      why: 'a capital for the wrong state',
      text: pair('أعلنت طهران موقفها.', 'Baghdad announced its position.'),
      flags: [{ text: 'Baghdad' }],
    },
    {
      why: 'a country added',
      text: pair('زار الوفد المصنع.', 'The delegation visited the plant in Portugal.'),
      flags: [{ text: 'Portugal', messageId: 'added' }],
    },
    {
      why: 'a country dropped',
      text: pair('وصل اللاجئون من تشاد.', 'The refugees arrived.'),
      flags: [{ text: 'تشاد', messageId: 'dropped' }],
    },
  ],
  sound: [
    { why: 'a capital for its state', text: pair('انتقدت بكين القرار.', 'China criticized the decision.') },
    {
      why: 'a nationality for the country',
      text: pair('رئيس وزراء بريطانيا.', 'The British prime minister.'),
    },
    { why: 'with particles', text: pair('وبألمانيا وللصين وكفرنسا.', 'In Germany, for China, like France.') },
    { why: 'hamza inside the name', text: pair('الضباط الألمان.', 'German officers.') },
    { why: 'England within Britain', text: pair('الدوري الإنجليزي في بريطانيا.', 'The league in Britain.') },
    { why: 'a person called like a country', text: pair('قال مايكل جوردان.', 'Michael Jordan said.') },
    { why: 'financial is not Malian', text: pair('وزارة المالية.', 'The Treasury.') },
    { why: 'right-hand is not Yemeni', text: pair('الزاوية اليمنى.', 'The right corner.') },
    { why: 'Yunnan is not Greece', text: pair('في مقاطعة يونان.', 'In Yunnan province.') },
    {
      why: 'an abbreviation holds the country',
      text: pair('هيئة الإذاعة البريطانية في بريطانيا.', 'The BBC.'),
    },
    {
      why: 'the country of a garbled phrase, mended in the English',
      text: pair(
        'انتقدت معاملة الصين لإيران. مسلمو الأويغور في شينجيانغ.',
        'She criticized China for its treatment of Uyghurs.',
      ),
    },
    { why: 'no English yet', text: { source: 'في تشاد.', target: [] } },
  ],
});

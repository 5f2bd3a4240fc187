import { currencyMismatch } from '../../core/rules/currency-mismatch.ts';
import { testRule } from './rule-tester.ts';

const pair = (source: string, target: string): { source: string; target: string } => ({ source, target });

testRule(currencyMismatch, {
  faulty: [
    { text: pair('منحة قدرها 40 مليون يورو.', 'A grant of $40 million.'), flags: [{ text: '40 million' }] },
    { text: pair('دفع 300 ريال.', 'He paid 300 dinars.'), flags: [{ text: '300' }] },
    { text: pair('بيعت بمبلغ ٨٠ ألف جنيه إسترليني.', 'It sold for €80,000.'), flags: [{ text: '80,000' }] },
  ],
  sound: [
    { why: 'the sign for the word', text: pair('خمسة ملايين دولار أمريكي.', 'Some $5 million.') },
    { why: 'a pound may be money or weight', text: pair('سعره 20 جنيها.', 'It costs 20 pounds.') },
    {
      why: 'a converted amount beside',
      text: pair('200 مليار دولار (150 مليار جنيه).', '$200 billion (£150 billion).'),
    },
    { why: 'bare on one side', text: pair('بلغت 30 مليون دولار.', 'They came to 30 million.') },
  ],
});

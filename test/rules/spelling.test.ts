import { expect, test } from 'vitest';
import dictionary from 'dictionary-en';
import type { Term } from '../../core/model/term.ts';
import { rulesWith } from '../../core/rules/registry.ts';
import { EVERY_WORD, spelling } from '../../core/rules/spelling.ts';
import { hunspellSpeller } from '../../core/spelling/hunspell-speller.ts';
import { term } from '../glossary/terms.ts';
import { flagsOf, testRule } from './rule-tester.ts';

const decoder = new TextDecoder();
const speller = hunspellSpeller(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
const english = (target: string) => ({ source: 'نص.', target });

testRule(spelling(speller), {
  faulty: [
    {
      text: english('The goverment resigned on Monday.'),
      flags: [{ text: 'goverment', messageId: 'near', fixed: 'The government resigned on Monday.' }],
    },
    {
      text: english('Officials recieved the letter and adressed the crowd.'),
      flags: [
        { text: 'recieved', fixed: 'Officials received the letter and adressed the crowd.' },
        { text: 'adressed' },
      ],
    },
    {
      why: 'the first word of a sentence',
      text: english('Teh talks failed. Wether they resume is open.'),
      flags: [{ text: 'Teh', fixed: 'The talks failed. Wether they resume is open.' }, { text: 'Wether' }],
    },
    {
      why: 'near to nothing',
      text: english('He spoke of brxwqat prices.'),
      flags: [{ text: 'brxwqat', messageId: 'unknown' }],
    },
    {
      why: 'a possessive',
      text: english('It was the comittee’s view.'),
      flags: [{ text: 'comittee', fixed: 'It was the committee’s view.' }],
    },
  ],
  sound: [
    { text: english('The government received the committee’s letter, and it didn’t answer.') },
    { why: 'names', text: english('Khamzat met Zelimkhan near Xinyang on Monday.') },
    {
      why: 'a name that opens another sentence',
      text: english('He met Kandil again. Kandil said nothing.'),
    },
    { why: 'particles of names', text: english('Crown Prince Mohammed bin Salman and Abdel al-Sisi met.') },
    { why: 'a word the Arabic spells', text: { source: 'تناول المنسف مع ضيوفه.', target: 'He ate mansaf.' } },
    { why: 'compounds', text: english('The frontrunner livestreamed a counterterrorism drill.') },
    {
      why: 'words of the news',
      text: english('Jihadis and peshmerga spread misinformation in the eurozone.'),
    },
    { why: 'addresses', text: english('Write to desk@exmpl.org, www.exmpl.org or @nwsdesk.') },
    { why: 'accents', text: english('The café of the attaché served crème brûlée.') },
    { why: 'a byline', text: { source: 'نص.', target: 'by hnd krstn', kind: 'byline' } },
  ],
});

test('without a dictionary nothing is flagged', () => {
  expect(flagsOf(spelling(EVERY_WORD), english('The goverment resignd.'))).toEqual([]);
});

test('words of the glossary are right', () => {
  const text = english('The mukhabarat watched the goverment.');
  const spelled = (terms: readonly Term[]) => {
    const rule = rulesWith(speller, { names: [], terms }).find(({ id }) => id === 'spelling');
    return rule ? flagsOf(rule, text).map((flag) => flag.text) : null;
  };
  expect(spelled([])).toEqual(['mukhabarat', 'goverment']);
  const agreed = term('المخابرات', 'intelligence service', { allowed: ['the Mukhabarat'] });
  expect(spelled([agreed])).toEqual(['goverment']);
});

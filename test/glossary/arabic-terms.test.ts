import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArabicTerms, outermost } from '../../core/glossary/arabic-terms.ts';
import { Glossary, termKey } from '../../core/glossary/glossary.ts';
import { TextView } from '../../core/text/view.ts';
import { term } from './terms.ts';

const found = (forms: readonly string[], text: string): string[] => {
  const terms = new ArabicTerms<string>();
  for (const form of forms) terms.add(form, form);
  return terms
    .find(new TextView(text))
    .map(({ start, end, term: form }) => `${text.slice(start, end)} = ${form}`);
};

describe('a term is found', () => {
  it.each([
    ['with particles and the article', 'هدنة', 'وبالهدنة', ['وبالهدنة = هدنة']],
    ['in the accusative', 'وزير', 'التقى وزيرا', ['وزيرا = وزير']],
    [
      'with other hamzas, vowel signs and tatweel',
      'إطلاق النار',
      'اطلاق النَّــار',
      ['اطلاق النَّــار = إطلاق النار'],
    ],
    [
      'with an article that it leaves out itself',
      'قيود تصدير',
      'قيود التصدير',
      ['قيود التصدير = قيود تصدير'],
    ],
    ['not in the rest of a word', 'حر', 'في البحر', []],
    ['not in another word', 'حزب', 'الأحزاب', []],
    ['not across a word between', 'مجلس الأمن', 'مجلس إدارة الأمن', []],
  ])('%s', (_why, form, text, expected) => {
    expect(found([form], text)).toEqual(expected);
  });

  it('each with its own place, longest first, and once', () => {
    expect(found(['وزير', 'وزير الخارجية', 'خارجية'], 'وزير الخارجية')).toEqual([
      'وزير الخارجية = وزير الخارجية',
      'وزير = وزير',
      'الخارجية = خارجية',
    ]);
  });
});

const LETTERS = ['ا', 'ل', 'و', 'ب', 'ك', 'ح', 'ر', 'ة', 'أ'];
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 })
  .map((letters) => letters.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('one pass over all terms', () => {
  it('finds what a look for each term alone finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 12 }),
        fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
        (forms, text) => {
          const alone = forms.flatMap((form) => found([form], text));
          expect(found(forms, text).toSorted()).toEqual(alone.toSorted());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps of terms inside each other the outermost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 12 }), phrase, (forms, text) => {
        const terms = new ArabicTerms<string>();
        for (const form of forms) terms.add(form, form);
        const all = terms.find(new TextView(text));
        const kept = outermost(all);
        for (const one of all) {
          const isInside = all.some(
            ({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start,
          );
          expect(kept.includes(one)).toBe(!isInside);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('a glossary finds variants under the entry that has them', () => {
  const truce = term('وقف إطلاق النار', 'ceasefire', { variants: ['هدنة'] });
  const places = new Glossary([truce, term('النار', 'fire')]).find(new TextView('هدنة، ثم وقف إطلاق النار'));
  expect(places.map(({ term: { preferred } }) => preferred)).toEqual(['ceasefire', 'ceasefire']);
});

it('two spellings of a term have one key, and what is not Arabic has none', () => {
  expect(termKey('إطلاقُ النَّار')).toBe(termKey('اطلاق  النار'));
  expect(termKey('C5+1')).toBe('');
});

import { expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import { documentOf, readDocumentFile } from '../../core/formats/document-file.ts';
import { readFileSync } from 'node:fs';
import { sayFix, sayFlag } from '../../core/locales/messages.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import { EVERY_WORD } from '../../core/rules/spelling.ts';
import { termMismatch } from '../../core/rules/term-mismatch.ts';
import { term } from '../glossary/terms.ts';
import { flagsOf, testRule } from './rule-tester.ts';

const TERMS = [
  term('وقف إطلاق النار', 'ceasefire', { allowed: ['truce'], variants: ['هدنة'], forbidden: ['armistice'] }),
  term('مجلس الأمن', 'Security Council'),
  term('وزير', 'minister'),
  term('وزير الخارجية', 'foreign minister', { allowed: ['secretary of state'] }),
  term('الضفة الغربية', 'West Bank', { forbidden: ['bank', 'western bank'] }),
  term('قاسم سليماني', 'Qassem Soleimani', { kind: 'person' }),
  term('خان يونس', 'Khan Younis', { kind: 'place' }),
  term('حظر', 'ban', { kind: 'verb', allowed: ['outlaw'] }),
  term('دعا إلى', 'call for', { kind: 'verb' }),
  term('شرطي', 'policeman'),
];
const rule = termMismatch(TERMS);

testRule(rule, {
  faulty: [
    {
      text: { source: 'وأعلن الجانبان وقف إطلاق النار.', target: 'Both sides announced a pause.' },
      flags: [{ text: 'وقف إطلاق النار', messageId: 'missing', status: 'open' }],
    },
    {
      why: 'a variant of the Arabic, with particles',
      text: { source: 'رحبت المنظمة بالهدنة.', target: 'The organization welcomed the calm.' },
      flags: [{ text: 'بالهدنة', messageId: 'missing' }],
    },
    {
      why: 'a forbidden rendering',
      text: { source: 'بدأ وقف اطلاق النار.', target: 'The armistice began.' },
      flags: [{ text: 'armistice', messageId: 'forbidden', fixed: 'The ceasefire began.' }],
    },
    {
      why: 'a forbidden rendering in the plural, at the head of a sentence',
      text: { source: 'انتهت هدنة.', target: 'Armistices end.' },
      flags: [{ text: 'Armistices', fixed: 'Ceasefires end.' }],
    },
    {
      why: 'other capitals',
      text: { source: 'اجتمع مجلس الأمن.', target: 'The security council met.' },
      flags: [{ text: 'security council', messageId: 'near', fixed: 'The Security Council met.' }],
    },
    {
      why: 'a hyphen',
      text: { source: 'بدأت الهدنة.', target: 'The cease-fire’s first day began.' },
      flags: [{ text: 'cease-fire', messageId: 'near', fixed: 'The ceasefire’s first day began.' }],
    },
    {
      why: 'a name spelled otherwise',
      text: { source: 'قتل قاسم سليماني في بغداد.', target: 'Kassem Suleimani was killed in Baghdad.' },
      flags: [
        { text: 'Kassem Suleimani', messageId: 'near', fixed: 'Qassem Soleimani was killed in Baghdad.' },
      ],
    },
    {
      why: 'the last name alone, spelled otherwise',
      text: { source: 'قتل قاسم سليماني.', target: 'Suleimani was killed.' },
      flags: [{ text: 'Suleimani', fixed: 'Soleimani was killed.' }],
    },
    {
      why: 'a place spelled otherwise',
      text: { source: 'قصف خان يونس.', target: 'Khan Yunis was shelled.' },
      flags: [{ text: 'Khan Yunis', fixed: 'Khan Younis was shelled.' }],
    },
    {
      why: 'the second of two paragraphs',
      text: { source: 'في الضفة الغربية', target: ['It was quiet.', 'The western bank was not.'] },
      flags: [
        { text: 'western bank', messageId: 'forbidden', fixed: ['It was quiet.', 'The West Bank was not.'] },
      ],
    },
    {
      why: 'a part of a longer term that stands alone as well',
      text: { source: 'التقى وزير الخارجية وزيرا آخر.', target: 'The secretary of state met a colleague.' },
      flags: [{ text: 'وزيرا', messageId: 'missing' }],
    },
  ],
  sound: [
    { text: { source: 'وأعلن وقف إطلاق النار.', target: 'A ceasefire was declared.' } },
    {
      why: 'the plural of the noun that has one',
      text: { source: 'وزير الخارجية ووزير الخارجية السابق', target: 'Secretaries of state, old and new' },
    },
    { why: 'a plural of its own', text: { source: 'الشرطي', target: 'Policemen came.' } },
    { why: 'a verb with a word of its own', text: { source: 'دعا إلى الهدوء', target: 'Calling for calm' } },
    { why: 'an allowed rendering', text: { source: 'بدأت الهدنة.', target: 'Truces began.' } },
    {
      why: 'a term that is part of a longer one',
      text: { source: 'قال وزير الخارجية.', target: 'The secretary of state said.' },
    },
    {
      why: 'a forbidden word that is part of the wanted one',
      text: { source: 'في الضفة الغربية', target: 'In the West Bank' },
    },
    {
      why: 'a forbidden word where the term is not in the Arabic',
      text: { source: 'في المصرف', target: 'In the bank' },
    },
    {
      why: 'the last name alone',
      text: { source: 'قاسم سليماني', target: 'Soleimani' },
    },
    {
      why: 'a regular form of a verb',
      text: { source: 'حظر المجلس الحزب.', target: 'The council banned the party.' },
    },
    {
      why: 'letters that are part of another word',
      text: { source: 'المحظورات كثيرة.', target: 'Taboos abound.' },
    },
    { why: 'no English yet', text: { source: 'وقف إطلاق النار', target: [] } },
    {
      why: 'a segment that is left out',
      text: { source: 'وقف إطلاق النار', target: 'A pause', state: 'left-out' },
    },
    {
      why: 'said twice in Arabic and once in English',
      text: { source: 'الهدنة التي أعلنت، وهي هدنة هشة.', target: 'The truce, declared but fragile.' },
    },
  ],
});

it('tells what the glossary wants, in both languages', () => {
  const [flag] = flagsOf(rule, { source: 'بدأت الهدنة.', target: 'The armistice began.' });
  expect(sayFlag('en', flag!)).toBe(
    'The glossary forbids “armistice” for “وقف إطلاق النار”. It wants “ceasefire”.',
  );
  expect(sayFlag('ar', flag!)).toBe('يمنع المسرد «armistice» مقابل «وقف إطلاق النار»، ويريد «ceasefire».');
  expect(flag!.fixes.map((fix) => sayFix('en', rule.id, fix))).toEqual([
    'Write “ceasefire”',
    'Write “truce”',
  ]);
});

it('is silent without terms, and takes the place of the silent rule of the catalogue', () => {
  expect(flagsOf(termMismatch([]), { source: 'وقف إطلاق النار', target: 'A pause' })).toEqual([]);
  const ids = RULES.map(({ id }) => id);
  expect(rulesWith(EVERY_WORD, { names: [], terms: TERMS }).map(({ id }) => id)).toEqual(ids);
  expect(rulesWith(EVERY_WORD, { names: [], terms: TERMS })).not.toEqual(RULES);
});

it('has nothing to say of the finished sample', () => {
  const file = readFileSync(new URL('../../seeds/article-finished.muraji.json', import.meta.url), 'utf8');
  const read = readDocumentFile(file);
  if (!read.ok) throw new Error(read.error.code);
  let count = 0;
  const { draft } = documentOf(read.value, () => `s${(count += 1)}`);
  const desk = [
    term('المعادن الأرضية النادرة', 'rare earth metals'),
    term('العناصر الأرضية النادرة', 'rare earth elements', {
      variants: ['الأتربة النادرة'],
      allowed: ['rare earth'],
    }),
    term('آسيا الوسطى', 'Central Asia', { allowed: ['Central Asian'] }),
    term('طريق الحرير', 'Silk Road', { forbidden: ['silk way'] }),
    term('البيت الأبيض', 'White House'),
    term('المكتب البيضاوي', 'Oval Office'),
    term('اتفاقيات إبراهيم', 'Abraham Accords', {
      variants: ['اتفاقيات أبراهام'],
      forbidden: ['Ibrahim Accords'],
    }),
    term('مجلس الشيوخ', 'Senate', { allowed: ['senator', 'senators'] }),
    term('ماركو روبيو', 'Marco Rubio', { kind: 'person' }),
    term('شي جين بينغ', 'Xi Jinping', { kind: 'person' }),
    term('كازاخستان', 'Kazakhstan', { kind: 'place' }),
    term('قيود التصدير', 'export restrictions', { forbidden: ['export limitations'] }),
    term('سلاسل توريد', 'supply chain'),
  ];
  const checker = new Checker([termMismatch(desk)]);
  checker.load(draft.segments);
  expect(checker.check().flags.map(({ text, data }) => `${text}: ${data['preferred']}`)).toEqual([]);
});

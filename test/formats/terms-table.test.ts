import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../core/formats/csv.ts';
import { readTerms, writeTerms } from '../../core/formats/terms-table.ts';
import { termKey } from '../../core/glossary/glossary.ts';
import { importPlan } from '../../core/glossary/import-plan.ts';
import { tidyWording } from '../../core/glossary/wording.ts';
import { sayError } from '../../core/locales/messages.ts';
import { TERM_KINDS, type Term } from '../../core/model/term.ts';
import { term } from '../glossary/terms.ts';

const tableOf = (text: string) => {
  const read = readTerms(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

describe('a table', () => {
  it('comes back as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,;"\'\n\r\t=+-@ نص'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1 }), (rows) => {
        const head = ['one', 'two', 'three'];
        const { rows: read, unclosed } = readCsv(writeCsv([head, ...rows]));
        expect(unclosed).toBeNull();
        const guarded = (text: string) => (/^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
        expect(read.map(({ cells }) => cells)).toEqual([head, ...rows.map((row) => row.map(guarded))]);
      }),
    );
  });

  it.each([
    [
      'commas',
      'a,b\r\nc,"d,1"\r\n',
      [
        ['a', 'b'],
        ['c', 'd,1'],
      ],
    ],
    [
      'semicolons of Excel',
      '\uFEFFa;b\nc;"d;1"\n',
      [
        ['a', 'b'],
        ['c', 'd;1'],
      ],
    ],
    ['a line that names the separator', 'sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old line ends',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines in a cell, and quotation marks', '"a\n""b""",c', [['a\n"b"', 'c']]],
    [
      'blank lines',
      'a,b\n\n,\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('is read with %s', (_why, text, expected) => {
    expect(readCsv(text).rows.map(({ cells }) => cells)).toEqual(expected);
  });

  it('counts the lines of the file, and tells where a quotation mark is missing', () => {
    const { rows, unclosed } = readCsv('a,b\n"x\ny",z\n\nc,d\n"e,f\ng,h');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(unclosed).toBe(6);
  });
});

const arabicWord = fc.string({ unit: fc.constantFrom(...'ابتسلامةأى'), minLength: 3, maxLength: 6 });
const englishText = fc
  .string({ unit: fc.constantFrom(...'ab|\\;,"\'=-.é '), minLength: 1, maxLength: 12 })
  .map((text) => `${text}x`);
const anyTerm = fc
  .record({
    arabic: fc.array(arabicWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    preferred: englishText,
    variants: fc.uniqueArray(arabicWord, { maxLength: 3 }),
    allowed: fc.uniqueArray(englishText, { maxLength: 3 }),
    forbidden: fc.uniqueArray(englishText, { maxLength: 2 }),
    kind: fc.constantFrom(...TERM_KINDS),
    note: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    author: fc.constantFrom('', 'desk', 'نورة'),
    at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
  })
  .filter(
    ({ forbidden, allowed, preferred }) => !forbidden.some((text) => [preferred, ...allowed].includes(text)),
  );

describe('a glossary as a table', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyTerm, { selector: ({ arabic }) => termKey(arabic), maxLength: 8 }),
        (made) => {
          const sound = made.flatMap(({ author, at, ...one }) => {
            const wording = tidyWording(one);
            return wording.ok ? [{ ...wording.value, author, at }] : [];
          });
          const terms = sound.map((one, index): Term => ({ id: `t${index}`, ...one }));
          const { lines, bad } = tableOf(writeTerms(terms));
          expect(bad).toEqual([]);
          const back = lines.map(({ wording, author = '', at = 0 }, index) => ({
            id: `t${index}`,
            ...wording,
            author,
            at,
          }));
          expect(back).toEqual(terms.map((one) => ({ ...one, note: one.note.trim() })));
        },
      ),
    );
  });

  it('is read with the names that others give its columns, in any order', () => {
    const { lines, ignored } = tableOf('Notes;Target;Domain;Source\nas agreed;truce;war;هدنة\n');
    expect(lines).toMatchObject([
      { line: 2, wording: { arabic: 'هدنة', preferred: 'truce', note: 'as agreed' } },
    ]);
    expect(ignored).toEqual(['Domain']);
  });

  it('is read without names, in either order', () => {
    const [first] = tableOf('truce\tهدنة\tagreed\n').lines;
    expect(first?.wording).toMatchObject({ arabic: 'هدنة', preferred: 'truce', note: 'agreed' });
    expect(tableOf('هدنة,truce\nوزير,minister').lines).toHaveLength(2);
  });

  it('parts several wordings by bars or lines', () => {
    const [line] = tableOf('arabic,english,english variants\nهدنة,truce,"cease-fire | lull\npause"').lines;
    expect(line?.wording.allowed).toEqual(['cease-fire', 'lull', 'pause']);
  });

  it('names each line that cannot be used, with what to do', () => {
    const { lines, bad } = tableOf(
      [
        'arabic,english,forbidden,kind',
        'هدنة,truce,,',
        'truce,truce,,',
        'وزير,وزير,,',
        'قصر,,,',
        'رئيس,president,president,',
        'سفير,ambassador,,rank',
        'الهدنة,armistice,,',
        'هُدنة,ceasefire,,',
        `قائد,${'x'.repeat(201)},,`,
        'أمير,"prince,,',
      ].join('\n'),
    );
    expect(lines.map(({ line }) => line)).toEqual([2, 8]);
    expect(bad.map(({ line, error }) => `${line} ${error.code}`)).toEqual([
      '3 term-arabic',
      '4 term-english',
      '5 term-missing',
      '6 term-forbidden',
      '7 term-kind',
      '9 term-double',
      '10 term-long',
      '11 csv-unclosed',
    ]);
    expect(sayError('en', bad[5]!.error)).toBe(
      '“هُدنة” stands in line 2 already. Put what is new here into that line as a variant.',
    );
  });

  it.each(['', 'one column\nهدنة', 'name,date\na,b'])('“%s” is none', (text) => {
    expect(readTerms(text)).toMatchObject({ ok: false, error: { code: 'terms-file' } });
  });
});

it('an import adds what is new, replaces what differs and leaves what the file is silent on', () => {
  const truce = term('هدنة', 'truce', { allowed: ['lull'], note: 'agreed' });
  const { lines } = tableOf('arabic,english,note\nالهدنة,x,\nهُدنة,ceasefire,\nوزير,minister,\n');
  const plan = importPlan([truce, term('وزير', 'minister')], lines, () => 'new');
  expect(plan.added.map(({ term: { arabic } }) => arabic)).toEqual(['الهدنة']);
  expect(plan.replaced).toMatchObject([
    { line: 3, before: truce, term: { id: truce.id, preferred: 'ceasefire', allowed: ['lull'], note: '' } },
  ]);
  expect(plan.same).toBe(1);
});

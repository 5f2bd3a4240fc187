import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAround } from '../../core/search/cut.ts';
import { placesIn } from '../../core/search/match.ts';
import { readQuery } from '../../core/search/query.ts';
import { indexed, searchWords } from '../../core/search/words.ts';

/** The stretches of a text that a query finds. */
const found = (text: string, query: string): string[] =>
  placesIn(text, readQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('a word of Arabic', () => {
  it.each([
    ['الرئيس', 'زار الرئيس والرئيس للرئيس وبالرئيس رئيسا', ['الرئيس', 'والرئيس', 'للرئيس', 'وبالرئيس']],
    ['رئيس', 'ورئيس الوفد لرئيسة', ['ورئيس']],
    ['والرئيس', 'قال الرئيس', ['الرئيس']],
    ['قال', 'وقال فقال قالت', ['وقال', 'فقال']],
    ['دم', 'الدم وبالدم للدم دمه', ['الدم', 'وبالدم', 'للدم']],
    ['الى', 'ذهب إلى البيت', ['إلى']],
    ['مدينه', 'المدينة', ['المدينة']],
    ['مؤتمر', 'مُؤْتَمَر المـــؤتمر موتمر', ['مُؤْتَمَر', 'المـــؤتمر', 'موتمر']],
    ['2025', 'عام ٢٠٢٥', ['٢٠٢٥']],
    ['له', 'الله له ولله', ['له']],
  ])('%s is found in %s', (query, text, places) => {
    expect(found(text, query)).toEqual(places);
  });
});

describe('a word of English', () => {
  it.each([
    ['cafe', 'The Café and the CAFE', ['Café', 'CAFE']],
    ['eu', 'The EU’s summit', ['EU']],
    ['F-35', 'an F-35 jet, F 35, 35 F', ['F-35', 'F 35']],
    ["don't", 'don’t do not', ['don’t']],
    ['talk', 'talks talk', ['talk']],
    ['talk*', 'talks talk stalk', ['talks', 'talk']],
  ])('%s is found in %s', (query, text, places) => {
    expect(found(text, query)).toEqual(places);
  });
});

describe('a query', () => {
  it('finds words in quotes only where they follow each other', () => {
    const text = 'The foreign minister met a minister for foreign trade';
    expect(found(text, '"foreign minister"')).toEqual(['foreign minister']);
    expect(found(text, '“foreign min*”')).toEqual(['foreign minister']);
    expect(found(text, 'foreign minister')).toEqual(['foreign', 'minister', 'minister', 'foreign']);
    expect(found('لوزير الخارجية ووزير خارجية', '«وزير الخارجية»')).toEqual([
      'لوزير الخارجية',
      'ووزير خارجية',
    ]);
  });

  it('takes the beginning of a word with its article', () => {
    expect(found('والحكومية بالحكومة وحكومتنا حاكم', 'الحكوم*')).toEqual([
      'والحكومية',
      'بالحكومة',
      'وحكومتنا',
    ]);
    expect(found('الحكم', 'الح*')).toEqual(['الحكم']);
  });

  it('that says nothing finds nothing', () => {
    for (const query of ['', ' ', '*', '""', '« »', '!?', '\u064b']) expect(readQuery(query)).toEqual([]);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'الوفبكسمأىةئ ـًab-’9'), maxLength: 30 });

it('finds every word of a text by itself, and the index has the words that a search sees', () => {
  fc.assert(
    fc.property(letters, (text) => {
      const words = searchWords(text);
      expect(indexed(text)).toBe(words.map(({ term }) => term).join(' '));
      for (const { start, end } of words) {
        const places = placesIn(text, readQuery(text.slice(start, end)));
        expect(places).toContainEqual({ start, end });
      }
    }),
  );
});

it('cuts a long text around the first words found and keeps places on their words', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(900), (before, behind) => {
      const text = `${'some '.repeat(before)}needle ${'more '.repeat(behind)}`;
      const cut = cutAround(text, placesIn(text, readQuery('needle')));
      expect(cut.ranges.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['needle']);
      expect(cut.text.length).toBeLessThanOrEqual(1204);
      expect(text).toContain(cut.text.replaceAll(/^… | …$/gu, ''));
    }),
  );
});

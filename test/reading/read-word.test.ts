import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_READINGS } from '../../core/lexicon/name-readings.ts';
import { WORD_READINGS } from '../../core/lexicon/word-readings.ts';
import { likeness, SAME_NAME } from '../../core/names/likeness.ts';
import { readWord } from '../../core/reading/read-word.ts';
import { ARABIC_LETTER } from '../../core/text/arabic.ts';

const said = (word: string): string => {
  const { reading, isApproximate } = readWord(word);
  return (isApproximate ? '≈ ' : '') + reading;
};

describe('a word is read', () => {
  it.each([
    ['وزير', 'wazīr'],
    ['والوزير', 'wal-wazīr'],
    ['بالحكومة', 'bil-hukūma'],
    ['الشمس', 'ash-shams'],
    ['والصحف', 'was-suhuf'],
    ['للدولة', 'lid-dawla'],
    ['وبالرئيس', 'wa-bir-ra’īs'],
    ['قالت', 'qālat'],
    ['وستقول', 'wa-sa-taqūlu'],
    ['حكومتهم', 'hukūmat-hum'],
    ['مسؤولين', 'mas’ūlīn'],
    ['سياسية', 'siyāsiyya'],
    ['ترامب', 'Trump'],
    ['لإيران', 'li-Iran'],
    ['الصين', '≈ as-Sīn'],
  ])('%s: %s', (word, reading) => {
    expect(said(word)).toBe(reading);
  });

  it.each([
    ['by the pattern of its root', 'استثمارات', 'istithmārāt'],
    ['by the pattern of its root', 'تحصين', '≈ tahsīn'],
    ['by the pattern of its root', 'مكتوب', '≈ maktūb'],
    ['by the pattern of its root', 'المحاصر', '≈ al-muhāsir'],
    ['letter by letter', 'زغلشقذ', '≈ zaghalashaqdh'],
    ['letter by letter', 'توراكينا', '≈ tūrākīnā'],
  ])('%s: %s', (_how, word, reading) => {
    expect(said(word)).toBe(reading);
  });

  it.each([
    ['مُحَمَّد', 'muhammad'],
    ['الْقَمَرُ', 'al-qamaru'],
    ['وَالشَّمْسُ', 'wash-shamsu'],
    ['كِتَابٌ', 'kitābun'],
    ['مَدِينَة', 'madīna'],
    ['رُوبِيُّو', 'rūbiyyū'],
    ['قُرْآن', 'qurān'],
  ])('by its vowel signs: %s: %s', (word, reading) => {
    expect(said(word)).toBe(reading);
  });

  it('in Latin letters alone, whatever it is', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءأإؤئآپچڤگ\u064e\u0650\u0651ـ'),
    });
    fc.assert(
      fc.property(letters, (word) => {
        const { reading } = readWord(word);
        expect(ARABIC_LETTER.test(reading)).toBe(false);
        expect(/[\u064b-\u0652]/u.test(reading)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a word is put into English', () => {
  it.each([
    ['وبالوزير', 'and with the minister'],
    ['حكومتهم', 'their government'],
    ['عنه', 'about it'],
    ['مسؤولين', 'officials'],
    ['الصينية', 'the Chinese'],
    ['لليابان', 'to Japan'],
    ['الأميركيين', 'the American'],
    ['المتحدة', 'the united'],
    ['زغلشقذ', null],
  ])('%s: %s', (word, gloss) => {
    expect(readWord(word).gloss).toBe(gloss);
  });
});

describe('the list of words', () => {
  it('has a reading of Latin letters and a meaning for each, and no word twice for one sense', () => {
    for (const { ar, reading, gloss } of WORD_READINGS) {
      expect(ar).toMatch(/^[\p{Script=Arabic}]+$/u);
      expect(reading).toMatch(/^[a-zāīū‘’-]+$/u);
      expect(gloss).toMatch(/^[A-Za-z ]+$/u);
    }
    const senses = WORD_READINGS.map(({ ar, gloss }) => `${ar} ${gloss}`);
    expect(senses.filter((sense, at) => senses.indexOf(sense) !== at)).toEqual([]);
  });

  it('spells what the Arabic does', () => {
    // The matcher takes a z and an h beside each other for one sound.
    const strange = WORD_READINGS.filter(
      ({ ar, reading }) => !reading.includes('’h') && likeness(reading, ar) < 0.4,
    );
    expect(strange.map(({ ar, reading }) => `${ar} ${reading}`)).toEqual([]);
  });

  it('spells names as the Arabic does, but for those that have one of their own', () => {
    const own = NAME_READINGS.filter(([ar, latin]) => likeness(latin.replaceAll(' ', ''), ar) < SAME_NAME);
    expect(own.map(([, latin]) => latin)).toEqual(['Jumblatt', 'Recep', 'Aleppo', 'Houthis']);
  });
});

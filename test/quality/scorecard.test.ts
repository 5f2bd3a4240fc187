import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../core/rules/registry.ts';
import { QUALITY_TEXTS as ARABIC } from '../../core/locales/ar/quality.ts';
import { QUALITY_TEXTS as ENGLISH } from '../../core/locales/en/quality.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import { DEFAULT_SCORING, linesOf, scoreOf } from '../../core/quality/scorecard.ts';
import { EMPTY_TALLY, sumOf, totalOf, type Tally } from '../../core/quality/tally.ts';

const TALLY: Tally = {
  words: 500,
  faults: {
    'Accuracy / Omission': { critical: 0, major: 1, minor: 0, neutral: 0 },
    'Accuracy / Mistranslation': { critical: 1, major: 0, minor: 2, neutral: 3 },
    'Linguistic conventions / Grammar': { critical: 0, major: 0, minor: 1, neutral: 0 },
  },
};

const counts = fc.record({ critical: fc.nat(9), major: fc.nat(9), minor: fc.nat(9), neutral: fc.nat(9) });
const tallies = fc.record({
  words: fc.nat(5000),
  faults: fc.dictionary(fc.constantFrom('Accuracy / Omission', 'Style / Awkward', 'Whole'), counts),
});

describe('a score', () => {
  it('counts points per thousand words and holds them against the pass mark', () => {
    const score = scoreOf(TALLY, DEFAULT_SCORING);
    expect(score).toEqual({
      words: 500,
      counts: { critical: 1, major: 1, minor: 3, neutral: 3 },
      penalty: 33,
      perThousand: 66,
      passed: false,
    });
    expect(scoreOf(TALLY, { ...DEFAULT_SCORING, passMark: 66 }).passed).toBe(true);
  });

  it('neither passes nor fails a text without words', () => {
    expect(scoreOf(EMPTY_TALLY, DEFAULT_SCORING)).toMatchObject({ perThousand: null, passed: null });
  });

  it('is the same for the sum of texts as for one text with all their faults', () => {
    fc.assert(
      fc.property(fc.array(tallies), (many) => {
        const { penalty, words } = scoreOf(sumOf(many), DEFAULT_SCORING);
        const single = many.map((tally) => scoreOf(tally, DEFAULT_SCORING));
        expect(penalty).toBe(single.reduce((sum, score) => sum + score.penalty, 0));
        expect(words).toBe(single.reduce((sum, score) => sum + score.words, 0));
      }),
    );
  });
});

describe('the lines of a scorecard', () => {
  it('stand by dimension and type, the costliest first', () => {
    const lines = linesOf(TALLY, DEFAULT_SCORING);
    expect(lines.map(({ name, penalty }) => [name, penalty])).toEqual([
      ['Accuracy', 32],
      ['Linguistic conventions', 1],
    ]);
    expect(lines[0]?.types.map(({ name, penalty }) => [name, penalty])).toEqual([
      ['Mistranslation', 27],
      ['Omission', 5],
    ]);
  });

  it('leave no fault out', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const lines = linesOf(tally, DEFAULT_SCORING);
        for (const severity of SEVERITIES) {
          const inLines = lines.reduce((sum, line) => sum + line.counts[severity], 0);
          expect(inLines).toBe(totalOf(tally)[severity]);
        }
      }),
    );
  });
});

it.each([ENGLISH, ARABIC])('every dimension and type that a rule reports has a name', ({ categories }) => {
  const names = new Set(RULES.flatMap(({ meta }) => meta.mqm.split(' / ')));
  expect([...names].filter((name) => !(name in categories))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../core/lexicon/agencies.ts';
import { PAGE_TEXTS } from '../../core/lexicon/boilerplate.ts';
import { COUNTRIES } from '../../core/lexicon/countries.ts';
import { ARABIC_GIVEN_NAMES, WESTERN_GIVEN_NAMES } from '../../core/lexicon/given-names.ts';
import { IDIOMS } from '../../core/lexicon/idioms.ts';
import { MISTRANSLATED_TITLES } from '../../core/lexicon/mistranslated-titles.ts';
import { MONTH_NAMES, MONTH_SYSTEMS } from '../../core/lexicon/month-systems.ts';
import { PEOPLES } from '../../core/lexicon/peoples.ts';
import { SENSES } from '../../core/lexicon/senses.ts';
import { TERM_VARIANTS } from '../../core/lexicon/term-variants.ts';
import { KNOWN_BEARERS, WORD_SURNAMES } from '../../core/lexicon/translated-names.ts';
import { US_STATES } from '../../core/lexicon/us-states.ts';
import { fold } from '../../core/text/arabic.ts';

const PATTERNS = [
  ...PAGE_TEXTS.flatMap(({ whole, strong }) => [...whole, ...strong]),
  ...IDIOMS.flatMap(({ patterns }) => patterns),
  ...SENSES.flatMap(({ patterns }) => patterns),
  ...MISTRANSLATED_TITLES.flatMap(({ patterns }) => patterns),
  ...TERM_VARIANTS.flatMap(({ renderings }) => renderings.flatMap(({ patterns }) => patterns)),
];

describe('lexicons of accuracy', () => {
  it('writes phrases that begin with a word and have no empty choice', () => {
    expect(
      PATTERNS.filter((pattern) => /^\*|^\S+\?(?:\s|$)|\|\||(?:^|\s)\||\|(?:\s|$)|\s{2}/u.test(pattern)),
    ).toEqual([]);
  });

  it('gives each agency names that no other has', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, en, ar } of AGENCIES) {
      for (const name of [code, ...en, ...ar]) {
        const key = fold(name).replace(/[\s.-]/gu, '');
        owners.set(key, (owners.get(key) ?? new Set()).add(code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('names twelve months in each system', () => {
    for (const system of MONTH_SYSTEMS) expect(new Set(MONTH_NAMES[system]).size).toBe(12);
  });

  it('names fifty states once', () => {
    expect(US_STATES).toHaveLength(50);
    for (const field of ['postal', 'ap', 'en'] as const) {
      expect(new Set(US_STATES.map((state) => state[field])).size).toBe(50);
    }
    const names = US_STATES.flatMap(({ ar }) => ar.map(fold));
    expect(names.length - new Set(names).size).toBeLessThan(10);
    expect(US_STATES.filter(({ ar }) => ar.length === 0 || ar.includes(''))).toEqual([]);
  });

  it('knows the states of peoples', () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(
      PEOPLES.flatMap(({ home, states }) => [home, ...states]).filter((code) => !codes.has(code)),
    ).toEqual([]);
    for (const { home, states } of PEOPLES) expect(states).not.toContain(home);
  });

  it('has at least two renderings of a term, told apart by their words', () => {
    for (const { en, renderings } of TERM_VARIANTS) {
      expect(renderings.length, en).toBeGreaterThan(1);
      const patterns = renderings.flatMap((rendering) => rendering.patterns);
      expect(new Set(patterns).size, en).toBe(patterns.length);
    }
  });

  it('has surnames for all its bearers', () => {
    const surnames = new Set(WORD_SURNAMES.map(([en]) => en));
    expect(Object.keys(KNOWN_BEARERS).filter((name) => !surnames.has(name))).toEqual([]);
  });

  it('writes given names in Arabic letters', () => {
    expect(
      [...WESTERN_GIVEN_NAMES, ...ARABIC_GIVEN_NAMES].filter((name) => !/^\p{Script=Arabic}+$/u.test(name)),
    ).toEqual([]);
  });
});

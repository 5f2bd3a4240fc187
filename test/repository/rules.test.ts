/** Every rule is one file, one test and one entry in both languages, and nothing lies about without a rule. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_TEXTS as ARABIC } from '../../core/locales/ar/rules.ts';
import { RULE_TEXTS as ENGLISH } from '../../core/locales/en/rules.ts';
import { RULES } from '../../core/rules/registry.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ids = RULES.map(({ id }) => id);
const sorted = (names: Iterable<string>) => [...names].sort();

const DIMENSIONS =
  /^(?:Accuracy|Terminology|Linguistic conventions|Style|Locale conventions|Audience appropriateness|Design and markup) \/ [A-Z]/;

test('there are rules, and no id is given twice', () => {
  expect(ids.length).toBeGreaterThan(20);
  expect(sorted(new Set(ids))).toEqual(sorted(ids));
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is whole', (id, { meta }) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(existsSync(join(ROOT, 'core', 'rules', `${id}.ts`)), `core/rules/${id}.ts`).toBe(true);
  expect(existsSync(join(ROOT, 'test', 'rules', `${id}.test.ts`)), `test/rules/${id}.test.ts`).toBe(true);
  expect(meta.mqm).toMatch(DIMENSIONS);
  expect(meta.sides.length).toBeGreaterThan(0);
  expect(meta.messages.length).toBeGreaterThan(0);
  expect(sorted(new Set(meta.messages))).toEqual(sorted(meta.messages));
  for (const texts of [ENGLISH[id], ARABIC[id]]) {
    expect(texts?.name).toBeTruthy();
    expect(texts?.doc).toBeTruthy();
    expect(sorted(Object.keys(texts?.messages ?? {}))).toEqual(sorted(meta.messages));
  }
});

test('no file of a rule is left out of the registry', () => {
  const beside = new Set([
    'rule',
    'registry',
    'registry-accuracy',
    'registry-language',
    'registry-style',
    'registry-values',
  ]);
  const files = readdirSync(join(ROOT, 'core', 'rules'))
    .flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -'.ts'.length)] : []))
    .filter((name) => !beside.has(name));
  expect(sorted(files)).toEqual(sorted(ids));
});

describe.each([
  ['English', ENGLISH],
  ['Arabic', ARABIC],
])('the %s texts', (_language, texts) => {
  test('speak of rules that exist', () => {
    expect(sorted(Object.keys(texts))).toEqual(sorted(ids));
  });

  test('give no two rules one name', () => {
    const names = Object.values(texts).map(({ name }) => name);
    expect(sorted(new Set(names))).toEqual(sorted(names));
  });
});

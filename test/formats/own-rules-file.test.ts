import { describe, expect, it } from 'vitest';
import { readOwnRules, writeOwnRules } from '../../core/formats/own-rules-file.ts';
import { sayError } from '../../core/locales/messages.ts';
import { nameInId, ownRuleId } from '../../core/model/own-rule.ts';
import { pattern, term } from '../rules/own/run.ts';

const RULES = [
  pattern({ id: 'own-utilise', name: 'Utilise', pattern: 'utili[sz]e', replacement: 'use' }),
  term({ id: 'own-هدنة', name: 'هدنة', wanted: ['truce'] }),
];
const withRule = (part: object) =>
  JSON.stringify({ format: 'muraji-rules', version: 1, rules: [{ ...RULES[0], ...part }] });

describe('a file of rules', () => {
  it('is read as it was written', () => {
    expect(readOwnRules(writeOwnRules(RULES))).toEqual({ ok: true, value: RULES });
  });

  it.each([
    '',
    'no JSON',
    '[]',
    '{"format":"muraji-document","version":1}',
    '{"format":"muraji-rules","version":2,"rules":[]}',
  ])('%j is none', (text) => {
    expect(readOwnRules(text)).toMatchObject({ ok: false, error: { code: 'own-rules-file' } });
  });

  it.each([
    [withRule({ severity: 'loud' }), { rule: 'Utilise', field: 'severity' }],
    [withRule({ id: 'number-mismatch' }), { rule: 'Utilise', field: 'id' }],
    [withRule({ pattern: 'a'.repeat(1001) }), { rule: 'Utilise', field: 'pattern' }],
    [withRule({ name: ' ' }), { rule: '1', field: 'name' }],
    [withRule({ kind: 'magic' }), { rule: 'Utilise', field: 'kind' }],
    [
      JSON.stringify({ format: 'muraji-rules', version: 1, rules: [RULES[0], RULES[0]] }),
      { rule: 'Utilise', field: 'id' },
    ],
  ])('%j names the rule and the field that are wrong', (text, params) => {
    expect(readOwnRules(text)).toEqual({ ok: false, error: { code: 'own-rule-field', params } });
  });

  it('names the rule whose pattern cannot be used', () => {
    const read = readOwnRules(withRule({ pattern: '(a' }));
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'pattern-invalid', params: { rule: 'Utilise', part: '(a' } },
    });
    if (!read.ok) {
      const error = { ...read.error, params: { ...read.error.params, file: 'desk.json' } };
      expect(sayError('en', error)).toMatch(/^desk\.json: Utilise: The pattern cannot be read at “\(a”\./u);
    }
  });
});

describe('the id of a rule', () => {
  it('is read from its name, and never given twice', () => {
    expect(ownRuleId('No “utilise”!', new Set())).toBe('own-no-utilise');
    expect(ownRuleId('لا ريال', new Set(['own-لا-ريال']))).toBe('own-لا-ريال-2');
    expect(ownRuleId('…', new Set())).toBe('own-rule');
    expect(nameInId('own-no-utilise')).toBe('no utilise');
  });
});

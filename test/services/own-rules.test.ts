import { expect, it } from 'vitest';
import { RULE_SET } from '../../core/rules/registry.ts';
import { pattern, term } from '../rules/own/run.ts';
import { ARABIC, desk, ENGLISH } from './desk.ts';

const SENT = [pattern({ id: 'own-spokesman', pattern: 'spokesman' })];

it('keeps the rules of editors for every document', async () => {
  const { ask, open } = desk();
  expect(await ask('own-rules.read', {})).toEqual([]);
  expect(await ask('own-rules.save', { keep: SENT, remove: [] })).toEqual(SENT);
  expect(await ask('own-rules.read', {})).toEqual(SENT);
  expect((await open(ARABIC, ENGLISH)).ownRules).toEqual(SENT);
});

it('counts what they find on the scorecard, unless a profile switches them off', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC, ENGLISH);
  await ask('own-rules.save', { keep: SENT, remove: [] });
  const faults = async () => (await ask('quality.read', { document })).standing.faults;
  expect(await faults()).toMatchObject({ 'Style / Organizational style': { major: 1 } });
  await ask('profile.save', { profile: { rules: { 'own-spokesman': 'off' } } });
  expect(await faults()).not.toHaveProperty('Style / Organizational style');
});

it('refuses a pattern that cannot be used, and keeps what there was', async () => {
  const { ask, services } = desk();
  await ask('own-rules.save', { keep: SENT, remove: [] });
  const refused = await services.call('own-rules.save', {
    keep: [pattern({ name: 'Broken', pattern: '(' })],
    remove: [],
  });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'pattern-invalid', params: { rule: 'Broken' } },
  });
  const twice = await services.callUnknown('own-rules.save', {
    keep: [term({}), term({})],
    remove: [],
  });
  expect(twice).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(await ask('own-rules.read', {})).toEqual(SENT);
});

it('leaves alone what another window did meanwhile, and what a later version stored', async () => {
  const { ask, database } = desk();
  const [first, second] = [pattern({ id: 'own-a' }), pattern({ id: 'own-b' })];
  await ask('own-rules.save', { keep: [first], remove: [] });
  await ask('own-rules.save', { keep: [second], remove: [] });
  const stored = () =>
    JSON.parse(
      String(database.prepare("SELECT value FROM settings WHERE name = 'own-rules'").get()?.['value']),
    ) as unknown[];
  const later = { id: 'own-later', kind: 'chart' };
  database
    .prepare("UPDATE settings SET value = ? WHERE name = 'own-rules'")
    .run(JSON.stringify([...stored(), later]));
  const changed = { ...first, name: 'Changed' };
  expect(await ask('own-rules.save', { keep: [changed], remove: ['own-b'] })).toEqual([changed]);
  expect(stored()).toEqual([changed, later]);
});

it('names the rules of a revision by those of editors too', async () => {
  const { ask, open } = desk();
  const ruleSet = async () => {
    const { id: document } = await open(ARABIC, ENGLISH);
    return (await ask('revision.save', { document, note: 'As it came' })).ruleSet;
  };
  expect(await ruleSet()).toBe(RULE_SET);
  await ask('own-rules.save', { keep: SENT, remove: [] });
  const withOwn = await ruleSet();
  expect(withOwn).toMatch(new RegExp(`^${RULE_SET}\\+`, 'u'));
  await ask('own-rules.save', { keep: [{ ...SENT[0]!, severity: 'neutral' }], remove: [] });
  expect(await ruleSet()).not.toBe(withOwn);
});

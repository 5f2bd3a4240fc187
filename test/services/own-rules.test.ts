import { expect, it } from 'vitest';
import { pattern, term } from '../rules/own/run.ts';
import { ARABIC, desk, ENGLISH } from './desk.ts';

const SENT = [pattern({ id: 'own-spokesman', pattern: 'spokesman' })];

it('keeps the rules of editors for every document', async () => {
  const { ask, open } = desk();
  expect(await ask('own-rules.read', {})).toEqual([]);
  await ask('own-rules.save', { rules: SENT });
  expect(await ask('own-rules.read', {})).toEqual(SENT);
  expect((await open(ARABIC, ENGLISH)).ownRules).toEqual(SENT);
});

it('counts what they find on the scorecard, unless a profile switches them off', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC, ENGLISH);
  await ask('own-rules.save', { rules: SENT });
  const faults = async () => (await ask('quality.read', { document })).standing.faults;
  expect(await faults()).toMatchObject({ 'Style / Organizational style': { major: 1 } });
  await ask('profile.save', { profile: { rules: { 'own-spokesman': 'off' } } });
  expect(await faults()).not.toHaveProperty('Style / Organizational style');
});

it('refuses a pattern that cannot be used, and keeps what there was', async () => {
  const { ask, services } = desk();
  await ask('own-rules.save', { rules: SENT });
  const refused = await services.call('own-rules.save', {
    rules: [pattern({ name: 'Broken', pattern: '(' })],
  });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'pattern-invalid', params: { rule: 'Broken' } },
  });
  const twice = await services.callUnknown('own-rules.save', { rules: [term({}), term({})] });
  expect(twice).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(await ask('own-rules.read', {})).toEqual(SENT);
});

import { expect, it } from 'vitest';
import { ARABIC, desk, ENGLISH } from './desk.ts';

const NONE = { rules: {} };

it('keeps a profile of the library and one of each document, and opens a document with both', async () => {
  const { ask, open } = desk();
  const { id: document, profile } = await open(ARABIC, ENGLISH);
  const { id: other } = await open(`${ARABIC}\n\nنهاية.`);
  expect(profile).toEqual(NONE);

  await ask('profile.save', { profile: { rules: { omission: 'off', spelling: 'on' } } });
  expect(await ask('profile.save', { document, profile: { rules: { omission: 'minor' } } })).toEqual({
    library: { rules: { omission: 'off', spelling: 'on' } },
    document: { rules: { omission: 'minor' } },
  });
  expect((await ask('document.open', { document })).profile.rules).toEqual({
    omission: 'minor',
    spelling: 'on',
  });
  expect((await ask('document.open', { document: other })).profile.rules).toEqual({
    omission: 'off',
    spelling: 'on',
  });
  expect((await ask('profile.read', {})).document).toEqual(NONE);
});

it('forgets the settings of a document that are taken back, and of one that is removed', async () => {
  const { ask, open, database } = desk();
  const { id: document } = await open(ARABIC);
  const stored = () => database.prepare('SELECT count(*) AS n FROM profiles').get()?.['n'];
  await ask('profile.save', { document, profile: { rules: { omission: 'off' } } });
  expect(stored()).toBe(1);
  await ask('profile.save', { document, profile: NONE });
  expect(stored()).toBe(0);
  await ask('profile.save', { document, profile: { rules: { omission: 'off' } } });
  await ask('library.remove', { document });
  await ask('bin.delete', { documents: [document] });
  expect(stored()).toBe(0);
});

it('refuses settings there are not and documents there are not', async () => {
  const { services } = desk();
  expect(
    await services.callUnknown('profile.save', { profile: { rules: { omission: 'loud' } } }),
  ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  for (const answer of [
    await services.call('profile.read', { document: 'nowhere' }),
    await services.call('profile.save', { document: 'nowhere', profile: NONE }),
  ]) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  }
});

it('falls back on the rules as they are where a later version stored what this one does not know', async () => {
  const { ask, database } = desk();
  database
    .prepare("INSERT INTO settings (name, value) VALUES ('profile', ?)")
    .run(JSON.stringify({ rules: { omission: 'loud' } }));
  expect((await ask('profile.read', {})).library).toEqual(NONE);
});

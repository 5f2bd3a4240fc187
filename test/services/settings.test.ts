import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { systemLanguage } from '../../main/services/system-language.ts';
import { DEFAULT_APPEARANCE } from '../../core/contract/appearance.ts';
import { DEFAULT_SCORING } from '../../core/quality/scorecard.ts';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

it('says what runs where, with settings that stay as they were set', async () => {
  const { ask } = desk();
  const saved = await ask('settings.save', { language: 'ar', author: ' Noor ' });
  expect(saved).toMatchObject({ language: 'ar', theme: 'system', author: 'Noor' });
  await ask('settings.save', { theme: 'dark' });
  expect(await ask('program.state', {})).toEqual({
    ...{ version: '1.2.3', shell: 'web', home: '/home', userName: userInfo().username },
    settings: {
      language: 'ar',
      theme: 'dark',
      author: 'Noor',
      scoring: DEFAULT_SCORING,
      reading: 'redline',
      aside: 'quiet',
      appearance: DEFAULT_APPEARANCE,
      service: null,
    },
  });
});

it('signs nothing by a name that nobody gave', async () => {
  const { ask, open } = desk();
  const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
  await ask('draft.save', {
    document,
    base: 0,
    changes: [changed(draft.segments[0], { target: ['Changed.'] })],
  });
  const kept = await ask('revision.keep', { document, occasion: 'opened' });
  expect([revisions[0]?.author, kept?.author]).toEqual(['', '']);
  await ask('settings.save', { author: 'Noor' });
  await ask('draft.save', {
    document,
    base: 1,
    changes: [changed(draft.segments[0], { target: ['Again.'] })],
  });
  expect(await ask('revision.keep', { document, occasion: 'opened' })).toMatchObject({ author: 'Noor' });
});

it('falls back on the default of what a later version has stored otherwise, and of that alone', async () => {
  const { ask, database } = desk();
  database
    .prepare("INSERT INTO settings (name, value) VALUES ('settings', ?)")
    .run(JSON.stringify({ theme: 'dark', author: 'Noor', language: 'fr', service: { kind: 'oracle' } }));
  expect((await ask('program.state', {})).settings).toMatchObject({
    ...{ theme: 'dark', author: 'Noor', service: null },
    language: systemLanguage(process.env),
  });
});

it.each(['[]', '7', '"dark"'])('begins with the defaults where %s is stored', async (stored) => {
  const { ask, database } = desk();
  database.prepare("INSERT INTO settings (name, value) VALUES ('settings', ?)").run(stored);
  expect((await ask('program.state', {})).settings).toMatchObject({ theme: 'system', author: '' });
});

it("starts in the system's language where the program speaks it", () => {
  expect(systemLanguage({ LANG: 'ar_EG.UTF-8' })).toBe('ar');
  expect(systemLanguage({ LC_ALL: 'C', LANG: 'ar_EG.UTF-8' })).toBe('en');
  expect(systemLanguage({ LANG: 'arn_CL.UTF-8' })).toBe('en');
  expect(systemLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('en');
});

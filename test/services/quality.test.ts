import { expect, it } from 'vitest';
import { DEFAULT_SCORING } from '../../core/quality/scorecard.ts';
import { totalOf } from '../../core/quality/tally.ts';
import { changed, desk } from './desk.ts';

const SOURCE = 'قال الوزير إن 12 شخصا قتلوا.\n\nوقالت الشرطة إنها تحقق في الأمر.';
const TARGET = 'The minister said 21 people were killed.\n\nPolice said they were investigating.';

it('counts the faults of both texts, and none that is mended in the English', async () => {
  const { ask, open } = desk();
  const { id: document, draft, draftVersion } = await open(SOURCE, TARGET);
  const before = await ask('quality.read', { document });
  expect(before.standing.words).toBe(12);
  expect(Object.keys(before.standing.faults)).toEqual(['Accuracy / Mistranslation']);
  expect(totalOf(before.standing).critical + totalOf(before.standing).major).toBe(1);

  const mended = changed(draft.segments[0], { target: ['The minister said 12 people were killed.'] });
  await ask('draft.save', { document, base: draftVersion, changes: [mended] });
  expect((await ask('quality.read', { document })).standing.faults).toEqual({});
});

it('counts a dismissed flag apart, and follows the rules of the document', async () => {
  const { ask, open } = desk();
  const { id: document, draft } = await open(SOURCE, TARGET);
  await ask('profile.save', { document, profile: { rules: { 'number-mismatch': 'minor' } } });
  expect(totalOf((await ask('quality.read', { document })).standing)).toMatchObject({ major: 0, minor: 1 });
  await ask('profile.save', { document, profile: { rules: { 'number-mismatch': 'off' } } });
  expect((await ask('quality.read', { document })).standing.faults).toEqual({});
  expect(draft.dismissals).toEqual([]);
});

it('reads with the dictionary where spelling is switched on', async () => {
  const { ask, open } = desk();
  const { id: document } = await open('وصل الوفد.', 'The deelegation arrived.');
  await ask('profile.save', { profile: { rules: { spelling: 'minor' } } });
  expect((await ask('quality.read', { document })).standing.faults).toMatchObject({
    'Linguistic conventions / Spelling': { minor: 1 },
  });
});

it('refuses a document there is not', async () => {
  const { services } = desk();
  expect(await services.call('quality.read', { document: 'nowhere' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

it('keeps the weights that an editor sets', async () => {
  const { ask } = desk();
  expect((await ask('program.state', {})).settings.scoring).toEqual(DEFAULT_SCORING);
  const scoring = { ...DEFAULT_SCORING, passMark: 4 };
  await ask('settings.save', { scoring });
  expect((await ask('program.state', {})).settings.scoring).toEqual(scoring);
});

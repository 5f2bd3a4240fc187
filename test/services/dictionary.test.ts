import { expect, it } from 'vitest';
import { desk } from './desk.ts';

const wordsOf = (entries: readonly { readonly word: string }[]) => entries.map(({ word }) => word);

it('keeps words in order, each once however it is capitalised, with who added it', async () => {
  const { ask } = desk();
  await ask('settings.save', { author: 'Noor' });
  const added = await ask('dictionary.add', { words: ['mansaf', 'Dabke'] });
  expect(added).toMatchObject([
    { word: 'Dabke', author: 'Noor' },
    { word: 'mansaf', author: 'Noor' },
  ]);
  expect(wordsOf(await ask('dictionary.add', { words: ['Mansaf', 'oud'] }))).toEqual([
    'Dabke',
    'mansaf',
    'oud',
  ]);
  expect(wordsOf(await ask('dictionary.remove', { words: ['MANSAF', 'other'] }))).toEqual(['Dabke', 'oud']);
  expect(wordsOf(await ask('dictionary.read', {}))).toEqual(['Dabke', 'oud']);
});

it.each(['', 'two words', '<b>', '12'])('refuses what is no word: “%s”', async (word) => {
  const { services } = desk();
  expect(await services.call('dictionary.add', { words: [word] })).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  });
});

it('lets the spelling rule pass its words, also in scorecards', async () => {
  const { ask, open } = desk();
  const { id: document } = await open('أكل الوفد.', 'The delegation ate brxwqat there.');
  await ask('profile.save', { document, profile: { rules: { spelling: 'minor' } } });
  const before = await ask('quality.read', { document });
  await ask('dictionary.add', { words: ['Brxwqat'] });
  expect((await ask('document.open', { document })).profile.words).toEqual(['Brxwqat']);
  const after = await ask('quality.read', { document });
  expect(JSON.stringify(before)).toContain('Spelling');
  expect(JSON.stringify(after)).not.toContain('Spelling');
});

import { expect, it } from 'vitest';
import { ARABIC, desk } from './desk.ts';

it('remembers a dismissal with its reason and author until it is lifted', async () => {
  const { ask, open, services } = desk();
  await ask('settings.save', { author: 'Noor' });
  const { id: document, draft } = await open(ARABIC);
  const flag = { key: 'k', rule: 'wrong-title', segment: draft.segments[1]?.id ?? '', text: 'المتحدث' };
  const dismissal = await ask('flag.dismiss', { document, ...flag, reason: 'A real spokesman' });
  expect(dismissal).toMatchObject({ ...flag, reason: 'A real spokesman', author: 'Noor' });
  expect((await ask('document.open', { document })).draft.dismissals).toEqual([dismissal]);

  await ask('flag.reinstate', { document, key: 'k' });
  expect((await ask('document.open', { document })).draft.dismissals).toEqual([]);
  expect(await services.call('flag.reinstate', { document, key: 'k' })).toMatchObject({
    ok: false,
    error: { code: 'not-found', params: { what: 'dismissal' } },
  });
});

it('knows the segment it is about', async () => {
  const { open, services } = desk();
  const { id: document } = await open(ARABIC);
  const flag = { key: 'k', rule: 'r', segment: 'stranger', text: '', reason: '' };
  expect(await services.call('flag.dismiss', { document, ...flag })).toMatchObject({
    ok: false,
    error: { code: 'not-found', params: { what: 'segment' } },
  });
});

it('leaves the draft version alone, so that a save under way still fits', async () => {
  const { ask, open } = desk();
  const { id: document, draft, draftVersion } = await open(ARABIC);
  const segment = draft.segments[0]?.id ?? '';
  await ask('flag.dismiss', { document, key: 'k', rule: 'r', segment, text: '', reason: '' });
  expect((await ask('document.open', { document })).draftVersion).toBe(draftVersion);
});

import { expect, it } from 'vitest';
import { desk } from './desk.ts';

it('names the place of what does not fit a call', async () => {
  const { services } = desk();
  const change = { id: 's', kind: 'paragraph', state: 'finished', target: [], leftOut: null };
  const bad = { document: 'd', base: 0, changes: [change] };
  expect(await services.callUnknown('draft.save', bad)).toEqual({
    ok: false,
    error: {
      code: 'bad-request',
      params: { call: 'draft.save', path: 'changes.0.state', problem: 'invalid_value' },
    },
  });
});

it.each([null, undefined, 7, 'text', [], { document: 7 }, { document: '' }, { document: 'x'.repeat(65) }])(
  'refuses the input %j',
  async (input) => {
    const { services } = desk();
    expect(await services.callUnknown('document.open', input)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  },
);

it.each(['document.close', '', 'toString', '__proto__', 'constructor'])('knows no call %j', async (name) => {
  const { services } = desk();
  expect(await services.callUnknown(name, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

it('answers what nobody foresaw, too', async () => {
  const { services, database } = desk();
  database.close();
  expect(await services.call('library.list', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
});

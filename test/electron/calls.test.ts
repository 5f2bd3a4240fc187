import type { IpcMain, WebFrameMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { CALL_NAMES } from '../../core/contract/calls.ts';
import { done } from '../../core/model/result.ts';
import { answerCalls, mayCall, type OwnAnswers } from '../../main/electron/calls.ts';
import { channelOf } from '../../main/electron/channels.ts';
import type { ServicesClient } from '../../main/services/client.ts';

type Listener = Parameters<IpcMain['handle']>[1];
type InvokeEvent = Parameters<Listener>[0];

const frame = (url: string, parent: WebFrameMain | null = null) =>
  ({ senderFrame: { url, parent } as WebFrameMain }) as InvokeEvent;
const OWN = frame('app://muraji/index.html#/document/1');

type Call = ServicesClient['callUnknown'];

function desk(callUnknown: Call, own: OwnAnswers = {}) {
  const handlers = new Map<string, Listener>();
  const ipc: Pick<IpcMain, 'handle'> = {
    handle: (channel, listener) => void handlers.set(channel, listener),
  };
  answerCalls(ipc, { callUnknown }, own);
  const invoke = (channel: string, event: InvokeEvent, input: unknown): Promise<unknown> =>
    Promise.resolve(handlers.get(channel)?.(event, input));
  return { handlers, invoke };
}

const never: Call = () => {
  throw new Error('the services must not be asked');
};

test('there is a channel for every call of the contract and for nothing else', () => {
  const { handlers } = desk(never);
  expect([...handlers.keys()].sort()).toEqual(CALL_NAMES.map(channelOf).sort());
});

describe('a sender', () => {
  test.each([
    ['a foreign page', frame('https://example.org/')],
    ['a page of another host under the scheme', frame('app://other/index.html')],
    ['an empty frame', frame('about:blank')],
    ['a file', frame('file:///srv/index.html')],
    ['a frame inside the page', frame('app://muraji/index.html', {} as WebFrameMain)],
    ['a frame that is gone', { senderFrame: null } as InvokeEvent],
  ])('that is %s is turned away before a service hears of it', async (_who, event) => {
    const { invoke } = desk(never, { 'export.save': () => never('export.save', {}) as never });
    for (const name of CALL_NAMES) {
      expect(await invoke(channelOf(name), event, {})).toEqual({
        ok: false,
        error: { code: 'bad-request', params: { call: name } },
      });
    }
  });

  test('that is the page itself is answered', () => {
    expect(mayCall(OWN)).toBe(true);
  });
});

test('input goes to the services as it came, the answer back as it is', async () => {
  const heard: unknown[] = [];
  const { invoke } = desk((name, input) => {
    heard.push([name, input]);
    return Promise.resolve({ ok: false, error: { code: 'not-found', params: { document: 'd1' } } });
  });
  const answer = await invoke(channelOf('document.open'), OWN, { document: 'd1' });
  expect(heard).toEqual([['document.open', { document: 'd1' }]]);
  expect(answer).toEqual({ ok: false, error: { code: 'not-found', params: { document: 'd1' } } });
});

const toSave = { what: 'text', document: 'd1', version: { kind: 'draft' }, format: 'txt' };

test('a call of the shell’s own never reaches the services', async () => {
  const { invoke } = desk(never, {
    'export.save': () => Promise.resolve(done({ outcome: 'cancelled' as const })),
  });
  expect(await invoke(channelOf('export.save'), OWN, toSave)).toEqual(done({ outcome: 'cancelled' }));
});

test.each([
  ['throws', never],
  ['rejects', () => Promise.reject(new Error('worker is gone'))],
] as const)('a service that %s is answered as internal', async (_how, call) => {
  const { invoke } = desk(call);
  expect(await invoke(channelOf('library.list'), OWN, {})).toEqual({
    ok: false,
    error: { code: 'internal', params: { call: 'library.list' } },
  });
});

test.each([undefined, null, 'txt', {}, { ...toSave, format: 'exe' }, { ...toSave, version: '../x' }])(
  'a call of the shell’s own is not made with %j',
  async (input) => {
    const { invoke } = desk(never, { 'export.save': () => never('export.save', {}) as never });
    expect(await invoke(channelOf('export.save'), OWN, input)).toEqual({
      ok: false,
      error: { code: 'bad-request', params: { call: 'export.save' } },
    });
  },
);

import { expect, test } from 'vitest';
import type { Exported } from '../../core/contract/outgoing.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { exportSaver, type ExportDesk } from '../../main/electron/export-save.ts';

const rendered: Exported = {
  name: 'storm.txt',
  mime: 'text/plain',
  content: { kind: 'text', text: 'The storm passed – “quietly”.\n' },
  counts: { controlsRemoved: 0, leftOut: 0, missing: 0 },
};
const input = { what: 'text', document: 'd1', version: { kind: 'draft' }, format: 'txt' } as const;

function saver({ answer = done(rendered), ...desk }: Partial<ExportDesk> & { answer?: Result<Exported> }) {
  const asked: unknown[] = [];
  const written = new Map<string, string | Uint8Array>();
  const services = {
    call: (name: string, heard: unknown) => {
      asked.push([name, heard]);
      return Promise.resolve(answer);
    },
  } as ExportDesk['services'];
  const save = exportSaver({
    services,
    choose: () => Promise.resolve('/home/editor/storm.txt'),
    write: (path, content) => {
      written.set(path, content);
      return Promise.resolve(done(null));
    },
    ...desk,
  });
  return { save, asked, written };
}

test('renders, asks for a place, writes there', async () => {
  const { save, asked, written } = saver({});
  expect(await save(input)).toEqual(done({ outcome: 'saved', file: '/home/editor/storm.txt' }));
  expect(asked).toEqual([['export.render', input]]);
  expect([...written]).toEqual([['/home/editor/storm.txt', 'The storm passed – “quietly”.\n']]);
});

test('writes bytes as they are', async () => {
  const word: Exported = {
    name: 'storm.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: { kind: 'bytes', base64: 'UEsDBP8A' },
    counts: null,
  };
  const { save, written } = saver({ answer: done(word) });
  expect(await save({ ...input, format: 'docx' })).toMatchObject({ ok: true });
  expect(written.get('/home/editor/storm.txt')).toEqual(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0]));
});

test('writes nothing when the editor changes their mind', async () => {
  const { save, written } = saver({ choose: () => Promise.resolve(undefined) });
  expect(await save(input)).toEqual(done({ outcome: 'cancelled' }));
  expect(written.size).toBe(0);
});

test('opens no dialog for what cannot be rendered', async () => {
  let opened = false;
  const { save } = saver({
    answer: fail('not-found', { document: 'd1' }),
    choose: () => {
      opened = true;
      return Promise.resolve('/home/editor/storm.txt');
    },
  });
  expect(await save(input)).toEqual(fail('not-found', { document: 'd1' }));
  expect(opened).toBe(false);
});

test('passes on why a file could not be written', async () => {
  const full = fail('disk-full', { file: '/home/editor/storm.txt' });
  const { save } = saver({ write: () => Promise.resolve(full) });
  expect(await save(input)).toEqual(full);
});

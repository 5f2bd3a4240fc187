import { describe, expect, it } from 'vitest';
import type { Host } from '../../core/contract/host.ts';
import { FILE_LIMIT } from '../../core/formats/decode.ts';
import { done } from '../../core/model/result.ts';
import { importFiles, importText } from '../../renderer/dialogs/import-document.ts';
import { arabicFirst } from '../../renderer/dialogs/read-files.ts';

function recording(): { host: Host; asked: unknown[] } {
  const asked: unknown[] = [];
  const host = {
    call: (name: string, input: unknown) => {
      asked.push([name, input]);
      return Promise.resolve(done({ document: 'd', title: 't', segments: 1, notices: [] }));
    },
    onCommand: () => () => undefined,
  } as unknown as Host;
  return { host, asked };
}

const EMPTY = { title: '', source: '', target: '', files: [], changes: 'accept' } as const;
const arabic = new File(['نص عربي'], 'b.txt');
const english = new File(['English text'], 'a.txt');

describe('pasted text', () => {
  it('goes without an English that is blank', async () => {
    const { host, asked } = recording();
    await importText(host, { ...EMPTY, title: ' T ', source: 'نص', target: ' \n' });
    expect(asked).toEqual([['import.text', { title: 'T', source: 'نص' }]]);
  });

  it('goes with its English', async () => {
    const { host, asked } = recording();
    await importText(host, { ...EMPTY, source: 'نص', target: 'Text' });
    expect(asked).toEqual([['import.text', { title: '', source: 'نص', target: 'Text' }]]);
  });
});

describe('chosen files', () => {
  it('are put in order: the Arabic first', async () => {
    expect(await arabicFirst([english, arabic])).toEqual([arabic, english]);
    expect(await arabicFirst([arabic, english])).toEqual([arabic, english]);
  });

  it('keep their order where the script does not tell', async () => {
    const other = new File(['More English'], 'c.txt');
    expect(await arabicFirst([other, english])).toEqual([other, english]);
    expect(await arabicFirst([english])).toEqual([english]);
  });

  it('are refused by their size before they are read', async () => {
    const { host, asked } = recording();
    const large = new File([new Uint8Array(FILE_LIMIT + 1)], 'large.txt');
    const answer = await importFiles(host, { ...EMPTY, files: [large] });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', params: { file: 'large.txt' } },
    });
    expect(asked).toEqual([]);
  });
});

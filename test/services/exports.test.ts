import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../core/contract/calls.ts';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

it('renders the draft or any revision in every format', async () => {
  const { ask, open } = desk();
  const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
  const changes = [
    changed(draft.segments[0], { target: ['The \u200fdelegation left.'] }),
    changed(draft.segments[1], { target: [] }),
    changed(draft.segments[2], { state: 'left-out', leftOut: { code: 'page-text' } }),
  ];
  await ask('draft.save', { document, base: 0, changes });
  const revision = { kind: 'revision', id: revisions[0]?.id ?? '' } as const;
  for (const format of EXPORT_FORMATS) {
    const now = await ask('export.render', { document, version: { kind: 'draft' }, format });
    expect(now.text).toContain('The delegation left.');
    expect(now).toMatchObject({ controlsRemoved: 1, leftOut: 1, missing: 1 });
    expect(now.name).toMatch(/^A[ -]story\.(?:txt|md|html|muraji\.json)$/u);
    const then = await ask('export.render', { document, version: revision, format });
    expect(then.text).toContain('The spokesman said the talks had begun.');
  }
});

it('leaves the saving to the window where no dialog can be opened', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC);
  const version = { kind: 'draft' } as const;
  expect(await ask('export.save', { document, version, format: 'txt' })).toEqual({ outcome: 'download' });
});

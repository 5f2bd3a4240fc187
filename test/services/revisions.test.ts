import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentChange } from '../../core/contract/calls.ts';
import type { Version } from '../../core/model/revision.ts';
import { SEGMENT_KINDS } from '../../core/model/segment.ts';
import { RULE_SET } from '../../core/rules/registry.ts';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

describe('a revision', () => {
  it('counts words against its parent and signs with the editor', async () => {
    const { ask, open } = desk();
    await ask('settings.save', { author: 'Noor' });
    const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
    expect(revisions).toMatchObject([
      { number: 1, parent: null, origin: 'import', author: 'Noor', wordsRemoved: 0, segmentsChanged: 3 },
    ]);
    const [first, second] = draft.segments;
    const changes = [
      changed(first, { target: ['The large delegation reached Cairo on Sunday morning.'] }),
      changed(second, { state: 'left-out', leftOut: { code: 'page-text' } }),
    ];
    await ask('draft.save', { document, base: 0, changes });
    const saved = await ask('revision.save', { document, note: ' Checked the size ' });
    expect(saved).toMatchObject({
      ...{ number: 2, parent: revisions[0]?.id, origin: 'manual', author: 'Noor', note: 'Checked the size' },
      ...{ ruleSet: RULE_SET, wordsAdded: 1, wordsRemoved: 7, segmentsChanged: 2 },
    });
    expect(await ask('revision.list', { document })).toEqual([saved, ...revisions]);
  });

  it('keeps the dismissals of its moment', async () => {
    const { ask, open } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const flag = { document, rule: 'some-rule', segment: draft.segments[0]?.id ?? '', text: 'words' };
    const read = async (id: string): Promise<string[]> => {
      const version = await ask('version.read', { document, version: { kind: 'revision', id } });
      return version.dismissals.map(({ key, reason }) => `${key}: ${reason}`);
    };
    await ask('flag.dismiss', { ...flag, key: 'a', reason: 'a name' });
    const one = await ask('revision.save', { document, note: '' });
    await ask('flag.dismiss', { ...flag, key: 'b', reason: 'custom' });
    await ask('flag.dismiss', { ...flag, key: 'a', reason: 'a place' });
    const two = await ask('revision.save', { document, note: '' });
    await ask('flag.reinstate', { document, key: 'b' });
    const three = await ask('revision.save', { document, note: '' });
    expect([await read(one.id), await read(two.id), await read(three.id)]).toEqual([
      ['a: a name'],
      ['b: custom', 'a: a place'],
      ['a: a place'],
    ]);
  });

  it('costs what changed', async () => {
    const { ask, open, database } = desk();
    const { id: document, draft } = await open(Array(500).fill('قال الوزير كلاما طويلا.').join('\n\n'));
    const rows = (): number =>
      Number(database.prepare('SELECT count(*) AS n FROM revision_segments').get()?.['n']);
    const before = rows();
    for (let base = 0; base < 10; base++) {
      const changes = [changed(draft.segments[base], { target: ['He spoke.'], state: 'draft' })];
      await ask('draft.save', { document, base, changes });
      await ask('revision.save', { document, note: '' });
    }
    expect(rows() - before).toBe(10);
  });

  it('is not found in another document', async () => {
    const { open, services } = desk();
    const one = await open(ARABIC);
    const other = await open(ARABIC);
    const version = { kind: 'revision', id: one.revisions[0]?.id ?? '' } as const;
    expect(await services.call('version.read', { document: other.id, version })).toMatchObject({
      ok: false,
      error: { code: 'not-found', params: { what: 'revision' } },
    });
  });
});

const paragraph = fc.string({ unit: fc.constantFrom('a', 'b ', 'ت', '”', '\u200f', '😀'), maxLength: 12 });
const step = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    at: fc.nat(5),
    change: fc.record({
      kind: fc.constantFrom(...SEGMENT_KINDS),
      target: fc.array(paragraph, { maxLength: 3 }),
      state: fc.constantFrom('todo' as const, 'draft' as const, 'reviewed' as const, 'left-out' as const),
    }),
  }),
  fc.record({ kind: fc.constant('dismiss' as const), at: fc.nat(5), reason: fc.string() }),
  fc.record({ kind: fc.constant('reinstate' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('save' as const) }),
  fc.record({ kind: fc.constant('save' as const) }),
);

it('reads every revision as the draft was when it was saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 120, maxLength: 160 }), async (steps) => {
      const { ask, open } = desk();
      const { id: document, draft } = await open(Array.from('ابتثجح', (word) => word).join('\n\n'));
      const ids = draft.segments.map(({ id }) => id);
      const saved = new Map<string, Version>();
      let base = 0;
      for (const step of steps) {
        if (step.kind === 'save') {
          const { id } = await ask('revision.save', { document, note: '' });
          saved.set(id, (await ask('document.open', { document })).draft);
          continue;
        }
        const segment = ids[step.at] ?? '';
        const key = `rule:${segment}`;
        if (step.kind === 'edit') {
          const leftOut = step.change.state === 'left-out' ? { code: 'page-text' as const } : null;
          const change: SegmentChange = { id: segment, ...step.change, leftOut };
          base = (await ask('draft.save', { document, base, changes: [change] })).draftVersion;
        } else if (step.kind === 'dismiss') {
          await ask('flag.dismiss', {
            document,
            key,
            rule: 'rule',
            segment,
            text: '',
            reason: step.reason,
          });
        } else if (
          (await ask('document.open', { document })).draft.dismissals.some((one) => one.key === key)
        ) {
          await ask('flag.reinstate', { document, key });
        }
      }
      for (const [id, version] of saved)
        expect(await ask('version.read', { document, version: { kind: 'revision', id } })).toEqual(version);
    }),
    { numRuns: 15 },
  );
}, 60_000);

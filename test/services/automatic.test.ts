import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentId, RevisionSummary, Version } from '../../core/model/revision.ts';
import { servicesOn } from '../library/written.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { ARABIC, changed, desk, ENGLISH, type Desk } from './desk.ts';

vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A document whose first segment is written anew, each time as the next draft version. */
async function writing() {
  const at = desk();
  const { id: document, draft } = await at.open(ARABIC, ENGLISH);
  let base = 0;
  const write = async (text: string) => {
    const target = [text];
    const saved = await at.ask('draft.save', {
      document,
      base,
      changes: [changed(draft.segments[0], { target })],
    });
    base = saved.draftVersion;
    return saved.revision;
  };
  const keep = () => at.ask('revision.keep', { document, occasion: 'opened' });
  return { ...at, document, draft, write, keep };
}

const read = ({ ask }: Pick<Desk, 'ask'>, document: DocumentId, { id }: RevisionSummary): Promise<Version> =>
  ask('version.read', { document, version: { kind: 'revision', id } });

describe('a revision that the program makes', () => {
  it('is made only where something changed, and says why', async () => {
    const { ask, keep, write, document, draft } = await writing();
    expect(await keep()).toBeNull();
    await write('The delegation came to Cairo.');
    expect(await keep()).toMatchObject({
      ...{ number: 2, origin: 'automatic', occasion: 'opened', note: '', segmentsChanged: 1 },
    });
    expect(await keep()).toBeNull();
    await write('The delegation left.');
    await write('The delegation came to Cairo.');
    expect(await keep()).toBeNull();
    const flag = { document, key: 'k', rule: 'r', segment: draft.segments[0]?.id ?? '', text: '' };
    await ask('flag.dismiss', { ...flag, reason: 'a name' });
    expect(await keep()).toMatchObject({ number: 3, wordsAdded: 0 });
    expect(await ask('revision.list', { document })).toHaveLength(3);
  });

  it('comes every ten minutes of writing, of the draft as it was before', async () => {
    const at = await writing();
    const { write, wait, document } = at;
    expect(await write('One.')).toBeNull();
    wait(9 * MINUTE);
    expect(await write('Two.')).toBeNull();
    wait(2 * MINUTE);
    const revision = await write('Three.');
    expect(revision).toMatchObject({ number: 2, origin: 'automatic', occasion: 'editing' });
    expect((revision && (await read(at, document, revision)))?.segments[0]?.target).toEqual(['Two.']);
    expect(await write('Four.')).toBeNull();
    wait(11 * MINUTE);
    expect(await write('Five.')).toMatchObject({ number: 3 });
  });
});

describe('saving by hand', () => {
  it('names the latest revision where nothing changed since, and adds to the name it has', async () => {
    const { ask, write, keep, document } = await writing();
    await write('One.');
    const automatic = await keep();
    const named = await ask('revision.save', { document, note: 'Read aloud', tags: ['desk', 'final'] });
    expect(named).toEqual({
      ...{ ...automatic, origin: 'manual', occasion: null, note: 'Read aloud', tags: ['desk', 'final'] },
    });
    const again = await ask('revision.save', { document, note: 'Sent', tags: ['desk', 'agreed'] });
    expect(again).toMatchObject({
      id: named.id,
      note: 'Read aloud · Sent',
      tags: ['agreed', 'desk', 'final'],
    });
    expect(await ask('revision.save', { document, note: 'Sent' })).toEqual(again);
    expect((await ask('revision.list', { document }))[0]).toEqual(again);
  });

  it('can be described anew, found by tag, and told from what the program made', async () => {
    const { ask, write, keep, document } = await writing();
    await write('One.');
    const hand = await ask('revision.save', { document, note: '', tags: ['first'] });
    await write('Two.');
    const automatic = await keep();
    await write('Three.');
    const unnamed = await keep();
    const revision = automatic?.id ?? '';
    const tags = ['فحص', 'first', 'first'];
    const described = await ask('revision.describe', { document, revision, note: 'Kept', tags });
    expect(described).toMatchObject({ origin: 'automatic', note: 'Kept', tags: ['first', 'فحص'] });
    expect(await ask('revision.tags', { document })).toEqual([
      { tag: 'first', count: 2 },
      { tag: 'فحص', count: 1 },
    ]);
    const numbers = async (query: object) =>
      (await ask('revision.list', { document, ...query })).map(({ number }) => number);
    expect(await numbers({ tag: 'first' })).toEqual([3, hand.number]);
    expect(await numbers({ byHand: true })).toEqual([3, 2, 1]);
    expect(await numbers({ before: unnamed?.number, limit: 2 })).toEqual([3, 2]);
  });
});

describe('thinning out', () => {
  it('drops old automatic ones and leaves the first, the last, those by hand and those with a name or tag', async () => {
    const { ask, write, keep, wait, document } = await writing();
    for (const step of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await write(step);
      if (step === 'b') await ask('revision.save', { document, note: '' });
      const revision = await keep();
      if (step === 'c' && revision)
        await ask('revision.describe', { document, revision: revision.id, note: '', tags: ['t'] });
    }
    const numbers = async () => (await ask('revision.list', { document })).map(({ number }) => number);
    expect(await numbers()).toEqual([7, 6, 5, 4, 3, 2, 1]);
    wait(100 * DAY);
    await write('g');
    await keep();
    // The newest of its week is 7; 3 is by hand, 4 has a tag.
    expect(await numbers()).toEqual([8, 7, 4, 3, 1]);
    expect((await ask('document.open', { document })).revisionCount).toBe(5);
  });

  it('forgets the texts that only dropped ones had', async () => {
    const { database, write, keep, wait } = await writing();
    for (const step of ['gone', 'kept', 'last']) {
      await write(step);
      await keep();
    }
    wait(100 * DAY);
    await write('now');
    await keep();
    const texts = database
      .prepare('SELECT text FROM texts')
      .all()
      .map(({ text }) => text);
    expect(texts).toContain('last');
    expect(texts).not.toContain('gone');
    expect(texts).not.toContain('kept');
  });

  const step = fc.record({
    segment: fc.nat(2),
    text: fc.constantFrom('one', 'two', 'three words here', ''),
    leaveOut: fc.boolean(),
    dismiss: fc.option(fc.constantFrom('k1', 'k2')),
    reinstate: fc.option(fc.constantFrom('k1', 'k2')),
    byHand: fc.boolean(),
    pause: fc.constantFrom(0, 5 * MINUTE, 3 * HOUR, 2 * DAY, 20 * DAY),
  });
  it('leaves every other revision as it was, and its size true to its new parent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const at = await writing();
        const { ask, wait, keep, document, draft } = at;
        const said = new Map<string, Version>();
        let base = 0;
        let made = 1;
        const note = async (revision: RevisionSummary | null) => {
          if (!revision || said.has(revision.id)) return;
          said.set(revision.id, (await ask('document.open', { document })).draft);
          made += 1;
        };
        for (const { segment, text, leaveOut, dismiss, reinstate, byHand, pause } of steps) {
          wait(pause);
          await note(await keep());
          const state = leaveOut ? 'left-out' : 'draft';
          const leftOut = leaveOut ? { code: 'page-text' as const } : null;
          const change = changed(draft.segments[segment], { target: [text], state, leftOut });
          base = (await ask('draft.save', { document, base, changes: [change] })).draftVersion;
          const flag = { document, rule: 'r', segment: change.id, text: '', reason: text };
          if (dismiss) await ask('flag.dismiss', { ...flag, key: dismiss });
          if (reinstate) await at.services.call('flag.reinstate', { document, key: reinstate });
          if (byHand) await note(await ask('revision.save', { document, note: '' }));
        }
        wait(200 * DAY);
        await note(await keep());
        const list = await ask('revision.list', { document });
        expect(list.length).toBeLessThanOrEqual(made);
        const [first] = list.slice(-1);
        expect(first?.number).toBe(1);
        for (const [index, revision] of list.entries()) {
          const parent = list[index + 1];
          expect(revision.parent).toBe(parent?.id ?? null);
          if (!parent) continue;
          const [before, after] = [await read(at, document, parent), await read(at, document, revision)];
          expect(after).toEqual(said.get(revision.id));
          const different = after.segments.filter(
            (now, place) => JSON.stringify(now) !== JSON.stringify(before.segments[place]),
          );
          expect(revision.segmentsChanged).toBe(different.length);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([1, 3])(
    'is whole or not done at all where the program is killed after %i rounds',
    async (rounds) => {
      const home = temporaryFolder();
      const program = spawn(process.execPath, [join(import.meta.dirname, 'thinning.ts'), home], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(program, 'exit');
      let document = '';
      for await (const line of createInterface({ input: program.stdout })) {
        if (document === '') document = line;
        else if (Number(line) === rounds) program.kill('SIGKILL');
      }
      expect(await ended).toEqual([null, 'SIGKILL']);
      const services = await servicesOn(home);
      const list = await services.call('revision.list', { document });
      if (!list.ok) throw new Error(list.error.code);
      expect(list.value.length).toBeGreaterThan(2);
      for (const { id, number } of list.value.filter((revision) => revision.number > 1)) {
        const version = await services.call('version.read', { document, version: { kind: 'revision', id } });
        expect(version.ok && version.value.segments[0]?.target).toEqual([`Typed ${number}`]);
      }
      await services.close();
    },
  );
});

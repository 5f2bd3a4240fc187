/** Many segments from a service that is well, busy or gone; time is counted, not waited for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { done, fail, type Result } from '../../core/model/result.ts';
import {
  LONGEST_PAUSE,
  MOST_IN_A_ROW,
  MOST_TRIES,
  runDrafts,
  type DraftProgress,
} from '../../core/translation/draft-run.ts';

const tasks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ segment: `s${String(at)}`, text: `نص ${String(at)}` }));

function run(count: number, translate: (segment: string, asked: number) => Result<string>) {
  const pauses: number[] = [];
  const told: DraftProgress[] = [];
  let under = 0;
  let most = 0;
  const asked: string[] = [];
  const started = runDrafts({
    tasks: tasks(count),
    translate: async ({ segment }) => {
      asked.push(segment);
      most = Math.max(most, (under += 1));
      await Promise.resolve();
      under -= 1;
      return translate(segment, asked.filter((each) => each === segment).length);
    },
    wait: async (milliseconds) => void pauses.push(milliseconds),
    onProgress: (progress) => void told.push(progress),
  });
  return { ...started, pauses, told, asked, most: () => most };
}
const segmentsOf = (list: readonly { readonly segment: string }[]) =>
  list.map(({ segment }) => segment).sort();

describe('drafts of many segments', () => {
  it('come a few at a time, each told', async () => {
    const { ended, told, most } = run(9, (segment) => done(`English of ${segment}`));
    const last = await ended;
    expect(last).toMatchObject({ total: 9, end: 'done', reason: null, failed: [] });
    expect(segmentsOf(last.drafted)).toEqual(segmentsOf(tasks(9)));
    expect(told.map(({ drafted }) => drafted.length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
    expect(most()).toBe(2);
  });

  it('end at once where there is nothing to do', async () => {
    expect(await run(0, () => done('')).ended).toMatchObject({ end: 'done', total: 0 });
  });

  it('go on after a failure, which is told with its segment', async () => {
    const last = await run(4, (segment) => (segment === 's1' ? fail('service-timeout') : done('x'))).ended;
    expect(last).toMatchObject({
      end: 'done',
      failed: [{ segment: 's1', error: { code: 'service-timeout' } }],
    });
    expect(last.drafted).toHaveLength(3);
  });

  it.each(['service-denied', 'service-redirect', 'service-moved', 'service-off'] as const)(
    'stop at %s',
    async (code) => {
      const { ended, asked } = run(20, () => fail(code));
      expect(await ended).toMatchObject({ end: 'stopped', reason: { code }, failed: [{ segment: 's0' }] });
      expect(asked.length).toBeLessThanOrEqual(2);
    },
  );

  it('stop where one after the other fails', async () => {
    const { ended } = run(50, (segment) => (segment === 's0' ? done('x') : fail('service-unreachable')));
    const last = await ended;
    expect(last).toMatchObject({ end: 'stopped', reason: { code: 'service-unreachable' } });
    expect(last.failed).toHaveLength(MOST_IN_A_ROW);
    expect(last.drafted).toHaveLength(1);
  });

  it('wait for a busy service as long as it says, or ever longer, and tell so', async () => {
    const said = run(1, (_, times) => (times === 1 ? fail('service-busy', { seconds: 7 }) : done('x')));
    expect(await said.ended).toMatchObject({ end: 'done', drafted: [{ segment: 's0' }], pause: null });
    expect(said.pauses).toEqual([7000]);
    expect(said.told.map(({ pause }) => pause)).toContain(7);
    const unsaid = run(1, () => fail('service-busy'));
    expect((await unsaid.ended).failed).toHaveLength(1);
    expect(unsaid.pauses).toEqual([1000, 2000, 4000, 8000]);
    expect(unsaid.asked).toHaveLength(MOST_TRIES);
  });

  it('stop where a busy service wants more patience than that', async () => {
    const { ended, pauses } = run(5, () => fail('service-busy', { seconds: LONGEST_PAUSE + 1 }));
    expect(await ended).toMatchObject({ end: 'stopped', reason: { code: 'service-busy' } });
    expect(pauses).toEqual([]);
  });

  it('are cancelled also while they wait, and keep what has come', async () => {
    let isWaiting: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (isWaiting = resolve));
    const { ended, cancel } = runDrafts({
      tasks: tasks(6),
      translate: ({ segment }) =>
        Promise.resolve(segment === 's0' ? done('kept') : fail('service-busy', { seconds: 60 })),
      wait: () => {
        isWaiting();
        return new Promise(() => undefined);
      },
      onProgress: () => undefined,
    });
    await waiting;
    cancel();
    expect(await ended).toMatchObject({
      ...{ end: 'cancelled', drafted: [{ segment: 's0', text: 'kept' }], failed: [], pause: null },
    });
  });

  it('account for every segment, whatever happens, and never twice', async () => {
    const answer = fc.constantFrom<Result<string>>(
      done('x'),
      fail('service-timeout'),
      fail('service-busy'),
      fail('service-denied'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 30 }), async (answers) => {
        let at = 0;
        const last = await run(answers.length, () => answers[at++ % answers.length] ?? done('x')).ended;
        const settled = segmentsOf([...last.drafted, ...last.failed]);
        expect(new Set(settled).size).toBe(settled.length);
        if (last.end === 'done') expect(settled).toEqual(segmentsOf(tasks(answers.length)));
        else expect(last.reason).not.toBeNull();
      }),
    );
  });
});

import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { checkInJobs } from '../../main/cli/check-lines.ts';
import { Jobs } from '../../main/cli/check-jobs.ts';
import { muraji, spawnMuraji } from './run.ts';

const pair = (id: number): string =>
  JSON.stringify({ id, ar: 'بنت الوزارة 40 مدرسة.', en: `The ministry built ${id % 2 ? 40 : 14} schools.` });

it('answers on several cores as on one', async () => {
  const input = Array.from({ length: 1000 }, (_, id) => (id % 300 === 7 ? '{oops' : pair(id))).join('\n');
  const one = await spawnMuraji(['check', '--jsonl'], { input });
  const several = await spawnMuraji(['check', '--jsonl', '--jobs', '2'], { input });
  expect(one.out.split('\n')).toHaveLength(1001);
  expect(several).toEqual(one);
  expect(one.status).toBe(2);
});

it('refuses a number of jobs that is none, and jobs without lines', async () => {
  const wrong = await muraji(['check', '--jsonl', '--jobs', '0']);
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringMatching(/--jobs cannot be "0"/u)]);
  const alone = await muraji(['check', 'text.txt', '--jobs', 'all']);
  expect([alone.status, alone.err]).toEqual([2, expect.stringMatching(/--jobs goes with --jsonl only/u)]);
});

const options = { language: 'en', failOn: 'major', profile: { rules: {} }, own: [], terms: [] } as const;
const ending = new URL('../fixtures/worker-that-ends.ts', import.meta.url);

async function* chunksOf(lines: readonly string[], size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < lines.length; at += size) {
    yield await Promise.resolve(Buffer.from(`${lines.slice(at, at + size).join('\n')}\n`));
  }
}

it('loses no line but the one that ends a worker', async () => {
  const lines = Array.from({ length: 60 }, (_, at) => (at % 25 === 10 ? 'end' : 'line'));
  let text = '';
  let unread = 0;
  await checkInJobs(chunksOf(lines, 7), new Jobs(2, options, ending), (answered) => {
    text += answered.text;
    unread += answered.unread;
    return Promise.resolve();
  });
  const answers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(answers).toEqual(
    lines.map((line, at) =>
      line === 'end' ? { id: null, line: at + 1, error: 'the check failed on this line: exit' } : at + 1,
    ),
  );
  expect(unread).toBe(2);
});

it('reads on only as its answers are written', async () => {
  let [read, written, most] = [0, 0, 0];
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunksOf(
      Array.from({ length: 50 }, () => 'line'),
      1,
    )) {
      read += 1;
      most = Math.max(most, read - written);
      yield chunk;
    }
  }
  await checkInJobs(counted(), new Jobs(2, options, ending), async () => {
    await new Promise(setImmediate);
    written += 1;
  });
  expect(written).toBe(50);
  expect(most).toBeLessThanOrEqual(6);
});

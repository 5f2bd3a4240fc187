import { describe, expect, it } from 'vitest';
import { folderOf, spawnMuraji } from './run.ts';

const FIRST = 'أغلقت السلطات الميناء مساء الثلاثاء.\n\nوأصيب 12 شخصا بجروح طفيفة.\n\nوبقيت المدارس مغلقة.';
const LATER = 'وبقيت المدارس مغلقة.\n\nوأصيب 15 شخصا بجروح طفيفة.\n\nوعادت الكهرباء إلى المدينة.';

describe('muraji correct', () => {
  it('tells what a new version of the Arabic changes, and lays it over the review', async () => {
    const cwd = folderOf({
      'storm.txt': FIRST,
      'storm-en.txt': 'The port was closed.\n\nTwelve people were hurt.\n\nSchools stayed shut.',
      'storm-2.txt': LATER,
    });
    const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });
    await ask('import', 'storm.txt', 'storm-en.txt');

    const dry = await ask('correct', 'storm', 'storm-2.txt', '--dry-run');
    expect(dry).toMatchObject({ status: 0, err: '' });
    expect(dry.out).toContain('changed, moved, numbers and dates: 12 → 15\nوأصيب [-12-]{+15+} شخصا');
    expect(dry.out).toContain(
      '1 unchanged, 1 changed, 1 new, 1 dropped, 0 in the text again; 1 moved\nNothing was written.\n',
    );
    expect((await ask('history', 'storm')).out).not.toMatch(/^2 /mu);

    const done = await ask('correct', 'storm', 'storm-2.txt', '--note', 'second lead', '--format', 'json');
    expect(JSON.parse(done.out)).toMatchObject({
      format: 'muraji-correction',
      revision: 2,
      counts: { unchanged: 1, changed: 1, new: 1, dropped: 1, moved: 1 },
    });
    expect((await ask('history', 'storm')).out).toMatch(/^2 .* second lead$/mu);
    expect((await ask('export', 'storm', '--format', 'txt')).out).toBe(
      'Schools stayed shut.\n\nTwelve people were hurt.\n',
    );
    const again = await ask('correct', 'storm', 'storm-2.txt');
    expect(again).toEqual({ status: 0, out: 'The Arabic is as it was.\n', err: '' });
    expect(await ask('correct', 'storm', 'none.txt')).toMatchObject({ status: 2, out: '' });
  });
});

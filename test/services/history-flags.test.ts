import { expect, it } from 'vitest';
import { RULE_SET } from '../../core/rules/registry.ts';
import { changed, desk } from './desk.ts';

const ARABIC = 'وصل الوفد إلى القاهرة صباح الأحد ومعه 12 خبيرا.\n\nقال الوزير إن 300 شخص قتلوا.';
const ENGLISH =
  'The delegation reached Cairo on Sunday morning with 12 experts.\n\nThe minister said 300 people were killed.';
const DAY = 24 * 3_600_000;

async function counted() {
  const at = desk();
  const { id: document, draft } = await at.open(ARABIC, ENGLISH);
  const [, second] = draft.segments;
  let base = 0;
  const write = async (text: string) => {
    const changes = [changed(second, { target: [text] })];
    base = (await at.ask('draft.save', { document, base, changes })).draftVersion;
  };
  const save = () => at.ask('revision.save', { document, note: '' });
  /** The course once every revision is checked: a round ends after a moment. */
  const course = async () => {
    for (;;) {
      const { points, missing } = await at.ask('history.flags', { document });
      if (missing === 0) return points;
    }
  };
  return { ...at, document, second, write, save, course };
}

it('says which flags a revision brought in, mended and dismissed, and keeps that', async () => {
  const { ask, database, document, second, write, save, course } = await counted();
  await write('The minister said 500 people were killed.');
  const wrong = await save();
  const [brought] = await ask('revision.flags', { document, revisions: [wrong.id] });
  expect(brought).toMatchObject({ revision: wrong.id, ruleSet: RULE_SET });
  expect(brought?.changes).toMatchObject([
    { turn: 'came-in', rule: 'number-mismatch', segment: second?.id, text: '500' },
  ]);

  const { key = '', rule = '', text = '' } = brought?.changes[0] ?? {};
  await ask('flag.dismiss', { document, key, rule, text, segment: second?.id ?? '', reason: 'as agreed' });
  const dismissed = await save();
  await write('The minister said 300 people were killed.');
  const right = await save();
  const points = await course();
  expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  const open = points.map((point) => Object.values(point.open).reduce((sum, count) => sum + count));
  expect([(open[1] ?? 0) - (open[0] ?? 0), (open[2] ?? 0) - (open[1] ?? 0)]).toEqual([1, -1]);
  const all = await ask('revision.flags', { document, revisions: [dismissed.id, right.id] });
  const changes = new Map(all.map((each) => [each.revision, each.changes.map(({ turn }) => turn)]));
  expect(changes.get(dismissed.id)).toEqual(['dismissed']);
  expect(changes.get(right.id)).toEqual([]);

  database.exec("UPDATE revision_flags SET rule_set = 'older'");
  const [kept] = await ask('revision.flags', { document, revisions: [wrong.id] });
  expect(kept?.ruleSet).toBe('older');
});

it('works it out anew for a revision that thinning gave another parent', async () => {
  const { ask, wait, document, write, course } = await counted();
  const keep = () => ask('revision.keep', { document, occasion: 'editing' });
  await write('The minister said 500 people were killed.');
  await keep();
  await write('The minister said 500 people were killed there.');
  const child = await keep();
  await write('The minister said 300 people were killed there.');
  await keep();
  const revisions = [child?.id ?? ''];
  expect((await ask('revision.flags', { document, revisions }))[0]?.changes).toEqual([]);
  wait(100 * DAY);
  await write('The minister said 300 people were killed.');
  await keep();
  const left = await ask('revision.list', { document });
  await course();
  const measured = await ask('revision.flags', { document, revisions: left.map(({ id }) => id) });
  expect(measured).toHaveLength(left.length);
  expect(left.map(({ number }) => number)).not.toContain(2);
});

it('asks only for points that a chart can show', async () => {
  const { ask, document, database } = await counted();
  database.exec(`
    WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO revisions (id, document, number, parent, whole, origin, author, at, note, rule_set,
      words_added, words_removed, segments_changed)
    SELECT 'r' || i, '${document}', i, NULL, 1, 'manual', '', i, '', '1', 0, 0, 0 FROM n;
    INSERT INTO revision_flags SELECT id, '1', 0, 1, 0, 0, '[]' FROM revisions WHERE number > 1`);
  const { points } = await ask('history.flags', { document });
  expect(points.length).toBeLessThanOrEqual(400);
  expect(points.at(-1)?.number).toBe(1000);
});

/** Who and why: tags, the timeline of a segment, words by revision and the search in the history. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import {
  endOf,
  englishOf,
  expectSaved,
  goTo,
  openPanel,
  openSample,
  press,
  row,
  typeAfter,
} from './harness/review.ts';

byKeyboardAlone('history', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const place = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const field = (name: string) => dialog().getByRole('textbox', { name });
  const items = () => page.locator('.workspace:visible .history-item');

  async function writeAfterDinner(text: string): Promise<void> {
    await typeAfter(page, 'working dinner', text);
    await expectSaved(page, words);
  }
  /** @param name that is asked for where none is known */
  async function save(note: string, tags: string, name?: string): Promise<void> {
    await page.keyboard.press('Control+s');
    await field(t('history.note')).fill(note);
    await field(t('history.tags')).fill(tags);
    if (name !== undefined) await field(t('settings.author')).fill(name);
    else expect(await field(t('settings.author')).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog().count()).toBe(0);
  }

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
  });

  it('tags revisions, finds them by tag and describes them anew', async () => {
    await writeAfterDinner(' It was late.');
    await save('Second reading', 'desk، final', 'Salma');
    await openPanel(page, t('app.history'));
    await expect.poll(() => items().nth(1).innerText()).toContain('Second reading');
    expect(await items().nth(1).innerText()).toContain('Salma');
    // What the program kept before it had a name is its own.
    await items()
      .filter({ hasText: t('history.byProgram') })
      .first()
      .waitFor();
    await press(page.getByRole('button', { name: t('history.filter') }));
    await press(page.getByRole('option', { name: t('history.filterTag', { tag: 'final' }) }));
    await expect.poll(() => items().count()).toBe(1);
    await press(
      items()
        .first()
        .getByRole('button', { name: t('history.describe') }),
    );
    await expectAccessible(page);
    await field(t('history.tags')).fill('final, sent');
    await page.keyboard.press('Enter');
    await expect.poll(() => items().first().innerText()).toContain('sent');
    expect(await items().first().innerText()).not.toContain('desk');
  });

  it('names the latest revision where nothing changed, and says so', async () => {
    const before = await items().first().innerText();
    await save('Sent to the desk', '');
    await page
      .getByText(/\d|[٠-٩]/u)
      .filter({ hasText: t('history.named', { number: Number(/\d+/u.exec(before)?.[0]) }) })
      .first()
      .waitFor();
    await expect.poll(() => items().first().innerText()).toContain('Second reading · Sent to the desk');
  });

  it('shows what became of a segment and takes a wording back, which can be undone', async () => {
    await goTo(page, 2);
    await press(row(page, 2).locator('.spine-state'));
    await press(page.getByRole('menuitem', { name: t('history.timeline.open') }));
    const added = page.locator('.history-redline ins');
    await expect.poll(() => added.allInnerTexts()).toContainEqual(expect.stringContaining('It was late.'));
    await expectAccessible(page);
    const number = Number(/\d+/u.exec(await items().nth(1).locator('h3').innerText())?.[0]);
    await press(page.getByRole('button', { name: t('history.timeline.takeOf', { number }) }));
    await expect.poll(() => englishOf(page)).not.toContain('It was late.');
    expect(await items().first().innerText()).toContain(t('history.timeline.now'));
    await press(page.getByRole('button', { name: t('app.undo') }).first());
    await expect.poll(() => englishOf(page)).toContain('It was late.');
  });

  it('tells of every word which revision brought it, with the keyboard too', async () => {
    await press(place(t('app.history')));
    const late = page.locator('.blame-run', { hasText: 'It was late.' });
    await late.hover();
    const card = page.getByRole('status', { name: t('history.blame.card') });
    await expect.poll(() => card.innerText()).toContain('Second reading');
    await expectAccessible(page);
    await page.locator('.blame-run').first().focus();
    expect(await card.innerText()).not.toContain('Second reading');
    for (let step = 0; step < 60 && !(await card.innerText()).includes('Second reading'); step++)
      await page.keyboard.press('ArrowRight');
    expect(await page.locator('.blame-run:focus').innerText()).toContain('It was late.');
    const key = page.locator('.blame-key').first();
    await press(key);
    expect(await page.locator('.blame-run[data-dim]').count()).toBeGreaterThan(5);
    expect(await late.getAttribute('data-dim')).toBeNull();
  });

  it('draws the open flags over the revisions, and tells them in a table', async () => {
    await press(page.getByRole('radio', { name: t('history.views.flags') }), 'Space');
    await page.locator('.flag-chart svg').first().waitFor();
    const course = page.getByRole('region', { name: t('history.chart.title') });
    await expect.poll(() => course.getByRole('status').innerText()).toBe(t('history.chart.hint'));
    await press(course.getByText(t('history.chart.table')));
    const shown = await page.locator('.flag-table tbody tr').count();
    expect(shown).toBeGreaterThanOrEqual(2);
    for (const line of await page.locator('figure polyline').all())
      expect((await line.getAttribute('points'))?.split(' ').length).toBe(shown);
    await expectAccessible(page);
  });

  it('finds when words went and shows that change', async () => {
    await press(place(t('app.review')));
    // The sentence may run over two lines.
    await endOf(page, 'late.');
    for (let letter = 0; letter < ' It was late.'.length; letter++) await page.keyboard.press('Backspace');
    await expectSaved(page, words);
    await save('Shortened', '');
    await press(place(t('app.history')));
    await press(page.getByRole('radio', { name: t('history.views.search') }), 'Space');
    await page.getByRole('textbox', { name: t('history.search.label') }).fill('it was LATE');
    await page.keyboard.press('Enter');
    const hit = page.locator('.history-hit');
    await expect.poll(() => hit.count()).toBe(1);
    expect(await hit.locator('mark').innerText()).toBe('It was late');
    expect(await hit.innerText()).toContain('Second reading');
    expect(await hit.innerText()).toContain('Shortened');
    await expectAccessible(page);
    await press(hit.getByRole('button', { name: t('history.search.showWent') }));
    const change = page.locator('.compare-row[aria-current="true"]');
    await expect
      .poll(() => change.locator('del').allInnerTexts())
      .toContainEqual(expect.stringContaining('It was late.'));
  });
});

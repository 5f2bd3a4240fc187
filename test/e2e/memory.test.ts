/** The translation memory beside the review, and the concordance over all documents. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { command, expectSaved, goTo, openPanel, openText } from './harness/review.ts';

const OLD = {
  source: 'أصيب 12 شخصا في حادث باريس صباح الأحد.\n\nوقال المتحدث إن التحقيق بدأ.',
  target: 'The Paris crash hurt 12 people on Sunday morning.\n\nThe spokesman said an inquiry had begun.',
};
const NEW = {
  source: 'قال المتحدث إن التحقيق بدأ أمس.\n\nأصيب 15 شخصا في حادث برلين صباح الاثنين.',
  target: '',
};

const TMX = `<tmx version="1.4"><header srclang="ar"/><body>
<tu><tuv xml:lang="ar"><seg>أغلق الميناء</seg></tuv><tuv xml:lang="en"><seg>The harbour closed</seg></tuv></tu>
</body></tmx>`;

/** The document in front; others stay open in their tabs. */
const SHOWN = '.workspace[data-shown]';

byKeyboardAlone('the memory', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const row = (number: number) => page.locator(`${SHOWN} .row[data-segment="${number}"]`);
  const english = async () =>
    (await page.locator(`${SHOWN} .view-line`).allInnerTexts()).join(' ').replaceAll('\u00a0', ' ');
  const focusEnglish = () =>
    page.locator(`${SHOWN} .native-edit-context, ${SHOWN} .english-column textarea`).first().focus();
  const matches = () => page.locator(`${SHOWN} .memory-match`);
  const hits = () => page.locator(`${SHOWN} .concordance-hit`);
  const field = () => page.getByRole('textbox', { name: t('memory.words') });

  beforeAll(async () => {
    page = await desk.open();
  });

  it('fills as segments are marked reviewed', async () => {
    await openText(desk, page, { title: 'Old', ...OLD });
    await focusEnglish();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator(`${SHOWN} .row.state-reviewed`).count()).toBe(2);
    await expectSaved(page, words);
    await openText(desk, page, { title: 'New', ...NEW });
    await openPanel(page, t('memory.tab'));
    await expect.poll(() => matches().count()).toBe(1);
  });

  it('offers what was translated before, with what differs and where it comes from', async () => {
    await expect.poll(() => matches().first().textContent()).toContain('Old');
    expect(await matches().locator('del, ins').count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  it('puts the English in by key, with its names and figures put right, and undo takes it out', async () => {
    await goTo(page, 2);
    await expect.poll(() => matches().locator('mark').count()).toBe(3);
    expect(await matches().first().textContent()).toContain(t('memory.kinds.names'));
    await page.keyboard.press('Control+Alt+1');
    await expect.poll(() => english()).toContain('The Berlin crash hurt 15 people on Monday morning.');
    await focusEnglish();
    await page.keyboard.press('Control+z');
    await expect.poll(() => english()).not.toContain('crash');
    await page.keyboard.press('Control+y');
    await expect.poll(() => english()).toContain('15 people');
    await expectSaved(page, words);
  });

  it('fills what is empty from memory, shown first, as one edit', async () => {
    await command(page, words, t('palette.commands.fillFromMemory'));
    const dialog = page.getByRole('dialog', { name: t('memory.fill.title') });
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toBe(t('memory.fill.found', { count: 0, total: 1 }));
    const least = dialog.getByRole('textbox', { name: t('memory.fill.least') });
    await least.fill('70');
    await least.press('Enter');
    await expect.poll(() => dialog.locator('.memory-unit').count()).toBe(1);
    await expectAccessible(page, '.dialog');
    await dialog.getByRole('button', { name: t('memory.fill.fill', { count: 1 }) }).press('Enter');
    await expect.poll(() => english()).toContain('an inquiry had begun');
    await page.getByRole('button', { name: t('app.undo') }).press('Enter');
    await expect.poll(() => english()).not.toContain('inquiry');
    await expectSaved(page, words);
  });

  it('finds every use of selected words, and goes to the document of one', async () => {
    await row(1)
      .locator('.arabic-text')
      .evaluate((text) => {
        const node = text.firstChild;
        const at = text.textContent?.indexOf('المتحدث') ?? 0;
        if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 'المتحدث'.length);
      });
    await page.keyboard.press('Control+k');
    await expect.poll(() => field().inputValue()).toBe('المتحدث');
    await expect.poll(() => hits().count()).toBe(2);
    expect(await hits().locator('mark').allTextContents()).toEqual(['المتحدث', 'المتحدث']);
    await field().fill('"spokesman said" inquir*');
    await field().press('Enter');
    await expect.poll(() => hits().locator('mark').allTextContents()).toEqual(['spokesman said', 'inquiry']);
    await field().fill('nowhere');
    await field().press('Enter');
    await expect
      .poll(() => page.locator(`${SHOWN} .concordance`).textContent())
      .toContain(t('memory.noUses'));
    await field().fill('inquiry');
    await field().press('Enter');
    await expect.poll(() => hits().count()).toBe(1);
    await expectAccessible(page);
    await hits().getByRole('button').press('Enter');
    await expect
      .poll(() => page.locator(`${SHOWN} .row[data-current]`).getAttribute('data-segment'))
      .toBe('2');
    await expect.poll(() => english()).toContain('an inquiry had begun');
  });

  it('takes in a file of another program, and lets units be looked through, deleted and brought back', async () => {
    await page.getByRole('button', { name: t('app.settings') }).press('Enter');
    const section = page.getByRole('region', { name: t('memory.library.title') });
    const counted = section.locator('.library-memory-count');
    const before = Number(((await counted.textContent()) ?? '').replaceAll(/\D/gu, ''));
    expect(before).toBeGreaterThan(1);
    await section
      .locator('input[type=file]')
      .setInputFiles({ name: 'bad.tmx', mimeType: '', buffer: Buffer.from('<tmx>') });
    await expect.poll(() => page.getByText('bad.tmx').count()).toBe(1);
    await page.keyboard.press('Escape');
    await section
      .locator('input[type=file]')
      .setInputFiles({ name: 'old.tmx', mimeType: '', buffer: Buffer.from(TMX) });
    await expect.poll(() => counted.textContent()).toBe(t('memory.library.units', { count: before + 1 }));
    await expectAccessible(page, '.settings');
    await section.getByRole('button', { name: t('memory.library.lookThrough') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('memory.words') }).fill('harbour');
    await expect.poll(() => dialog.locator('.memory-unit').allTextContents()).toHaveLength(1);
    await expectAccessible(page, '.dialog');
    await dialog.getByRole('button', { name: t('memory.library.remove') }).press('Enter');
    await expect.poll(() => dialog.locator('.memory-unit').count()).toBe(0);
    await dialog.getByRole('button', { name: t('app.undo') }).press('Enter');
    await expect.poll(() => dialog.locator('.memory-unit').count()).toBe(1);
    await dialog.getByRole('button', { name: t('memory.library.close') }).press('Enter');
    const download = page.waitForEvent('download');
    await section.getByRole('button', { name: t('memory.library.export') }).press('Enter');
    expect((await download).suggestedFilename()).toBe('muraji-memory.tmx');
  });
});

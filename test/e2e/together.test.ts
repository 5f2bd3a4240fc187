/** Working together, by keyboard alone: comments that are answered and closed, handing over, signing off. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import {
  command,
  documentOf,
  englishOf,
  expectSaved,
  focusEditor,
  openSample,
  openText,
  row,
} from './harness/review.ts';

const ARABIC = 'بدأت المحادثات في العاصمة.\n\nوعاد الوفد إلى الفندق.';
const ENGLISH = 'The talks began in the capital.\n\nThe delegation returned to the hotel.';

byKeyboardAlone('working together', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const cards = () => page.locator('.comment-card');
  const commented = async () =>
    (await page.locator('.view-line').locator('.commented, .commented-focused').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
  const status = () => page.locator('.status-bar').innerText();
  const standing = () => page.locator('.top-bar .standing').allInnerTexts();
  /** What the library has of comments, as text. */
  const stored = async (): Promise<string> => {
    const document = await documentOf(desk, 'Together');
    return JSON.stringify(await desk.call('comment.list', { document }));
  };
  const isAt = (name: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.className ?? '')).toContain(name);

  beforeAll(async () => {
    page = await desk.open();
    await openText(desk, page, { title: 'Together', source: ARABIC, target: ENGLISH });
    await focusEditor(page);
  });

  it('comments the selected words, marked in the text and in the margin', async () => {
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < 'The talks'.length; at++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+Alt+KeyM');
    await isAt('input');
    await page.keyboard.type('Which talks?');
    await page.keyboard.press('Control+Enter');
    await expect.poll(commented).toEqual(['The talks']);
    await expect.poll(() => cards().first().textContent()).toContain('Which talks?');
    await row(page, 1).locator('.comment-mark').waitFor();
    await expect.poll(status).toContain(t('comments.openQueries', { count: 1 }));
    await expectAccessible(page);
  });

  it('follows what is typed, also inside the words', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Now ');
    for (let at = 0; at < 'The '.length; at++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('peace ');
    await expect.poll(commented).toEqual(['The peace talks']);
    await expectSaved(page, words);
    await expect.poll(stored).toContain('The peace talks');
    await page.reload();
    await openSample(page, 'Together');
    await expect.poll(commented).toEqual(['The peace talks']);
  });

  it('is walked to, answered, changed, removed with undo, and closed', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+F8');
    await expect.poll(() => cards().first().getAttribute('data-focused')).toBe('true');
    await expect.poll(commented).toEqual(['The peace talks']);
    await cards()
      .getByRole('button', { name: t('comments.answer'), exact: true })
      .press('Enter');
    await isAt('input');
    await page.keyboard.type('Those in Geneva');
    await page.keyboard.press('Control+Enter');
    const answer = page.locator('.comment-answer');
    await expect.poll(() => answer.textContent()).toContain('Those in Geneva');
    await answer.locator('.dots').press('Enter');
    await page.getByRole('menuitem', { name: t('comments.reword') }).press('Enter');
    await isAt('input');
    await page.keyboard.press('End');
    await page.keyboard.type(', I think');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => answer.textContent()).toContain('Those in Geneva, I think');
    await answer.locator('.dots').press('Enter');
    await page.getByRole('menuitem', { name: t('comments.removeAnswer') }).press('Enter');
    await expect.poll(() => answer.count()).toBe(0);
    await page.getByRole('button', { name: t('comments.undo') }).press('Enter');
    await expect.poll(() => answer.count()).toBe(1);
    await cards()
      .getByRole('button', { name: t('comments.close'), exact: true })
      .press('Enter');
    await expect.poll(status).not.toContain(t('comments.openQueries', { count: 1 }));
    await expect.poll(commented).toEqual([]);
    await cards()
      .getByRole('button', { name: t('comments.reopen'), exact: true })
      .press('Enter');
    await expect.poll(commented).toEqual(['The peace talks']);
  });

  it('is handed over with a note', async () => {
    await command(page, words, t('palette.commands.handOver'));
    await page.getByRole('textbox', { name: t('stage.to') }).waitFor();
    await expectAccessible(page);
    await page.keyboard.type('Noor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Please look at the names.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(standing).toEqual([t('stage.handedOver', { to: 'Noor' })]);
    await page.getByRole('tab', { name: t('app.history') }).press('Enter');
    await expect.poll(() => page.locator('.stage-history').count()).toBe(1);
  });

  it('hears of what others say and do while it is looked at', async () => {
    const document = await documentOf(desk, 'Together');
    const [comment] = await desk.call('comment.list', { document });
    await page.getByRole('tab', { name: t('history.timeline.tab') }).press('Enter');
    // From another window, or another editor's.
    await desk.call('comment.answer', { document, comment: comment?.id ?? '', text: 'Said from afar' });
    await expect.poll(() => cards().first().textContent()).toContain('Said from afar');
    await desk.call('stage.hand-over', { document, to: 'Salma', note: 'Yours', tag: 'handed on' });
    await expect.poll(standing).toEqual([t('stage.handedOver', { to: 'Salma' })]);
  });

  it('says what stands in the way of a sign-off and leads there', async () => {
    await command(page, words, t('palette.commands.signOff'));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('stage.obstacles.segments', { count: 2 })).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button').filter({ hasText: 'Which talks?' }).press('Enter');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => cards().first().getAttribute('data-focused')).toBe('true');
    await cards()
      .getByRole('button', { name: t('comments.close'), exact: true })
      .press('Enter');
    await expect.poll(commented).toEqual([]);
  });

  it('is signed off once all is reviewed; an edit lifts it', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect.poll(status).toContain(t('status.reviewed', { settled: 2, total: 2 }));
    await command(page, words, t('palette.commands.signOff'));
    await page
      .getByRole('dialog')
      .getByText(t('stage.ready', { count: 2 }))
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.top-bar .standing-signed-off').count()).toBe(1);
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Late.');
    await expect.poll(standing).toEqual([t('stage.changed')]);
    await expect.poll(() => englishOf(page)).toContain('Late.');
    await command(page, words, t('palette.commands.export'));
    const sheet = page.getByRole('dialog');
    await sheet.getByText(t('stage.exportChanged')).waitFor();
    const preview = () => sheet.locator('.export-text').textContent();
    await expect.poll(preview).not.toContain('Which talks?');
    await sheet.getByRole('switch', { name: t('comments.export') }).press('Space');
    await expect.poll(preview).toMatch(/peace talks\[1\][^]*\[1\] .*Which talks\?/u);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await command(page, words, t('palette.commands.library'));
    await expect
      .poll(() => page.locator('.library-open .standing').allInnerTexts())
      .toEqual([t('stage.changed')]);
    await expectAccessible(page);
  });
});
